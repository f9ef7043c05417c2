import type { CellLayout, TableLayout } from "../../../shared/ocr/page/page-layout.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import type { Rule } from "../../../shared/ocr/table/rule.ts";

/** Sides of a character and of a digit, and what is blank between two, in pixels. */
const CHARACTER = 24;
const DIGIT = { width: 12, height: 17 };
const BLANK = 3;

/** A page on which characters are squares. */
export class PrintedPage {
  readonly raster: Raster;

  constructor(width: number, height: number) {
    this.raster = { width, height, data: new Uint8Array(width * height).fill(255) };
  }

  box(left: number, top: number, right: number, bottom: number, shade = 0): void {
    for (let y = Math.round(top); y < bottom; y += 1)
      this.raster.data.fill(
        shade,
        y * this.raster.width + Math.round(left),
        y * this.raster.width + Math.round(right),
      );
  }

  /** A word of so many characters about a middle. */
  word(count: number, x: number, y: number): void {
    const width = count * (CHARACTER + BLANK) - BLANK;
    for (let index = 0; index < count; index += 1) {
      const left = x - width / 2 + index * (CHARACTER + BLANK);
      this.box(left, y - CHARACTER / 2, left + CHARACTER, y + CHARACTER / 2);
    }
  }

  /** A figure of so many digits about a middle. */
  figure(count: number, x: number, y: number): void {
    const width = count * (DIGIT.width + BLANK) - BLANK;
    for (let index = 0; index < count; index += 1) {
      const left = x - width / 2 + index * (DIGIT.width + BLANK);
      this.box(left, y - DIGIT.height / 2, left + DIGIT.width, y + DIGIT.height / 2);
    }
  }
}

/** Prints the names of table 4 over its fifteen columns, and gives their middles. */
export function namesOfRemedies(printed: PrintedPage): readonly number[] {
  const xs = Array.from({ length: 15 }, (_, index) => 100 + index * 85);
  const middle = (from: number, to: number): number => ((xs[from] ?? 0) + (xs[to] ?? 0)) / 2;
  for (const [from, to, y] of [
    [0, 4, 100],
    [5, 14, 100],
    [5, 9, 140],
    [10, 14, 140],
  ] as const)
    printed.word(4, middle(from, to), y);
  xs.forEach((x, index) => {
    printed.word(2, x, index < 5 ? 160 : 180);
  });
  return xs;
}

export const cellAt = (table: TableLayout | undefined, row: number, column: number): CellLayout | undefined =>
  table?.cells.find((cell) => cell.row === row && cell.column === column);

/** A level rule across a page. */
export const rule = (offset: number, from: number, to: number): Rule => ({
  axis: "horizontal",
  from,
  to,
  offset,
  thickness: 2,
  darkness: 180,
  offsets: new Float32Array(Math.round((to - from) / 8) + 1).fill(offset),
});
