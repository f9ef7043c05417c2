import type {
  Block,
  Grid,
  GridCell,
  Line,
  Place,
  SourceDocument,
} from "../../../shared/document/document.ts";
import { type GridRow, gridOf, slotsOf } from "../grid.ts";
import type { DataRow, Manuscript, Table, TableRow } from "../model.ts";
import type { Random } from "../random.ts";
import type { Noise } from "./noise.ts";

/** What is known of a figure when it was recognised. */
export type Recognition = (
  text: string,
  random: Random,
) => Pick<GridCell, "text" | "confidence" | "alternatives">;

export interface RecognizedOptions {
  readonly labels: Noise;
  readonly figures: Recognition;
  /** Share of the gaps between rows at which a page ends. */
  readonly cuts: number;
  /** The header is printed again on the next page. */
  readonly repeatsHeader: boolean;
  /** The cut goes through a row. */
  readonly tears: boolean;
}

export const sure: Recognition = (text, random) => ({ text, confidence: 0.95 + 0.05 * random.next() });

/** A table stands on so many pages at most. */
const MOST_PAGES = 4;

const isData = (row: TableRow): row is DataRow => row.kind === "data";

function withCuts(table: Table, { cuts, repeatsHeader }: RecognizedOptions, random: Random): Table {
  const header = table.rows.slice(0, table.rows.findIndex(isData));
  const again = repeatsHeader && table.name === "requests" ? header : [];
  let pages = 1;
  const rows = table.rows.flatMap((row, index): readonly TableRow[] => {
    const isCut = index > header.length && isData(row) && pages < MOST_PAGES && random.chance(cuts);
    if (isCut) pages += 1;
    return isCut ? [{ kind: "interruption", lines: [`- ${index} -`] }, ...again, row] : [row];
  });
  return { ...table, rows };
}

class Press {
  readonly blocks: Block[] = [];
  private page = 1;
  private y = 0;
  private readonly options: RecognizedOptions;
  private readonly random: Random;

  constructor(options: RecognizedOptions, random: Random) {
    this.options = options;
    this.random = random;
  }

  private at(x: number): Place {
    return { page: this.page, box: [x, this.y, x + 20, this.y + 10] };
  }

  line(text: string): void {
    this.y += 12;
    const part = { text: this.options.labels(text, this.random), confidence: 0.97, at: this.at(60) };
    this.blocks.push({ kind: "line", separator: "none", parts: [part] } satisfies Line);
  }

  turn(): void {
    this.page += 1;
    this.y = 0;
  }

  private cellOf(role: string, text: string): Pick<GridCell, "text" | "confidence" | "alternatives"> {
    if (role === "value") return this.options.figures(text.trim(), this.random);
    return { text: this.options.labels(text, this.random), confidence: 0.9 };
  }

  grid(rows: readonly GridRow[], columns: number): void {
    const cells = slotsOf(rows).flatMap((slots, row) => {
      this.y += 12;
      return slots.flatMap(({ cell, top, left }, column): GridCell[] => {
        if (!top || !left) return [];
        const rowSpan = Math.min(cell.rows, rows.length - row);
        const place = { row, column, rowSpan, columnSpan: cell.columns, at: this.at(60 + 20 * column) };
        return [{ ...this.cellOf(cell.role, cell.text), ...place }];
      });
    });
    this.blocks.push({ kind: "grid", rows: rows.length, columns, cells } satisfies Grid);
  }
}

/** The last row of a segment again at the beginning of the next: its label in two parts, its figures in one of them. */
function torn(segments: { rows: GridRow[] }[], random: Random): void {
  segments.slice(0, -1).forEach(({ rows }, index) => {
    const last = rows.at(-1);
    const next = segments[index + 1]?.rows;
    if (last?.source.kind !== "data" || next === undefined) return;
    const start = next.findIndex(({ source }) => source.kind === "data");
    const [above, below] = random.chance(0.5) ? ["", null] : [null, ""];
    const half = (text: string | null, from: number, to: number): GridRow => ({
      source: last.source,
      cells: last.cells.map((cell) =>
        cell.role === "value"
          ? { ...cell, text: text ?? cell.text }
          : { ...cell, rows: 1, text: cell.text.slice(from, to) },
      ),
    });
    const middle = Math.ceil((last.cells.find(({ role }) => role === "label")?.text.length ?? 0) / 2);
    const outer = (last.source.path.length ?? 1) - last.cells.filter(({ role }) => role === "label").length;
    if (outer > 0 || start === -1) return;
    rows.splice(-1, 1, half(above ?? null, 0, middle));
    next.splice(start, 0, half(below ?? null, middle, 99));
  });
}

/** A manuscript as recognition returns it from pictures of its pages. */
export function recognizedDocument(
  { blocks }: Manuscript,
  options: RecognizedOptions,
  random: Random,
): SourceDocument {
  const press = new Press(options, random);
  for (const block of blocks) {
    if (block.kind === "text") {
      press.line(block.text);
      continue;
    }
    const columns = block.labelColumns + block.valueColumns;
    const segments = gridOf(withCuts(block, options, random)).filter(({ rows }) => rows.length > 0);
    if (options.tears) torn(segments, random);
    segments.forEach(({ lines, rows }, index) => {
      for (const line of lines ?? []) press.line(line);
      if (index > 0) press.turn();
      press.grid(rows, columns);
    });
  }
  return { format: "scan", encoding: "binary", blocks: press.blocks, metadata: {} };
}
