import type { Edition } from "../form/edition.ts";
import { disclosureRows } from "../form/proactive-disclosure.ts";
import { APPLICANT_COLUMNS, requestRows } from "../form/requests.ts";
import type { FormRow } from "./form-row.ts";
import { rowLabel } from "./row-label.ts";

/** The form prints 万元 in the header of 收费金额 (edition 2021) and no unit for 采购总金额 (edition 2019). */
function disclosure(edition: Edition): readonly FormRow[] {
  return disclosureRows(edition).map((row) => ({
    ...rowLabel(row, row.fields.length),
    label: row.label,
    columns: row.fields.map((field) => ({
      id: `proactiveDisclosure.${row.id}.${field.id}`,
      quantity: field.quantity,
      unit: field.label.includes("万元") ? ("wanYuan" as const) : ("unknown" as const),
    })),
  }));
}

function requests(edition: Edition): readonly FormRow[] {
  return requestRows(edition).map((row) => ({
    ...rowLabel(row, APPLICANT_COLUMNS.length),
    label: row.label,
    columns: APPLICANT_COLUMNS.map((column) => ({
      id: `requests.${row.id}.${column.id}`,
      quantity: "count" as const,
      unit: "unknown" as const,
    })),
  }));
}

/** Rows of tables 2 and 3 of each edition, ready to be aligned. */
export const FORM_ROWS: Readonly<
  Record<"proactiveDisclosure" | "requests", Readonly<Record<Edition, readonly FormRow[]>>>
> = {
  proactiveDisclosure: { "2019": disclosure("2019"), "2021": disclosure("2021") },
  requests: { "2019": requests("2019"), "2021": requests("2021") },
};

const distinct = (rows: readonly FormRow[]): readonly FormRow[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

/** The rows of both editions, each once: the same row has the same names in both. */
export const DISTINCT_ROWS: Readonly<Record<"proactiveDisclosure" | "requests", readonly FormRow[]>> = {
  proactiveDisclosure: distinct([...disclosure("2019"), ...disclosure("2021")]),
  requests: distinct([...requests("2019"), ...requests("2021")]),
};
