import { EDITIONS } from "../form/edition.ts";
import { disclosureRows } from "../form/proactive-disclosure.ts";
import { REMEDY_HEADERS } from "../form/remedies.ts";
import { APPLICANT_COLUMNS, OTHER_OUTCOME, requestRows } from "../form/requests.ts";
import { fold, normalizeLabel } from "./normalize.ts";

const bodies = (labels: readonly string[]): string[] => labels.map((label) => normalizeLabel(label).body);

/** Bodies of the labels that own a row of values, in either edition. */
export const ROW_BODIES: ReadonlySet<string> = new Set(
  EDITIONS.flatMap((edition) => [
    ...disclosureRows(edition).flatMap((row) => bodies([row.label, ...row.aliases])),
    ...requestRows(edition).flatMap((row) => bodies([row.label, ...row.aliases])),
  ]),
);

/** Bodies of the headers of table 4, without 总计, which every table has. */
export const REMEDY_BODIES: ReadonlySet<string> = new Set(
  bodies(REMEDY_HEADERS).filter((body) => body !== "总计" && body.length > 2),
);

/** Bodies of the column headers of table 3. */
export const APPLICANT_BODIES: ReadonlySet<string> = new Set([
  "申请人情况",
  "法人或其他组织",
  ...bodies(APPLICANT_COLUMNS.map((column) => column.label)),
]);

/** Bodies of the column headers of table 2 that only one edition prints. */
export const DISCLOSURE_HEADERS: ReadonlyMap<string, "2019" | "2021"> = new Map(
  (["2019", "2021"] as const).flatMap((edition) =>
    disclosureRows(edition)
      .flatMap((row) => row.fields)
      .filter((field) => field.id !== "decisions")
      .flatMap((field) => bodies([field.label, ...field.aliases]))
      .map((body) => [body, edition] as const),
  ),
);

const OTHER_OUTCOME_BODY = normalizeLabel(OTHER_OUTCOME).body;

/** True for a label that owns a row: a new record begins with it. */
export function ownsRow(body: string): boolean {
  return (
    body !== OTHER_OUTCOME_BODY &&
    body !== "其他" &&
    body !== "总计" &&
    body !== "合计" &&
    ROW_BODIES.has(body)
  );
}

/** True where a label goes on on the next line: both together still begin the label of a row. */
export function continuesLabel(body: string, next: string): boolean {
  const joined = body + next;
  for (const row of ROW_BODIES) if (row.startsWith(joined)) return true;
  return false;
}

const TRAILING_DIGITS = /^(.*\p{L}[^\d\p{L}]*?)(-?[\d,，]+(?:\.\d+)?)$/u;

/**
 * Splits a value from the end of the label that it was glued to (`规章2`), where what is left is exactly the label
 * of a row; null otherwise.
 */
export function labelEnding(text: string): { label: string; value: string } | null {
  if (!/[\d０-９]\s*$/u.test(text)) return null;
  if (/[①-⓿❶-➓²³¹⁰⁴-⁹₀-₉]/u.test(text)) return null;
  const match = TRAILING_DIGITS.exec(fold(text));
  if (match === null) return null;
  const [, label = "", value = ""] = match;
  return ROW_BODIES.has(normalizeLabel(label).body) ? { label, value } : null;
}
