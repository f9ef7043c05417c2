import { superscript } from "../flow/superscript.ts";
import { struckOut } from "../flow/unseen.ts";
import { Refusal } from "../refusal.ts";
import type { BiffRecord } from "./biff-records.ts";

const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/** Fonts whose digits are superscript, and fonts that strike their text out. */
export interface Fonts {
  readonly raised: ReadonlySet<number>;
  readonly struck: ReadonlySet<number>;
}

export const PLAIN_FONTS: Fonts = { raised: new Set(), struck: new Set() };

/** A run of characters begins at `from` in a font. */
interface FontRun {
  readonly from: number;
  readonly font: number;
}

/** Reads the strings of a record one after the other ([MS-XLS] 2.5.293, 2.5.294). */
export class StringReader {
  at: number;
  readonly #record: BiffRecord;

  constructor(record: BiffRecord, at: number) {
    this.#record = record;
    this.at = at;
  }

  /** The string at the current place, as its fonts show it. */
  next(fonts: Fonts): string {
    const { data } = this.#record;
    const count = data.u16(this.at);
    const flags = data.u8(this.at + 2);
    this.at += 3;
    const runCount = (flags & RICH) === 0 ? 0 : this.#u16();
    const extended = (flags & EXTENDED) === 0 ? 0 : this.#u32();
    const text = this.#characters(count, (flags & WIDE) !== 0);
    const runs = Array.from({ length: runCount }, (): FontRun => ({ from: this.#u16(), font: this.#u16() }));
    this.at += extended;
    return shown(text, runs, fonts);
  }

  #u16(): number {
    this.at += 2;
    return this.#record.data.u16(this.at - 2);
  }

  #u32(): number {
    this.at += 4;
    return this.#record.data.u32(this.at - 4);
  }

  #characters(count: number, isWide: boolean): string {
    const { data, seams } = this.#record;
    if (this.at + count > data.length) throw new Refusal("CORRUPT", "a string of a workbook is cut off");
    let wide = isWide;
    let text = "";
    for (let index = 0; index < count; index += 1) {
      if (seams.has(this.at)) {
        wide = (data.u8(this.at) & WIDE) !== 0;
        this.at += 1;
      }
      text += String.fromCharCode(wide ? data.u16(this.at) : data.u8(this.at));
      this.at += wide ? 2 : 1;
    }
    return text;
  }
}

function shown(text: string, runs: readonly FontRun[], { raised, struck }: Fonts): string {
  return [{ from: 0, font: -1 }, ...runs]
    .map(({ from, font }, index) => {
      const part = text.slice(from, runs[index]?.from ?? text.length);
      if (struck.has(font)) return struckOut(part, true);
      return raised.has(font) ? superscript(part) : part;
    })
    .join("");
}
