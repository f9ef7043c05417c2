import type { Edition, Forms, Quantity, TableName } from "./edition.ts";
import { disclosureRows } from "./proactive-disclosure.ts";
import { REMEDY_COLUMNS, REMEDY_GROUPS } from "./remedies.ts";
import { APPLICANT_COLUMNS, requestRows } from "./requests.ts";

/** `proactiveDisclosure.<row>.<field>`, `requests.<row>.<column>` or `remedies.<group>.<column>`. */
export type CellId = string;

/** A cell of the form: where it belongs, what it may hold, and how the form names it. */
export interface FormCell {
  readonly id: CellId;
  readonly table: TableName;
  readonly row: string;
  readonly column: string;
  readonly quantity: Quantity;
  readonly rowLabel: string;
  readonly columnLabel: string;
}

function disclosureCells(edition: Edition): FormCell[] {
  return disclosureRows(edition).flatMap((row) =>
    row.fields.map((field) => ({
      id: `proactiveDisclosure.${row.id}.${field.id}`,
      table: "proactiveDisclosure" as const,
      row: row.id,
      column: field.id,
      quantity: field.quantity,
      rowLabel: row.label,
      columnLabel: field.label,
    })),
  );
}

function requestCells(edition: Edition): FormCell[] {
  return requestRows(edition).flatMap((row) =>
    APPLICANT_COLUMNS.map((column) => ({
      id: `requests.${row.id}.${column.id}`,
      table: "requests" as const,
      row: row.id,
      column: column.id,
      quantity: "count" as const,
      rowLabel: row.label,
      columnLabel: column.label,
    })),
  );
}

const REMEDY_CELLS: readonly FormCell[] = REMEDY_GROUPS.flatMap((group) =>
  REMEDY_COLUMNS.map((column) => ({
    id: `remedies.${group.id}.${column.id}`,
    table: "remedies" as const,
    row: group.id,
    column: column.id,
    quantity: "count" as const,
    rowLabel: group.label,
    columnLabel: column.label,
  })),
);

const CELLS: Readonly<
  Record<"proactiveDisclosure" | "requests", Readonly<Record<Edition, readonly FormCell[]>>>
> = {
  proactiveDisclosure: { "2019": disclosureCells("2019"), "2021": disclosureCells("2021") },
  requests: { "2019": requestCells("2019"), "2021": requestCells("2021") },
};

/** The cells of one table, in the order of the form. */
export function cellsOfTable(table: TableName, edition: Edition): readonly FormCell[] {
  return table === "remedies" ? REMEDY_CELLS : CELLS[table][edition];
}

/** Every cell of a report, in the order of the form: 200 in edition 2021, 198 in edition 2019. */
export function cellsOf(forms: Forms): readonly FormCell[] {
  return [
    ...cellsOfTable("proactiveDisclosure", forms.proactiveDisclosure),
    ...cellsOfTable("requests", forms.requests),
    ...REMEDY_CELLS,
  ];
}

const BY_ID: ReadonlyMap<CellId, FormCell> = new Map(
  [
    ...CELLS.proactiveDisclosure["2019"],
    ...CELLS.proactiveDisclosure["2021"],
    ...CELLS.requests["2019"],
    ...CELLS.requests["2021"],
    ...REMEDY_CELLS,
  ].map((cell) => [cell.id, cell]),
);

/** The form cell of an id of either edition; undefined where the form has no such cell. */
export function formCell(id: CellId): FormCell | undefined {
  return BY_ID.get(id);
}

const byIdIn = (proactiveDisclosure: Edition, requests: Edition): ReadonlyMap<CellId, FormCell> =>
  new Map(cellsOf({ proactiveDisclosure, requests }).map((cell) => [cell.id, cell]));

const BY_FORMS: Readonly<Record<Edition, Readonly<Record<Edition, ReadonlyMap<CellId, FormCell>>>>> = {
  "2019": { "2019": byIdIn("2019", "2019"), "2021": byIdIn("2019", "2021") },
  "2021": { "2019": byIdIn("2021", "2019"), "2021": byIdIn("2021", "2021") },
};

/** How the form numbers its tables. */
export const TABLE_TITLES: Readonly<Record<TableName, string>> = {
  proactiveDisclosure: "表二",
  requests: "表三",
  remedies: "表四",
};

/** The form cell of an id as the forms in use print it; as the other edition does where they have no such cell. */
export function formCellIn(id: CellId, forms: Forms): FormCell | undefined {
  return BY_FORMS[forms.proactiveDisclosure][forms.requests].get(id) ?? BY_ID.get(id);
}

/**
 * How the form names a cell, for people: `表三 （七）总计 · 自然人`, in the words of the forms in use where they are
 * given, else of the newest. Falls back to the id itself.
 */
export function cellLabel(id: CellId, forms?: Forms): string {
  const cell = forms === undefined ? BY_ID.get(id) : formCellIn(id, forms);
  return cell === undefined ? id : `${TABLE_TITLES[cell.table]} ${cell.rowLabel} · ${cell.columnLabel}`;
}
