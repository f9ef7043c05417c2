import type { Grid, GridCell } from "../../document/document.ts";
import { EDITIONS, type Edition } from "../../form/edition.ts";
import { APPLICANT_COLUMNS, RESULTS, requestRows } from "../../form/requests.ts";
import type { FormRow } from "../form-row.ts";
import { FORM_ROWS } from "../form-rows.ts";
import { normalizeLabel } from "../normalize.ts";
import { underHeaders } from "./bare-header.ts";
import { type ColumnNames, columnNames, holdFigures } from "./column-names.ts";
import type { Named } from "./nearest.ts";
import { type Expected, type Fit, fitRows, foundIn } from "./order.ts";
import { otherColumns } from "./other-columns.ts";
import { formHeader, formRow, UNKNOWN_LABEL } from "./pieces-of.ts";
import { hasFormHeader, overValues, type RequestsPart, requestsPart } from "./requests-grid.ts";
import type { ScannedRow } from "./scanned-row.ts";
import { besideStrays } from "./stray.ts";
import type { FittedTable } from "./table.ts";
import { cutRows, labelTearsOf, mended, tearsOf } from "./torn.ts";
import { endsInTotals } from "./totals.ts";
import { withWholeHeader } from "./whole-header.ts";

/** The rows of an edition with the way in which their labels stand: beside none, under 三, or under 三 and a group. */
function formOf(edition: Edition): readonly Expected[] {
  const groups = requestRows(edition).map(({ group }) => group);
  const isUnderResults = groups.map((group) => group !== undefined);
  return FORM_ROWS.requests[edition].map((row, place) => {
    const group = groups[place];
    if (group === undefined) return { row, shape: "1" };
    const outer = isUnderResults[place - 1] === true ? "-" : "b";
    if (group === RESULTS) return { row, shape: `2${outer}` };
    return { row, shape: `3${outer}${groups[place - 1] === group ? "-" : "b"}` };
  });
}

const FORMS: Readonly<Record<Edition, readonly Expected[]>> = {
  "2019": formOf("2019"),
  "2021": formOf("2021"),
};

const COLUMNS: readonly Named<number>[] = APPLICANT_COLUMNS.map(({ label, aliases }, name) => ({
  name,
  bodies: [label, ...aliases].map((text) => normalizeLabel(text).body),
}));

/** Names that must be readable in their places where the header does not have the form's cells. */
const LEAST_NAMES = 3;

/**
 * Names that are readable in their places prove the form's order. Where neither outer one is, for a page ended within the
 * header, 自然人 and 总计 might have changed places: the last column must be the sum of the others.
 */
function prove({ readable }: ColumnNames, rows: readonly ScannedRow[]): boolean {
  const isOuterKnown = readable.includes(0) || readable.includes(COLUMNS.length - 1);
  return readable.length >= LEAST_NAMES && (isOuterKnown || endsInTotals(rows));
}

/**
 * The order of the columns by every header of the table's pages. Where none is left they are as in the part `before`, if that
 * says otherwise than the form; else readable rows must do.
 */
function columnsOf(
  parts: readonly RequestsPart[],
  rows: readonly ScannedRow[],
  readableRows: number,
  before: ColumnNames["order"],
): ColumnNames["order"] {
  const read = parts
    .filter(({ headerRows }) => headerRows > 0)
    .map((part) => ({ part, names: columnNames(overValues(part), COLUMNS) }));
  const [first] = read;
  if (first === undefined) return readableRows >= LEAST_NAMES ? before : "unclear";
  const orders = new Set(read.map(({ names }) => names.order.toString()));
  if (orders.size > 1) return "unclear";
  const proved = read.some(({ part, names }) => hasFormHeader(part) || prove(names, rows));
  return first.names.order === "form" && !proved ? "unclear" : first.names.order;
}

interface FittedRows {
  readonly edition: Edition;
  readonly rows: readonly ScannedRow[];
  readonly fit: Fit;
}

/** The labels of the form's rows, as they are compared. */
const LABELS: ReadonlySet<string> = new Set(
  EDITIONS.flatMap((edition) => FORM_ROWS.requests[edition].flatMap(({ bodies }) => bodies)),
);

const isLabel = ({ text }: GridCell): boolean => LABELS.has(normalizeLabel(text).body);

/** Labels stand in what seem columns of values, for the page ended before the last ones, or one was left out. */
const isShifted = ({ rows }: RequestsPart): boolean => rows.some(({ values }) => values.some(isLabel));

/** False where a part has other columns than the form's, or a header that contradicts them. */
const hasFormColumns = (part: RequestsPart | null): boolean =>
  part !== null &&
  !isShifted(part) &&
  (part.headerRows === 0 || columnNames(overValues(part), COLUMNS).order !== "unclear");

/** Of a part that is shifted no figure stands in the column that its place says. */
function withoutShifted(part: RequestsPart): RequestsPart {
  if (!isShifted(part)) return part;
  const rows = part.rows.map((row) => ({
    ...row,
    values: row.values.map((cell) => ({ ...cell, confidence: 0 })),
  }));
  return { ...part, rows };
}

/** The rows with and without those that page breaks may have cut, in either edition. */
function attempts(printed: readonly ScannedRow[]): readonly FittedRows[] {
  const rows = labelTearsOf(printed, LABELS).toReversed().reduce(mended, printed);
  const whole = tearsOf(rows).toReversed().reduce(mended, rows);
  const ways = whole.length === rows.length ? [rows] : [rows, whole];
  return ways.flatMap((way) =>
    EDITIONS.map((edition) => ({ edition, rows: way, fit: fitRows(way, FORMS[edition]) })),
  );
}

const best = (fitted: readonly FittedRows[]): FittedRows | undefined =>
  fitted.toSorted(
    (a, b) => Number(b.fit.isComplete) - Number(a.fit.isComplete) || foundIn(b.fit) - foundIn(a.fit),
  )[0];

/** A header that contradicts the form and does not say how. */
const UNCLEAR = ["总计", "自然人"];

function headerNames(order: ColumnNames["order"]): readonly string[] {
  if (order === "unclear") return UNCLEAR;
  const columns =
    order === "form" ? APPLICANT_COLUMNS : order.flatMap((column) => APPLICANT_COLUMNS[column] ?? []);
  return columns.map(({ label }) => label);
}

/**
 * Table 3 from the grids of its pages, of which others may stand before: `before` is the order of their columns. Null where they are not its parts, or nothing in them is known. Rows that are
 * neither readable nor proved by their order keep no label.
 */
export function fitRequests(
  grids: readonly Grid[],
  before: ColumnNames["order"] = "form",
): FittedTable | null {
  const whole = withWholeHeader(grids);
  const asForm = whole.map((grid, index) => requestsPart(grid, index === 0));
  const other = asForm.every(hasFormColumns) ? null : otherColumns(whole, COLUMNS);
  const parts = other?.parts ?? asForm;
  const known = parts.flatMap((part) => (part === null ? [] : [withoutShifted(part)]));
  if (known.length < parts.length) return null;
  const fitted = best(attempts(known.flatMap(({ rows }) => rows)));
  if (fitted === undefined || foundIn(fitted.fit) === 0) return null;
  const { rows, fit, edition } = fitted;
  const order = other?.order ?? columnsOf(known, rows, foundIn(fit) - fit.byOrder.size, before);
  const form = FORMS[edition];
  const cut = fit.isComplete
    ? new Set<number>()
    : new Set([...cutRows(rows), ...besideStrays(rows, fit, form.length)]);
  const isBetweenRows = known.some((part) => part.headerRows > 0 && holdFigures(overValues(part)));
  const placed = (index: number): FormRow | null =>
    isBetweenRows || cut.has(index) ? null : (form[fit.places[index] ?? -1]?.row ?? null);
  const at = rows[0]?.labelAt ?? null;
  const headers = known.filter(({ headerRows }) => headerRows > 0).map(overValues)[0] ?? [];
  return {
    found: foundIn(fit),
    isComplete: fit.isComplete && order !== "unclear",
    byOrder: [...fit.byOrder].flatMap((index) => placed(index)?.columns.map(({ id }) => id) ?? []),
    at,
    columns: other === null ? order : "unclear",
    rows: [
      formHeader(headerNames(order), 1, at),
      ...rows.flatMap((row, index) =>
        row.values.length === 0
          ? []
          : [formRow(placed(index)?.label ?? UNKNOWN_LABEL, row.labelAt, underHeaders(row.values, headers))],
      ),
    ],
  };
}
