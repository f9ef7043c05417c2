import { TOUCH } from "./frameworks.ts";
import type { Box } from "./geometry.ts";
import type { Rule } from "./rule.ts";

/** A cell of a lattice: its first slot, how many slots it covers, and the box between its rules. */
export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  /** No rule closes it to the outside of the table: without text it is no cell. */
  readonly open: boolean;
}

/** The grid that ruling lines make. `xs` and `ys` are its lines in points. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
  /** No rule closes its last row, or its first: a page break may have cut the row. */
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

/** More lines than this in one table belong to a drawing. */
const MOST_LINES = 400;
/** The share of a side that must be drawn for the cells on both sides of it to be two. */
const DRAWN = 0.6;

type Interval = readonly [from: number, to: number];

/** One line of the grid: where it is, and where it is drawn. */
interface GridLine {
  readonly at: number;
  readonly drawn: readonly Interval[];
  /** Nothing is drawn: the table ends where its other lines end. */
  readonly assumed: boolean;
}

function gridLines(rules: readonly Rule[]): GridLine[] {
  const clusters: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const cluster = clusters.at(-1);
    const [first] = cluster ?? [];
    if (cluster !== undefined && first !== undefined && rule.at - first.at <= TOUCH) cluster.push(rule);
    else clusters.push([rule]);
  }
  return clusters.map((cluster) => {
    const length = cluster.reduce((sum, rule) => sum + rule.to - rule.from, 0);
    const at = cluster.reduce((sum, rule) => sum + rule.at * (rule.to - rule.from), 0) / length;
    return { at, drawn: cluster.map(({ from, to }): Interval => [from, to]), assumed: false };
  });
}

/** The lines with those at which the table ends though nothing is drawn there. */
function withEnds(lines: readonly GridLine[], across: readonly Rule[]): GridLine[] {
  const first = Math.min(...across.map(({ from }) => from));
  const last = Math.max(...across.map(({ to }) => to));
  const assumed = (at: number): GridLine => ({ at, drawn: [], assumed: true });
  const begins = (lines[0]?.at ?? first) - first > 2 * TOUCH ? [assumed(first)] : [];
  const ends = last - (lines.at(-1)?.at ?? last) > 2 * TOUCH ? [assumed(last)] : [];
  return [...begins, ...lines, ...ends];
}

/** True where a line is drawn between two places on it. */
function isDrawn(line: GridLine | undefined, from: number, to: number): boolean {
  if (line === undefined || line.assumed) return true;
  const margin = Math.min(2, (to - from) / 4);
  const start = from + margin;
  const end = to - margin;
  const pieces = line.drawn
    .map(([a, b]): Interval => [Math.max(a, start), Math.min(b, end)])
    .filter(([a, b]) => b > a)
    .sort((a, b) => a[0] - b[0]);
  let covered = 0;
  let reached = start;
  for (const [a, b] of pieces) {
    covered += Math.max(0, b - Math.max(a, reached));
    reached = Math.max(reached, b);
  }
  return covered >= DRAWN * (end - start);
}

class Slots {
  private readonly region: number[];
  private readonly xs: readonly GridLine[];
  private readonly ys: readonly GridLine[];
  readonly columns: number;
  readonly rows: number;

  constructor(xs: readonly GridLine[], ys: readonly GridLine[]) {
    this.xs = xs;
    this.ys = ys;
    this.columns = xs.length - 1;
    this.rows = ys.length - 1;
    this.region = Array.from({ length: this.columns * this.rows }, () => -1);
  }

  private x = (index: number): number => this.xs[index]?.at ?? 0;
  private y = (index: number): number => this.ys[index]?.at ?? 0;

  private sideOf(column: number, row: number): boolean {
    return isDrawn(this.xs[column], this.y(row), this.y(row + 1));
  }

  private topOf(column: number, row: number): boolean {
    return isDrawn(this.ys[row], this.x(column), this.x(column + 1));
  }

  /** Every slot that is reached from a slot without crossing a rule, and whether the region leaves the table. */
  private flood(start: number, region: number): { slots: number[]; leaks: boolean } {
    const slots = [start];
    let leaks = false;
    const visit = (column: number, row: number): void => {
      if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) {
        leaks = true;
        return;
      }
      const slot = row * this.columns + column;
      if (this.region[slot] !== -1) return;
      this.region[slot] = region;
      slots.push(slot);
    };
    this.region[start] = region;
    for (let next = 0; next < slots.length; next += 1) {
      const slot = slots[next] ?? 0;
      const column = slot % this.columns;
      const row = (slot - column) / this.columns;
      if (!this.sideOf(column, row)) visit(column - 1, row);
      if (!this.sideOf(column + 1, row)) visit(column + 1, row);
      if (!this.topOf(column, row)) visit(column, row - 1);
      if (!this.topOf(column, row + 1)) visit(column, row + 1);
    }
    return { slots, leaks };
  }

  private cell(column: number, row: number, columnSpan: number, rowSpan: number, open: boolean): LatticeCell {
    const box: Box = [this.x(column), this.y(row), this.x(column + columnSpan), this.y(row + rowSpan)];
    return { row, column, rowSpan, columnSpan, box, open };
  }

  /** A region as one cell; where it is no rectangle, each row of it as cells of its own. */
  private cellsOf(slots: readonly number[], open: boolean): LatticeCell[] {
    const columns = slots.map((slot) => slot % this.columns);
    const rows = slots.map((slot) => Math.floor(slot / this.columns));
    const left = Math.min(...columns);
    const top = Math.min(...rows);
    const width = Math.max(...columns) - left + 1;
    const height = Math.max(...rows) - top + 1;
    if (width * height === slots.length) return [this.cell(left, top, width, height, open)];
    const cells: LatticeCell[] = [];
    let start: number | null = null;
    const sorted = [...slots].sort((a, b) => a - b);
    sorted.forEach((slot, index) => {
      start ??= slot;
      const next = sorted[index + 1];
      if (next === slot + 1 && next % this.columns !== 0) return;
      cells.push(
        this.cell(start % this.columns, Math.floor(start / this.columns), slot - start + 1, 1, open),
      );
      start = null;
    });
    return cells;
  }

  /** Cells in reading order. */
  cells(): LatticeCell[] {
    const cells: LatticeCell[] = [];
    for (let slot = 0; slot < this.region.length; slot += 1) {
      if (this.region[slot] !== -1) continue;
      const { slots, leaks } = this.flood(slot, slot);
      cells.push(...this.cellsOf(slots, leaks));
    }
    return cells.sort((a, b) => a.row - b.row || a.column - b.column);
  }
}

/** The grid of a set of rules that touch; null where they do not make at least two cells. */
export function latticeOf(rules: readonly Rule[]): Lattice | null {
  const horizontal = rules.filter((rule) => rule.horizontal);
  const vertical = rules.filter((rule) => !rule.horizontal);
  if (horizontal.length === 0 || vertical.length === 0) return null;
  const ys = withEnds(gridLines(horizontal), vertical);
  const xs = withEnds(gridLines(vertical), horizontal);
  if (xs.length < 2 || ys.length < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) return null;
  const cells = new Slots(xs, ys).cells();
  if (cells.filter((cell) => !cell.open).length < 2) return null;
  return {
    xs: xs.map(({ at }) => at),
    ys: ys.map(({ at }) => at),
    cells,
    openAbove: ys[0]?.assumed === true,
    openBelow: ys.at(-1)?.assumed === true,
  };
}
