import { cellText, isHan, isSeveralLines } from "./cell-text.ts";
import { frameworks } from "./frameworks.ts";
import { areaOf, type Box, centerX, centerY, contains, widthOf } from "./geometry.ts";
import { type Glyph, UNKNOWN } from "./glyph.ts";
import { type Lattice, type LatticeCell, latticeOf } from "./lattice.ts";
import type { PageCell, PageTable } from "./page-table.ts";
import type { Rule } from "./rule.ts";
import { textLines } from "./text-line.ts";

/** Digits nearer than this (in sizes) belong to one number, even where a rule runs between them. */
const ONE_NUMBER = 0.08;
const DIGIT = /^[\d０-９]$/u;

const boxOf = ({ xs, ys }: Lattice): Box => [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0];

/** Index of the interval between lines that holds a position; -1 where it is outside. */
function intervalOf(lines: readonly number[], position: number): number {
  let low = 0;
  let high = lines.length - 1;
  if (position < (lines[low] ?? 0) || position > (lines[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** The text of a lattice's cells, glyph by glyph as they come in the order of the document. */
class Filling {
  readonly lattice: Lattice;
  readonly box: Box;
  private readonly slots = new Map<number, LatticeCell>();
  private readonly contents = new Map<LatticeCell, Glyph[]>();
  private readonly torn = new Set<LatticeCell>();
  private last: { readonly glyph: Glyph; readonly cell: LatticeCell } | null = null;

  constructor(lattice: Lattice) {
    this.lattice = lattice;
    this.box = boxOf(lattice);
    const columns = lattice.xs.length - 1;
    for (const cell of lattice.cells)
      for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
        for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
          this.slots.set(row * columns + column, cell);
  }

  /** True where the glyph stands in a cell. */
  take(glyph: Glyph): boolean {
    const { xs, ys } = this.lattice;
    const column = intervalOf(xs, centerX(glyph.box));
    const row = intervalOf(ys, centerY(glyph.box));
    const cell = column < 0 || row < 0 ? undefined : this.slots.get(row * (xs.length - 1) + column);
    if (cell === undefined) return false;
    this.contents.set(cell, [...(this.contents.get(cell) ?? []), glyph]);
    if (this.last !== null && this.last.cell !== cell && isOneNumber(this.last.glyph, glyph))
      this.torn.add(cell).add(this.last.cell);
    this.last = { glyph, cell };
    return true;
  }

  /**
   * The space between a rule and the text beside it: the least that is left anywhere beside text of more than one
   * character, for one alone is set however narrow its cell is. 0 where no cell has so much text that it must be
   * broken, for then nothing shows how near text may come.
   */
  private padding(): number {
    const filled = [...this.contents];
    if (!filled.some(([, glyphs]) => isSeveralLines(glyphs))) return 0;
    const spaces = filled.flatMap(([{ box }, glyphs]) =>
      textLines(glyphs)
        .filter((line) => line.glyphs.length > 1)
        .map((line) => Math.min(line.box[0] - box[0], box[2] - line.box[2])),
    );
    return spaces.length === 0 ? 0 : Math.max(0, Math.min(...spaces));
  }

  /**
   * Rows in which some figure stands on one line. Where all stand on several, they may be those of several rows that
   * no rule parts.
   */
  private rowsOfOneLine(): ReadonlySet<number> {
    const filled = [...this.contents].filter(
      ([, glyphs]) => glyphs.every(({ text }) => DIGIT.test(text)) && textLines(glyphs).length === 1,
    );
    return new Set(filled.map(([{ row }]) => row));
  }

  table(page: number): PageTable {
    const { xs, ys, openAbove, openBelow } = this.lattice;
    const padding = this.padding();
    const ofOneLine = this.rowsOfOneLine();
    const cells = this.lattice.cells
      .filter((cell) => !cell.open || this.contents.has(cell))
      .map((cell): PageCell => {
        const { row, column, rowSpan, columnSpan, box } = cell;
        const glyphs = this.contents.get(cell) ?? [];
        const whole = ofOneLine.has(row) || glyphs.some(isHan);
        const room = whole
          ? { width: widthOf(box) - 2 * padding, right: box[2] - padding }
          : { width: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY };
        const text = cellText(glyphs, room) + (this.torn.has(cell) ? UNKNOWN : "");
        return { text, row, column, rowSpan, columnSpan, page, box };
      });
    return {
      kind: "table",
      ruled: true,
      rows: ys.length - 1,
      xs,
      cells,
      box: this.box,
      openAbove,
      openBelow,
    };
  }
}

/** A number that runs over a rule cannot be told from two numbers on both sides of it. */
const isOneNumber = (a: Glyph, b: Glyph): boolean =>
  DIGIT.test(a.text) &&
  DIGIT.test(b.text) &&
  Math.abs(a.baseline - b.baseline) < 0.2 * a.size &&
  b.x > a.x &&
  b.x - a.end < ONE_NUMBER * a.size;

/** The ruled tables of a page with the text in their cells, and the characters that stand in none. */
export function ruledTables(
  rules: readonly Rule[],
  glyphs: readonly Glyph[],
  page: number,
): { readonly tables: readonly PageTable[]; readonly rest: readonly Glyph[] } {
  const fillings = frameworks(rules)
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .map((lattice) => new Filling(lattice))
    // A table within a cell of another one keeps its text.
    .sort((a, b) => areaOf(a.box) - areaOf(b.box));
  const rest = glyphs.filter((glyph) => {
    const x = centerX(glyph.box);
    const y = centerY(glyph.box);
    return !fillings.some((filling) => contains(filling.box, x, y) && filling.take(glyph));
  });
  return { tables: fillings.map((filling) => filling.table(page)), rest };
}
