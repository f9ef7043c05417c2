import type { Match } from "./align.ts";
import { ROW_BODIES } from "./label-index.ts";
import { inkOf, type Record } from "./record.ts";
import { FUZZY, GROUP_BODIES } from "./row-label.ts";
import { COLUMN_UNITS, isInk } from "./value.ts";

/** What goes on with a row is led by nothing or by a part of its label; a longer text is something else. */
const LONGEST_PART = 12;

const WHOLE = new Set([...ROW_BODIES, ...GROUP_BODIES]);

/** Rows that their ordinal tells from headers of columns. */
const SHORT_ROWS = new Set(["其他", "总计", "合计"]);

const isPart = (body: string): boolean =>
  !WHOLE.has(body) && (body === "" || [...WHOLE].some((label) => label.includes(body)));

/** A row of text that was found. */
interface FoundRow extends Match {
  readonly width: number;
  /** Its labels in the form. */
  readonly bodies: readonly string[];
}

/** Values that no row claims, and that may belong to the row above or below them. */
function isLoose(record: Record, row: FoundRow, ordinalTells: boolean): boolean {
  const ink = inkOf(record).length;
  const label = record.labels.at(-1);
  if (ink === 0) return false;
  if (label === undefined) return true;
  if (ROW_BODIES.has(label.body) || label.text.trim().length > LONGEST_PART) return false;
  if (ink < row.width) return true;
  const isRow =
    ordinalTells && !isPartOf(record, row) && record.labels.some(({ ordinal }) => ordinal !== null);
  return !isRow && isPart(label.body);
}

/** Labels that are rows, printed one under the other: whose the values under them are is not known. */
const joinsRows = ({ labels }: Record): boolean =>
  labels.slice(0, -1).some(({ body, ordinal }) => ordinal !== null && SHORT_ROWS.has(body));

/** Its label may be a part of the row's own, and is not that of another row. */
const isPartOf = ({ labels }: Record, { bodies }: FoundRow): boolean => {
  const body = labels.at(-1)?.body ?? "";
  return !WHOLE.has(body) && bodies.some((own) => own.includes(body));
};

/** The unit of an amount that stands on the line below it. */
const beginsWithUnit = (record: Record | undefined): boolean =>
  COLUMN_UNITS.has(record?.labels[0]?.body ?? "");

/** What stands in a row below that is no row of the form fills blanks of this one, and nothing else: a page may have cut it. */
function completes(below: Record | undefined, row: Record): boolean {
  if (below === undefined || row.binding !== "columns") return false;
  const blanks = row.values.filter((piece) => !isInk(piece.value)).map(({ column }) => column);
  const ink = inkOf(below);
  return ink.length > 0 && ink.every(({ column }) => blanks.includes(column));
}

/**
 * Rows of text that are not proved. Where a row may take several lines its values stand on any of them, and a number
 * may go on below itself: a row is only proved where its values are in order and nothing that could belong to it
 * stands beside it. What is only like a row, or a part of its label, claims nothing. Where most rows have other values
 * than columns, those that stand on lines of their own have lost their rows.
 */
export function unprovedRows(
  found: readonly FoundRow[],
  records: readonly Record[],
  inOrder: ReadonlySet<number>,
): ReadonlySet<number> {
  const isFull = ({ record, width }: FoundRow): boolean => inkOf(records[record] as Record).length === width;
  const claimed = new Set(found.filter(({ score }) => score >= FUZZY).map(({ record }) => record));
  const likely = new Set(
    found.filter((row) => inOrder.has(row.record) && isFull(row)).map(({ record }) => record),
  );
  const isList = found.filter(isFull).length * 2 >= found.length;
  const unproved = found.filter((row) => {
    const { record: index, score } = row;
    const record = records[index];
    if (record === undefined) return false;
    if (record.scattered === true) return true;
    if (record.spread === "running" && record.binding === "loose" && !isList) return true;
    if (record.spread === undefined)
      return !isFull(row) && !claimed.has(index + 1) && completes(records[index + 1], record);
    if (record.spread === "running" && joinsRows(record)) return true;
    if (record.spread === "running" && beginsWithUnit(records[index + 1])) return true;
    return [index - 1, index + 1].some((beside) => {
      const neighbour = records[beside];
      return (
        neighbour !== undefined &&
        !claimed.has(beside) &&
        !(likely.has(beside) && !isPartOf(neighbour, row)) &&
        neighbour.spread === record.spread &&
        isLoose(neighbour, row, beside > index || score >= FUZZY)
      );
    });
  });
  return new Set(unproved.map(({ record }) => record));
}
