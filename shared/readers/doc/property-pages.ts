import { ByteView } from "../ole/byte-view.ts";
import type { Extent, WordFile } from "./fib.ts";

/** The properties of a stretch of the document stream. */
export interface PropertyRun {
  /** Where the stretch ends in the document stream. */
  readonly end: number;
  readonly sprms: ByteView;
  /** The paragraph's style; of characters always 0. */
  readonly style: number;
}

const PAGE_SIZE = 512;
const NONE = new ByteView(new Uint8Array());

type Kind = "character" | "paragraph";

function characterRun(page: ByteView, end: number, at: number): PropertyRun {
  if (at === 0) return { end, sprms: NONE, style: 0 };
  return { end, sprms: page.part(at + 1, page.u8(at)), style: 0 };
}

function paragraphRun(page: ByteView, end: number, at: number): PropertyRun {
  if (at === 0) return { end, sprms: NONE, style: 0 };
  const words = page.u8(at);
  const start = words === 0 ? at + 2 : at + 1;
  const size = words === 0 ? page.u8(at + 1) * 2 : words * 2 - 1;
  if (size < 2) return { end, sprms: NONE, style: 0 };
  return { end, sprms: page.part(start + 2, size - 2), style: page.u16(start) };
}

/** Properties by place in the document stream: pages of 512 bytes, found by a table of their beginnings. */
export class PropertyPages {
  private readonly document: ByteView;
  private readonly plc: ByteView;
  private readonly count: number;
  private readonly kind: Kind;
  private readonly pages = new Map<
    number,
    readonly { readonly start: number; readonly run: PropertyRun }[]
  >();

  constructor({ document, table }: WordFile, { offset, length }: Extent, kind: Kind) {
    this.document = document;
    this.count = Math.max(0, Math.floor((length - 4) / 8));
    this.plc = this.count === 0 ? NONE : table.part(offset, length);
    this.kind = kind;
  }

  /** The run that covers `offset`; where none does, a run without properties up to the next. */
  at(offset: number): PropertyRun {
    const index = this.lastBefore(offset);
    const next = this.count > 0 && index < this.count ? this.plc.u32((index + 1) * 4) : 0;
    const bare = { end: next > offset ? next : Number.POSITIVE_INFINITY, sprms: NONE, style: 0 };
    if (index < 0) return bare;
    const runs = this.page(this.plc.u32((this.count + 1) * 4 + index * 4) & 0x3fffff);
    const found = runs.find(({ start, run }) => start <= offset && offset < run.end);
    if (found !== undefined) return found.run;
    const starts = runs.flatMap(({ start }) => (start > offset ? [start] : []));
    return { ...bare, end: Math.min(bare.end, ...starts) };
  }

  private lastBefore(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.plc.u32(middle * 4) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private page(number: number): readonly { readonly start: number; readonly run: PropertyRun }[] {
    const known = this.pages.get(number);
    if (known !== undefined) return known;
    const page = this.document.part(number * PAGE_SIZE, PAGE_SIZE);
    const count = page.u8(PAGE_SIZE - 1);
    const stride = this.kind === "character" ? 1 : 13;
    const runs = Array.from({ length: count }, (_, index) => {
      const end = page.u32((index + 1) * 4);
      const at = page.u8((count + 1) * 4 + index * stride) * 2;
      const run = this.kind === "character" ? characterRun(page, end, at) : paragraphRun(page, end, at);
      return { start: page.u32(index * 4), run };
    });
    this.pages.set(number, runs);
    return runs;
  }
}
