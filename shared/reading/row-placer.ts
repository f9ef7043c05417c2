import type { Alignment, Match } from "./align.ts";
import { type Link, otherCuts } from "./chain.ts";
import { type Columns, learnColumns, type PlacedRow } from "./columns.ts";
import type { FormRow } from "./form-row.ts";
import type { HeadedColumns, Headings } from "./headings.ts";
import { APPLICANT_BODIES } from "./label-index.ts";
import type { ValuePiece } from "./pieces.ts";
import { anyOrder, BLANK, merge, NOTHING, type Placed, type Placement, placeValues } from "./place.ts";
import { inkOf, type Record } from "./record.ts";
import { headerEdition } from "./regions.ts";
import { GROUP_BODIES, type RowLabel } from "./row-label.ts";
import { unprovedRows } from "./unproved.ts";

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

const HEADER = /处理决定数量$|信息内容$|第二十条第.项/u;

/** The letters of groups, with their ordinals; a few of them are a piece of a label that is set from top to bottom. */
const GROUP_LETTERS = new Set(`${GROUP_BODIES.join("")}三四五六`);
const LONGEST_PIECE = 3;

/** Labels of the form, or parts of one, that never have values of their own: values under them lost their row. */
const hasNoValues = ({ labels }: Record): boolean => {
  const { body, ordinal } = labels.at(-1) ?? { body: "", ordinal: null };
  if (body === "" || APPLICANT_BODIES.has(body) || HEADER.test(body) || headerEdition(body) !== null)
    return true;
  const isPiece = ordinal === null && body.length <= LONGEST_PIECE;
  if (isPiece && [...body].every((letter) => GROUP_LETTERS.has(letter))) return true;
  return body.length > 1 && GROUP_BODIES.some((group) => group.endsWith(body));
};

/**
 * Rows of running text that was printed in another order than it reads: values stand where no row is, and a row
 * stands without values. All rows between the two may have those of a neighbour; all of them where a row is missing.
 */
function tornRows(found: readonly Match[], records: readonly Record[], rowCount: number): ReadonlySet<Match> {
  const matched = new Set(found.map(({ record }) => record));
  const [first, last] = [Math.min(...matched) - 1, Math.max(...matched)];
  const strays = records.flatMap((record, index) =>
    index >= first &&
    index <= last &&
    !matched.has(index) &&
    record.binding === "loose" &&
    inkOf(record).length > 0 &&
    hasNoValues(record)
      ? [index]
      : [],
  );
  if (strays.length === 0) return new Set();
  const bare = [...matched].filter((index) => records[index]?.values.length === 0);
  if (bare.length === 0 && found.length === rowCount) return new Set();
  const torn = ({ record }: Match): boolean =>
    strays.some((stray) => {
      const after = bare.find((index) => index > stray);
      const before = bare.findLast((index) => index < stray);
      if (after !== undefined) return record > stray && record <= after;
      return before === undefined || (record >= before && record < stray);
    });
  return new Set(found.filter((match) => records[match.record]?.binding === "loose" && torn(match)));
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

/** A row of the form that was found, under the header that stands over it. */
export interface HeadedRow extends PlacedRow {
  readonly form: FormRow;
  readonly heading: HeadedColumns;
  readonly match: Match;
}

/** Digits in cells without a label, under a row that a page break cut: its numbers may go on there. */
function goesOn({ record, width }: HeadedRow, below: Record | undefined): readonly ValuePiece[] {
  if (below === undefined || below.labels.length > 0 || below.binding !== "columns") return [];
  const ink = inkOf(below);
  const under = ink.filter((piece) => inkOf(record).some((above) => above.column === piece.column));
  return ink.length < width ? under : [];
}

/** Places the values of the rows that a table was aligned with; everything that may be is kept. */
export class RowPlacer {
  private readonly records: readonly Record[];
  private readonly rows: readonly FormRow[];
  private readonly headings: Headings;
  private readonly table: Columns;
  private readonly cuts: ReadonlyMap<Record, readonly ValuePiece[]>;
  private readonly detached: ReadonlySet<Match>;
  private readonly unproved: ReadonlySet<number>;

  constructor(
    records: readonly Record[],
    rows: readonly FormRow[],
    { matches, outOfOrder, repeats }: Alignment,
    headings: Headings,
  ) {
    this.records = records;
    this.rows = rows;
    this.headings = headings;
    const found = [...matches, ...outOfOrder];
    const rowsOf = [...found, ...repeats].flatMap((match) => this.row(match) ?? []);
    this.table = learnColumns(rowsOf.filter(({ heading }) => heading.order !== "unclear"));
    this.cuts = otherCuts(this.links(found));
    const all = [...found, ...repeats];
    const rowsFound = all.flatMap((match) => {
      const row = this.row(match);
      return row === null ? [] : [{ ...match, width: row.width, bodies: row.form.bodies }];
    });
    this.unproved = unprovedRows(rowsFound, records, new Set(matches.map(({ record }) => record)));
    this.detached = new Set([...detachedLabels(found, records), ...tornRows(found, records, rows.length)]);
  }

  row(match: Match): HeadedRow | null {
    const record = this.records[match.record];
    const form = this.rows[match.row];
    if (record === undefined || form === undefined) return null;
    const heading = this.headings(match.record, form);
    const { values, columns } = heading;
    const own = values === undefined ? record : { ...record, values, isPlaced: true as const };
    return { record: own, form, heading, match, level: levelOf(form), width: columns.length };
  }

  /** False where the row's values have no order, or something that may belong to it stands beside it. */
  isProved({ match }: HeadedRow): boolean {
    return !this.unproved.has(match.record);
  }

  /** What each column of the row may hold, in the order in which its header has them. */
  place(row: HeadedRow): Placement {
    const cut = this.cuts.get(row.record)?.map((piece): Placed => ({ options: [piece.value], piece })) ?? [];
    const own = merge(this.placeCells(row), this.detached.has(row.match) ? nothing(row.width) : cut);
    const more = goesOn(row, this.records[row.match.record + 1]);
    const columns = own.columns.map((placed) => {
      const below = more.find((piece) => piece.column === placed.piece?.column);
      return below === undefined ? placed : { ...placed, options: [...placed.options, below.value] };
    });
    return { columns, fit: own.fit };
  }

  /** The values of a row printed again, in the order of the columns of its first printing. */
  placeAs({ heading }: HeadedRow, repeat: Match): readonly Placed[] {
    const row = this.row(repeat);
    if (row === null) return [];
    const { columns } = this.placeCells(row);
    return heading.columns.map(
      (column) => columns[row.heading.columns.findIndex((other) => other?.id === column?.id)] ?? NOTHING,
    );
  }

  private placeCells(row: HeadedRow): Placement {
    const placement = placeValues(row, this.table);
    const other = withoutNote(row);
    const all = other === null ? placement : merge(placement, placeValues(other, this.table).columns);
    if (row.heading.order !== "unclear") return all;
    const blanks = row.record.values.map((piece): Placed => ({ options: [piece.value], piece }));
    return { columns: anyOrder([...all.columns, ...blanks]).slice(0, row.width), fit: all.fit };
  }

  /** The loose records of the table's stretch, in reading order, with those just before it. */
  private links(found: readonly Match[]): Link[] {
    const widths = new Map(found.map((match) => [match.record, this.row(match)?.width ?? 0]));
    const indexes = [...widths.keys()];
    if (indexes.length === 0) return [];
    const first = Math.max(0, Math.min(...indexes) - 1);
    const last = Math.max(...indexes) + 1;
    return this.records
      .slice(first, last)
      .map((record, offset) => ({ record, width: widths.get(first + offset) ?? 0 }))
      .filter(({ record, width }) => record.binding === "loose" && (width > 0 || record.values.length > 0));
  }
}
