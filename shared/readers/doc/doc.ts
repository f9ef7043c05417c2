import type { SourceDocument } from "../../document/document.ts";
import { ListCounter } from "../flow/list-counter.ts";
import type { ByteView } from "../ole/byte-view.ts";
import { CompoundFile } from "../ole/compound-file.ts";
import { readSummary } from "../ole/summary.ts";
import { type KeepPicture, settled } from "../pictures/picture-mark.ts";
import { applyCharacters, type CharacterFlags, PLAIN } from "./characters.ts";
import { CHARACTER_PAGES, openWordFile, PARAGRAPH_PAGES, type WordFile } from "./fib.ts";
import { readListUses } from "./list-tables.ts";
import { type ParagraphState, paragraphState } from "./paragraphs.ts";
import { largeDrawings, largePicture, mayLieBelow } from "./pictures.ts";
import { type Piece, readPieces } from "./piece-table.ts";
import { PropertyPages } from "./property-pages.ts";
import { type Run, Story } from "./story.ts";
import { StyleSheet } from "./style-sheet.ts";

const DECODERS = {
  1: new TextDecoder("windows-1252"),
  2: new TextDecoder("utf-16le", { ignoreBOM: true }),
};

/** What is known about the characters and paragraphs of a document, by their place in its stream. */
class Properties {
  private readonly file: WordFile;
  private readonly styles: StyleSheet;
  private readonly characters: PropertyPages;
  private readonly paragraphs: PropertyPages;
  private readonly bases = new Map<number, CharacterFlags>();

  constructor(file: WordFile) {
    this.file = file;
    this.styles = new StyleSheet(file);
    this.characters = new PropertyPages(file, file.extent(CHARACTER_PAGES), "character");
    this.paragraphs = new PropertyPages(file, file.extent(PARAGRAPH_PAGES), "paragraph");
  }

  characterRun(
    offset: number,
    { modifiers }: Piece,
  ): { readonly end: number; readonly flags: CharacterFlags } {
    const run = this.characters.at(offset);
    const paragraph = this.paragraphs.at(offset);
    const styleOf = (style: number): ByteView | null => this.styles.character(style);
    const own = applyCharacters(run.sprms, this.base(paragraph.style), styleOf);
    const flags = modifiers === null ? own : applyCharacters(modifiers, own, styleOf);
    return { end: Math.min(run.end, paragraph.end), flags };
  }

  paragraph(offset: number, { modifiers }: Piece): ParagraphState {
    const { style, sprms } = this.paragraphs.at(offset);
    const lists = [...this.styles.paragraph(style), sprms, ...(modifiers === null ? [] : [modifiers])];
    return paragraphState(lists, this.file.data);
  }

  private base(style: number): CharacterFlags {
    const known = this.bases.get(style);
    if (known !== undefined) return known;
    let base = PLAIN;
    for (const list of this.styles.characters(style)) base = applyCharacters(list, base, () => null);
    this.bases.set(style, base);
    return base;
  }
}

/** The runs of the main text, in order. */
function* runsOf(file: WordFile, properties: Properties): Generator<Run> {
  let from = 0;
  for (const piece of readPieces(file)) {
    const end = piece.offset + piece.length * piece.width;
    for (let offset = piece.offset; offset < end; ) {
      const run = properties.characterRun(offset, piece);
      const length = Math.max(1, Math.ceil((Math.min(run.end, end) - offset) / piece.width)) * piece.width;
      const text = DECODERS[piece.width].decode(file.document.part(offset, length).bytes);
      yield { text, flags: run.flags, from, piece, offset };
      offset += length;
      from += length / piece.width;
    }
  }
}

/**
 * Reads a Word 97 to 2003 document, or one of WPS Writer in that form: its main text with its tables. Throws a Refusal:
 * ENCRYPTED, UNSUPPORTED (older, or not a Word document), CORRUPT, TOO_COMPLEX.
 */
export function readDoc(bytes: Uint8Array, keep?: KeepPicture): SourceDocument {
  const container = new CompoundFile(bytes);
  const file = openWordFile(container);
  const properties = new Properties(file);
  const counter = new ListCounter(readListUses(file));
  const drawings = largeDrawings(file);
  const story = new Story({
    paragraph: (offset, piece) => properties.paragraph(offset, piece),
    number: (list, level) => counter.next(list, level),
    largePicture: (offset, place) => {
      const picture = largePicture(file.data, offset);
      return picture !== null && mayLieBelow(file, place) ? { ...picture, bytes: null } : picture;
    },
    largeDrawing: (place) => drawings.get(place) ?? null,
  });
  for (const run of runsOf(file, properties)) story.add(run);
  const content = settled(story.finish(), keep);
  return { format: "doc", encoding: "binary", ...content, metadata: readSummary(container) };
}
