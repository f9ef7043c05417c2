import type { CellId } from "../form/cells.ts";
import { type CellValue, isRecognized, MISSING } from "../report/cell.ts";
import type { Issue } from "../report/report.ts";
import type { Alignment, Match } from "./align.ts";
import { doubted } from "./doubt.ts";
import type { Column, FormRow } from "./form-row.ts";
import type { Headings } from "./headings.ts";
import type { ValuePiece } from "./pieces.ts";
import { merge, NOTHING, type Placed, type Placement } from "./place.ts";
import { asRecognized, doubtWords } from "./recognized.ts";
import { inkOf, type Record } from "./record.ts";
import { FUZZY } from "./row-label.ts";
import { type HeadedRow, RowPlacer } from "./row-placer.ts";
import { cellOf, type PrintedValue } from "./value.ts";

/** What one table was read as. */
export interface TableReading {
  readonly cells: ReadonlyMap<CellId, CellValue>;
  readonly issues: readonly Issue[];
  /** How many rows were found. */
  readonly found: number;
}

function onlyCell(value: PrintedValue, column: Column, piece: ValuePiece | null): CellValue {
  const cell = cellOf(value, column.quantity, column.unit, piece?.at ?? null);
  return piece?.recognized === undefined ? cell : asRecognized(cell, column.quantity, piece.recognized);
}

/** Turns what may stand in a column into a cell: one option is asserted, several are ambiguous. */
export function settle(placed: Placed, column: Column, fit: Placement["fit"]): CellValue {
  const [only, ...others] = placed.options;
  if (only === undefined || fit === "empty") return MISSING;
  if (others.length === 0) return onlyCell(only, column, placed.piece);
  return {
    kind: "ambiguous",
    value: null,
    raw: "",
    confidence: 0,
    candidates: placed.options.map((option) => option.raw),
    at: placed.piece?.at ?? null,
  };
}

const isSettled = (placement: Placement): boolean =>
  placement.fit !== "empty" && placement.columns.every((column) => column.options.length === 1);

/** Reads the rows of one table from records that were aligned with it. */
export class RowReader {
  private readonly cells = new Map<CellId, CellValue>();
  private readonly issues: Issue[] = [];
  private readonly rows: readonly FormRow[];
  private readonly alignment: Alignment;
  private readonly placer: RowPlacer;

  constructor(
    records: readonly Record[],
    rows: readonly FormRow[],
    alignment: Alignment,
    headings: Headings,
  ) {
    this.rows = rows;
    this.alignment = alignment;
    this.placer = new RowPlacer(records, rows, alignment, headings);
  }

  read(): TableReading {
    const { matches, outOfOrder, repeats } = this.alignment;
    const found = [...matches, ...outOfOrder];
    for (const match of found) {
      const row = this.placer.row(match);
      if (row === null) continue;
      const own = this.placer.place(row);
      const others = repeats.filter((repeat) => repeat.row === match.row);
      const all = others.reduce((sum, other) => merge(sum, this.placer.placeAs(row, other)), own);
      this.take(row, all, match);
      if (others.length > 0) this.noteRepeat(row.form, isSettled(own) && !isSettled(all), row.record);
      if (outOfOrder.includes(match))
        this.note("ROW_OUT_OF_ORDER", row.form, "stands out of order", row.record);
    }
    for (const row of this.rows)
      if (!found.some((match) => this.rows[match.row] === row)) this.noteMissing(row);
    return { cells: this.cells, issues: this.issues, found: found.length };
  }

  private take(headed: HeadedRow, placement: Placement, match: Match): void {
    const { form: row, heading, record } = headed;
    const { columns, order } = heading;
    const proved = this.placer.isProved(headed);
    columns.forEach((column, index) => {
      if (column === null) return;
      const placed = placement.columns[index] ?? NOTHING;
      const cell = settle(placed, column, placement.fit);
      this.cells.set(column.id, proved ? cell : doubted(cell));
    });
    const ink = inkOf(record).length;
    const settled = proved && isSettled(placement);
    const count = `${ink} values for ${columns.length} columns`;
    if (!settled)
      this.note(
        "AMBIGUOUS_ROW",
        row,
        order === "unclear" ? "columns headed in an unclear order" : count,
        record,
      );
    else if (placement.fit === "surplus") this.note("SURPLUS_VALUES", row, `${count}, all the same`, record);
    if (order === "header") this.note("COLUMNS_REORDERED", row, "columns headed in another order", record);
    if (settled) this.noteUnread(row, record);
    if (match.score < FUZZY) {
      this.note(
        "FUZZY_LABEL",
        row,
        `printed as ${record.labels
          .map((label) => label.text)
          .slice(-2)
          .join(" ")}`,
        record,
      );
    }
  }

  /** Cells of a row in place of which something stands that could not be read, or not for sure. */
  private noteUnread(row: FormRow, record: Record): void {
    const unread = row.columns.flatMap(({ id }) => {
      const cell = this.cells.get(id);
      return cell?.kind === "ambiguous" ? [{ id, cell }] : [];
    });
    for (const [doubtful, members] of Map.groupBy(unread, ({ cell }) => isRecognized(cell)))
      this.issues.push({
        code: doubtful ? "DOUBTFUL_VALUE" : "UNREADABLE_VALUE",
        cells: members.map(({ id }) => id),
        detail: `${row.label}: ${doubtful ? `not recognised for sure: ${doubtWords(members)}` : "unclear digits"}`,
        at: (doubtful ? members[0]?.cell.at : null) ?? record.at,
      });
  }

  private noteRepeat(row: FormRow, conflict: boolean, record: Record): void {
    if (conflict) this.note("CONFLICTING_ROWS", row, "printed again with other values", record);
    else this.note("REPEATED_ROW", row, "printed again", record);
  }

  private noteMissing(row: FormRow): void {
    for (const column of row.columns) this.cells.set(column.id, MISSING);
    this.issues.push({
      code: "MISSING_ROW",
      cells: row.columns.map((column) => column.id),
      detail: `${row.label}: not found`,
      at: null,
    });
  }

  private note(code: Issue["code"], row: FormRow, detail: string, record: Record): void {
    this.issues.push({
      code,
      cells: row.columns.map((column) => column.id),
      detail: `${row.label}: ${detail}`,
      at: record.at,
    });
  }
}
