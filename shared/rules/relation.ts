import type { CellId } from "../form/cells.ts";
import type { TableName } from "../form/edition.ts";
import type { Message } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import { type Naming, TABLE_NAMES } from "./names.ts";
import { cellOf, isAbsent, isLeftOut, troubleOf } from "./operand.ts";
import type { Assessment } from "./rule.ts";
import { round6, settledSum, sumOf, sumText } from "./sum.ts";
import { describeTroubles } from "./trouble.ts";

export type Sign = "=" | "≤" | "≥";

/** An equation or inequality between two sums of cells of one report. */
export interface Relation {
  readonly instance: string;
  /** Where it holds, for people: “商业企业”列. */
  readonly where: Message;
  readonly left: readonly CellId[];
  readonly sign: Sign;
  readonly right: readonly CellId[];
  readonly naming: Naming;
  /** Every operand, left then right. */
  readonly cells: readonly CellId[];
}

export function relation(parts: Omit<Relation, "cells">): Relation {
  return { ...parts, cells: [...parts.left, ...parts.right] };
}

function holds(left: number, sign: Sign, right: number): boolean {
  if (sign === "=") return left === right;
  return sign === "≤" ? left <= right : left >= right;
}

/** The bare result, for rules that only need to know whether it holds. */
export function resultOf(report: Report, relation: Relation): "pass" | "fail" | "notAssessable" {
  const left = settledSum(report, relation.left);
  const right = settledSum(report, relation.right);
  if (left === null || right === null) return "notAssessable";
  return holds(left, relation.sign, right) ? "pass" : "fail";
}

const NOTHING: Message = { zh: "", en: "" };

/** What would follow if blanks were zeros; said only where blanks alone stand in the way, and never applied. */
function whatIf(report: Report, relation: Relation, troubled: readonly CellId[]): Message {
  if (!troubled.every((id) => isLeftOut(cellOf(report, id)))) return NOTHING;
  const left = sumOf(report, relation.left);
  const right = sumOf(report, relation.right);
  if (holds(left, relation.sign, right))
    return {
      zh: `仅供参考：若空格均为 0，则关系成立（${left} ${relation.sign} ${right}）。`,
      en: ` For reference only: if the blanks were 0 it would hold (${left} ${relation.sign} ${right}).`,
    };
  return {
    zh: `仅供参考：即使空格均为 0，关系也不成立（${left} 与 ${right}）。`,
    en: ` For reference only: even if the blanks were 0 it would not hold (${left} and ${right}).`,
  };
}

/** Assesses one relation; an operand that is not an asserted number makes it not assessable, with the reason. */
function assessRelation(report: Report, relation: Relation): Assessment {
  const { instance, where, sign, naming, cells } = relation;
  const left = settledSum(report, relation.left);
  const right = settledSum(report, relation.right);
  if (left === null || right === null) {
    const troubled = cells.filter((id) => troubleOf(cellOf(report, id)) !== null);
    const troubles = describeTroubles(report, troubled, naming);
    const args = { where, troubles, whatIf: whatIf(report, relation, troubled) };
    return { instance, result: "notAssessable", cells, left: null, right: null, args };
  }
  if (holds(left, sign, right))
    return { instance, result: "pass", cells, left, right, args: { where, left, sign, right } };
  const args = {
    where,
    left: sumText(report, relation.left, naming),
    right: sumText(report, relation.right, naming),
    difference: round6(Math.abs(left - right)),
  };
  return { instance, result: "fail", cells, left, right, args };
}

/** The assessment of a rule whose table was not found. */
export function absentTable(table: TableName): Assessment {
  const args = { table: TABLE_NAMES[table] };
  const unknown = { result: "notAssessable", cells: [], left: null, right: null } as const;
  return { instance: "", ...unknown, wording: "absent", args };
}

/** Assesses every relation of a table; a table that was not found is said once. */
export function assessRelations(
  report: Report,
  table: TableName,
  relations: readonly Relation[],
): readonly Assessment[] {
  if (isAbsent(report, table)) return [absentTable(table)];
  return relations.map((relation) => assessRelation(report, relation));
}
