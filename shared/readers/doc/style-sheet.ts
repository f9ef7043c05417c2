import type { ByteView } from "../ole/byte-view.ts";
import { STYLE_SHEET, type WordFile } from "./fib.ts";

/** The modifiers that a style gives; null where it gives none of the kind. */
interface Style {
  readonly base: number;
  readonly paragraph: ByteView | null;
  readonly character: ByteView | null;
}

const PARAGRAPH = 1;
const CHARACTER = 2;
const LONGEST_ANCESTRY = 12;

/** Reads an STD ([MS-DOC] 2.9.260): its head, its name, then lists of modifiers. */
function readStyle(std: ByteView, headSize: number): Style {
  const kind = std.u16(2) & 15;
  const count = std.u16(4) & 15;
  const lists: ByteView[] = [];
  let at = headSize + 2 + std.u16(headSize) * 2 + 2;
  for (let index = 0; index < count && at + 2 <= std.length; index += 1) {
    const size = std.u16(at);
    if (at + 2 + size > std.length) break;
    lists.push(std.part(at + 2, size));
    at += 2 + size + (size % 2);
  }
  const [first, second] = lists;
  const base = std.u16(2) >> 4;
  if (kind === CHARACTER) return { base, paragraph: null, character: first ?? null };
  if (kind !== PARAGRAPH || first === undefined || first.length < 2)
    return { base, paragraph: null, character: null };
  // A paragraph style's first list begins with its own number.
  return { base, paragraph: first.part(2, first.length - 2), character: second ?? null };
}

function readStyles({ table, extent }: WordFile): readonly (Style | null)[] {
  const { offset, length } = extent(STYLE_SHEET);
  if (length < 6) return [];
  const sheet = table.part(offset, length);
  const headSize = sheet.u16(4);
  const styles: (Style | null)[] = [];
  let at = 2 + sheet.u16(0);
  for (let count = sheet.u16(2); count > 0 && at + 2 <= sheet.length; count -= 1) {
    const size = sheet.u16(at);
    if (at + 2 + size > sheet.length) break;
    styles.push(size < headSize + 4 ? null : readStyle(sheet.part(at + 2, size), headSize));
    at += 2 + size + (size % 2);
  }
  return styles;
}

/** Styles by number, with what they inherit: the oldest ancestor's modifiers first. */
export class StyleSheet {
  private readonly styles: readonly (Style | null)[];
  private readonly paragraphs = new Map<number, readonly ByteView[]>();

  constructor(file: WordFile) {
    this.styles = readStyles(file);
  }

  paragraph(style: number): readonly ByteView[] {
    const known = this.paragraphs.get(style);
    if (known !== undefined) return known;
    const lists = this.ancestry(style).flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
    this.paragraphs.set(style, lists);
    return lists;
  }

  characters(style: number): readonly ByteView[] {
    return this.ancestry(style).flatMap(({ character }) => (character === null ? [] : [character]));
  }

  /** A style's own modifiers of characters. */
  character(style: number): ByteView | null {
    return this.styles[style]?.character ?? null;
  }

  private ancestry(style: number): readonly Style[] {
    const line: Style[] = [];
    let next = this.styles[style] ?? null;
    while (next !== null && line.length < LONGEST_ANCESTRY) {
      line.unshift(next);
      next = this.styles[next.base] ?? null;
    }
    return line;
  }
}
