import type { Grid, GridCell } from "../../document/document.ts";
import { EDITIONS, type Edition } from "../../form/edition.ts";
import { type DisclosureRow, disclosureRows, type Field } from "../../form/proactive-disclosure.ts";
import { FORM_ROWS } from "../form-rows.ts";
import { normalizeLabel } from "../normalize.ts";
import type { PieceRow } from "../pieces.ts";
import { underHeaders } from "./bare-header.ts";
import { columnNames } from "./column-names.ts";
import { rowsIn, shapeOf } from "./disclosure-grid.ts";
import type { Named } from "./nearest.ts";
import { type Expected, type Fit, fitRows, foundIn } from "./order.ts";
import { formHeader, formRow, UNKNOWN_LABEL } from "./pieces-of.ts";
import type { ScannedRow } from "./scanned-row.ts";
import type { FittedTable } from "./table.ts";
import { mended, tearsOf } from "./torn.ts";
import { joined } from "./value-columns.ts";

/** A row of table 2 as the form has it; rows of values stand under the last header before them. */
interface DisclosurePlace extends Expected {
  readonly kind: "caption" | "header" | "row";
  readonly of: DisclosureRow;
}

/** For each item of article 20 a caption over all columns, a header, and its rows. */
function formOf(edition: Edition): readonly DisclosurePlace[] {
  let article = "";
  return disclosureRows(edition).flatMap((of, index): DisclosurePlace[] => {
    const shape = shapeOf(of.fields.length + 1);
    const own = {
      kind: "row",
      of,
      shape,
      row: FORM_ROWS.proactiveDisclosure[edition][index] ?? null,
    } as const;
    if (of.article === article) return [own];
    article = of.article;
    return [
      { kind: "caption", of, shape: shapeOf(1), row: null },
      { kind: "header", of, shape, row: null },
      own,
    ];
  });
}

const FORMS: Readonly<Record<Edition, readonly DisclosurePlace[]>> = {
  "2019": formOf("2019"),
  "2021": formOf("2021"),
};

const bodiesOf = ({ label, aliases }: Field): string[] =>
  [label, ...aliases].flatMap((text) => {
    const { body, plain } = normalizeLabel(text);
    return [body, plain];
  });

/** The names of a block's columns, and after them those of every other column of table 2. */
function namesFor(block: DisclosureRow): readonly Named<number>[] {
  const all = Map.groupBy(
    EDITIONS.flatMap((edition) => disclosureRows(edition).flatMap(({ fields }) => fields)),
    ({ id }) => id,
  );
  const own = block.fields.map(({ id }) => id);
  const ids = [...own, ...[...all.keys()].filter((id) => !own.includes(id))];
  return ids.map((id, name) => ({ name, bodies: [...new Set((all.get(id) ?? []).flatMap(bodiesOf))] }));
}

const WAN_YUAN = /^(?:金额)?单位万元$|^万元$/u;

/** The name of a column as the form has it; the unit of money only where the header prints the form's own, to the letter. */
function fieldName(field: Field, printed: GridCell | undefined): string {
  if (field.quantity !== "money") return field.label;
  const bare = field.label.replace(/（.*）/u, "");
  const { body } = normalizeLabel(printed?.text ?? "");
  const isPrinted = bodiesOf(field).some(
    (name) => body.startsWith(name) && WAN_YUAN.test(body.slice(name.length)),
  );
  return isPrinted || body === normalizeLabel(`${bare}（单位：万元）`).body ? `${bare}（单位：万元）` : bare;
}

/** Rows that a stain, a crease or a scratch may divide once more than the form does. */
const MOST_DIVIDED = 3;

/** The rows with divided cells made one; null where too many are, or where it is not clear which of several is. */
function undivided(
  rows: readonly ScannedRow[],
  fit: Fit,
  form: readonly DisclosurePlace[],
): readonly ScannedRow[] | null {
  let divided = 0;
  const whole = rows.map((row, index): ScannedRow | null => {
    const place = form[fit.places[index] ?? -1];
    if (place === undefined || place.shape === row.shape) return row;
    divided += 1;
    if (place.kind === "caption") return row;
    const cell = place.of.fields.length === 1 ? joined(row.values) : undefined;
    if (cell === undefined) return place.kind === "header" ? row : null;
    return { ...row, values: [cell] };
  });
  const known = whole.filter((row) => row !== null);
  return divided > MOST_DIVIDED || known.length < rows.length ? null : known;
}

/** The rows in the words of the form. Under a header that contradicts the form rows keep no label. */
function piecesOf(rows: readonly ScannedRow[], fit: Fit, form: readonly DisclosurePlace[]): PieceRow[] {
  let isClear = true;
  let header: ScannedRow | undefined;
  return rows.flatMap((row, index): PieceRow[] => {
    const place = form[fit.places[index] ?? -1];
    if (place === undefined) return [];
    const { kind, of } = place;
    if (kind === "caption") return [formHeader([of.article], 0, row.labelAt)];
    if (kind === "row") {
      const values = underHeaders(row.values, header?.values ?? [], header?.label);
      return [formRow(isClear ? of.label : UNKNOWN_LABEL, row.labelAt, values)];
    }
    header = row;
    const { order } = columnNames(row.values, namesFor(of));
    isClear = order !== "unclear";
    const fields = Array.isArray(order) ? order.flatMap((column) => of.fields[column] ?? []) : of.fields;
    const names = fields.map((field, column) => fieldName(field, row.values[column]));
    return [formHeader(["信息内容", ...names], 0, row.labelAt)];
  });
}

/** Table 2 from the grids of its pages; null where it is not there as a whole, row by row as the form has it. */
export function fitDisclosure(grids: readonly Grid[]): FittedTable | null {
  const read = grids.flatMap((grid, index) => rowsIn(grid, index === 0));
  const whole = tearsOf(read).toReversed().reduce(mended, read);
  for (const rows of whole.length === read.length ? [read] : [read, whole])
    for (const edition of EDITIONS) {
      const form = FORMS[edition];
      const fit = fitRows(rows, form);
      const even = fit.isComplete ? undivided(rows, fit, form) : null;
      if (even === null) continue;
      const placed = (index: number) => form[fit.places[index] ?? -1]?.row?.columns.map(({ id }) => id) ?? [];
      return {
        found: foundIn(fit),
        isComplete: true,
        byOrder: [...fit.byOrder].flatMap(placed),
        at: rows[0]?.labelAt ?? null,
        rows: piecesOf(even, fit, form),
      };
    }
  return null;
}
