import type { CellId } from "../form/cells.ts";
import { type CellValue, MISSING } from "../report/cell.ts";
import type { Issue } from "../report/report.ts";
import type { Alignment, Match } from "./align.ts";
import { type Link, otherCuts } from "./chain.ts";
import type { Column, FormRow } from "./form-row.ts";
import type { HeadedColumns, Headings } from "./headings.ts";
import {
  anyOrder,
  BLANK,
  both,
  type Columns,
  learnColumns,
  type Placed,
  type PlacedRow,
  type Placement,
  placeValues,
} from "./place.ts";
import { inkOf, type Record } from "./record.ts";
import type { RowLabel } from "./row-label.ts";
import { FUZZY } from "./row-label.ts";
import { cellOf } from "./value.ts";

/** What one table was read as. */
export interface TableReading {
  readonly cells: ReadonlyMap<CellId, CellValue>;
  readonly issues: readonly Issue[];
  /** How many rows were found. */
  readonly found: number;
}

const NOTHING: Placed = { options: [], piece: null };

const nothing = (width: number): readonly Placed[] =>
  Array.from({ length: width }, () => ({ options: [BLANK], piece: null }));

/**
 * Rows of running text that stand directly under labels of rows which have no values: whose the values are cannot be
 * told, for exports that tear labels from their values print several labels and then the values of one of them.
 */
function detachedLabels(found: readonly Match[], records: readonly Record[]): ReadonlySet<Match> {
  const rows = new Set(found.map((match) => match.record));
  const bare = (index: number): boolean => rows.has(index) && records[index]?.values.length === 0;
  return new Set(
    found.filter(({ record }) => records[record]?.binding === "loose" && !bare(record) && bare(record - 1)),
  );
}

/** Notes are numbered from 1, and there are not many. */
const LAST_NOTE = 20;

/** A small number at the end of a label may be a note mark, where one of the row's cells may have been blank. */
function withoutNote({ record, ...row }: PlacedRow): PlacedRow | null {
  const glued = record.values.find((piece) => piece.glued !== undefined);
  const value = glued?.value;
  if (glued === undefined || value?.kind !== "number" || value.value < 1 || value.value > LAST_NOTE)
    return null;
  const rest = record.values.filter((piece) => piece !== glued);
  const mayLack = glued.glued === "text" || rest.length >= row.width;
  return mayLack ? { ...row, record: { ...record, values: rest } } : null;
}

const levelOf = (row: RowLabel): string => row.ordinal?.style ?? "";

/** Turns what may stand in a column into a cell: one option is asserted, several are ambiguous. */
export function settle(placed: Placed, column: Column, fit: Placement["fit"]): CellValue {
  const [only, ...others] = placed.options;
  if (only === undefined || fit === "empty") return MISSING;
  if (others.length === 0) return cellOf(only, column.quantity, column.unit, placed.piece?.at ?? null);
  return {
    kind: "ambiguous",
    value: null,
    raw: "",
    confidence: 0,
    candidates: placed.options.map((option) => option.raw),
    at: placed.piece?.at ?? null,
  };
}

/** Both placements side by side: what either of them allows. */
function merge(a: Placement, b: readonly Placed[]): Placement {
  const columns = a.columns.map(
    ({ options, piece }, index): Placed => ({ options: both(options, b[index]?.options ?? []), piece }),
  );
  return { columns, fit: a.fit };
}

const isSettled = (placement: Placement): boolean =>
  placement.fit !== "empty" && placement.columns.every((column) => column.options.length === 1);

/** Reads the rows of one table from records that were aligned with it. */
export class RowReader {
  private readonly cells = new Map<CellId, CellValue>();
  private readonly issues: Issue[] = [];
  private readonly records: readonly Record[];
  private readonly rows: readonly FormRow[];
  private readonly alignment: Alignment;
  private readonly headings: Headings;

  constructor(
    records: readonly Record[],
    rows: readonly FormRow[],
    alignment: Alignment,
    headings: Headings,
  ) {
    this.records = records;
    this.rows = rows;
    this.alignment = alignment;
    this.headings = headings;
  }

  read(): TableReading {
    const { matches, outOfOrder, repeats } = this.alignment;
    const found = [...matches, ...outOfOrder];
    const placedRows = [...found, ...repeats].flatMap((match) => this.placedRow(match) ?? []);
    const columns = learnColumns(placedRows);
    const cuts = otherCuts(this.links(found));
    const detached = detachedLabels(found, this.records);
    for (const match of found) {
      const row = this.placedRow(match);
      const form = this.rows[match.row];
      if (row === null || form === undefined) continue;
      const heading = this.headings(match.record, form);
      const cut = cuts.get(row.record)?.map((piece): Placed => ({ options: [piece.value], piece })) ?? [];
      const own = merge(this.place(row, columns), detached.has(match) ? nothing(row.width) : cut);
      const others = repeats.filter((repeat) => repeat.row === match.row);
      const all = others.reduce((sum, other) => merge(sum, this.underSame(heading, other, columns)), own);
      this.take(
        form,
        heading,
        heading.order === "unclear" ? { columns: anyOrder(all.columns), fit: all.fit } : all,
        match,
        row.record,
      );
      if (others.length > 0) this.noteRepeat(form, isSettled(own) && !isSettled(all), row.record);
      if (this.alignment.outOfOrder.includes(match))
        this.note("ROW_OUT_OF_ORDER", form, "stands out of order", row.record);
    }
    for (const row of this.rows)
      if (!found.some((match) => this.rows[match.row] === row)) this.noteMissing(row);
    return { cells: this.cells, issues: this.issues, found: found.length };
  }

  private place(row: PlacedRow, table: Columns): Placement {
    const placement = placeValues(row, table);
    const other = withoutNote(row);
    return other === null ? placement : merge(placement, placeValues(other, table).columns);
  }

  /** A row printed again, its values in the order in which the first has its columns. */
  private underSame({ columns }: HeadedColumns, repeat: Match, table: Columns): readonly Placed[] {
    const row = this.placedRow(repeat);
    const form = this.rows[repeat.row];
    if (row === null || form === undefined) return [];
    const heading = this.headings(repeat.record, form);
    const placement = this.place(row, table);
    const { columns: placed } =
      heading.order === "unclear" ? { columns: anyOrder(placement.columns) } : placement;
    return columns.map(
      (column) => placed[heading.columns.findIndex((other) => other?.id === column?.id)] ?? NOTHING,
    );
  }

  private placedRow(match: Match): PlacedRow | null {
    const record = this.records[match.record];
    const row = this.rows[match.row];
    return record === undefined || row === undefined
      ? null
      : { record, level: levelOf(row), width: this.headings(match.record, row).columns.length };
  }

  /** The loose records of the table's stretch, in reading order, with those just before it. */
  private links(found: readonly Match[]): Link[] {
    const widths = new Map(found.map((match) => [match.record, this.placedRow(match)?.width ?? 0]));
    const indexes = [...widths.keys()];
    if (indexes.length === 0) return [];
    const first = Math.max(0, Math.min(...indexes) - 1);
    const last = Math.max(...indexes) + 1;
    return this.records
      .slice(first, last)
      .map((record, offset) => ({ record, width: widths.get(first + offset) ?? 0 }))
      .filter(({ record, width }) => record.binding === "loose" && (width > 0 || record.values.length > 0));
  }

  private take(
    row: FormRow,
    { columns, order }: HeadedColumns,
    placement: Placement,
    match: Match,
    record: Record,
  ): void {
    columns.forEach((column, index) => {
      if (column === null) return;
      const placed = placement.columns[index] ?? NOTHING;
      this.cells.set(column.id, settle(placed, column, placement.fit));
    });
    const ink = inkOf(record).length;
    const settled = isSettled(placement);
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
    const unread = row.columns.filter((column) => this.isUnreadable(column.id)).map((column) => column.id);
    if (settled && unread.length > 0) {
      this.issues.push({
        code: "UNREADABLE_VALUE",
        cells: unread,
        detail: `${row.label}: unclear digits`,
        at: record.at,
      });
    }
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

  private isUnreadable(id: CellId): boolean {
    return this.cells.get(id)?.kind === "ambiguous";
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
