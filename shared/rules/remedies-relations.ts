import { REMEDY_COLUMNS } from "../form/remedies.ts";
import { columnName, rowName } from "./names.ts";
import { assessRelations, type Relation, relation } from "./relation.ts";
import type { Rule } from "./rule.ts";

/** 总计 of one group of table 4 is the sum of its four results. `group` is a group id of the form. */
export function remedyRelation(group: string): Relation {
  const cells = REMEDY_COLUMNS.map((column) => `remedies.${group}.${column.id}`);
  const name = rowName(`remedies.${group}.total`);
  return relation({
    instance: "",
    where: { zh: `表四“${name.zh}”`, en: `Table 4, ${name.en}` },
    left: cells.slice(-1),
    sign: "=",
    right: cells.slice(0, -1),
    naming: columnName,
  });
}

/** Assesses that relation. */
export function remedyResultsAddUp(group: string): Rule["assess"] {
  const addUp = remedyRelation(group);
  return ({ report }) => assessRelations(report, "remedies", [addUp]);
}
