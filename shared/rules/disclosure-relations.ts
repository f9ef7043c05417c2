import type { Edition } from "../form/edition.ts";
import type { Report } from "../report/report.ts";
import { columnName, rowName } from "./names.ts";
import { assessRelations, type Relation, relation, type Sign } from "./relation.ts";
import type { Assessment } from "./rule.ts";

/** A relation between fields of one row of table 2: `left` fields, sign, `right` fields. */
export function inDisclosureRow(
  row: string,
  left: readonly [string, ...string[]],
  sign: Sign,
  right: readonly string[],
): Relation {
  const cell = (field: string) => `proactiveDisclosure.${row}.${field}`;
  const name = rowName(cell(left[0]));
  return relation({
    instance: row,
    where: { zh: `表二“${name.zh}”行`, en: `Table 2, row “${name.en}”` },
    left: left.map(cell),
    sign,
    right: right.map(cell),
    naming: columnName,
  });
}

/** Assesses what only one edition of table 2 has; not applicable to the other. */
export function inEdition(
  report: Report,
  edition: Edition,
  assess: () => readonly Assessment[],
): readonly Assessment[] {
  if (report.forms.proactiveDisclosure === edition) return assess();
  const args = { edition: report.forms.proactiveDisclosure };
  return [{ instance: "", result: "notApplicable", cells: [], left: null, right: null, args }];
}

/** Assesses relations that only one edition of table 2 has. */
export function assessInEdition(
  report: Report,
  edition: Edition,
  relations: readonly Relation[],
): readonly Assessment[] {
  return inEdition(report, edition, () => assessRelations(report, "proactiveDisclosure", relations));
}
