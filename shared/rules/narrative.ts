import { type CellId, formCell } from "../form/cells.ts";
import type { Forms } from "../form/edition.ts";
import type { Message, Severity } from "../report/finding.ts";
import type { Fact } from "../report/prose.ts";
import type { Report } from "../report/report.ts";
import { cellInTable } from "./names.ts";
import { cellOf, troubleOf } from "./operand.ts";
import type { Assessment, Messages } from "./rule.ts";
import { statedAmounts, weightOf } from "./stated.ts";
import { round6, settledSum } from "./sum.ts";
import { assessment } from "./tables.ts";
import { describeTroubles, excerpt } from "./trouble.ts";

export const NARRATIVE_MESSAGES = {
  pass: {
    zh: "正文“{quote}”与{cells}（{right}）一致。",
    en: "The text (“{quote}”) agrees with {cells}, {right}.",
  },
  fail: {
    zh: "正文写“{quote}”，而{cells}为 {right}，请核对哪一处有误。",
    en: "The text says “{quote}”, but {cells} is {right}; please check which is wrong.",
  },
  notAssessable: {
    zh: "正文写“{quote}”，但{troubles}，无法核对。",
    en: "The text says “{quote}”, but it cannot be compared: {troubles}.",
  },
  notApplicable: {
    zh: "正文中没有可与表格核对的说法。",
    en: "The text says nothing that could be compared with the tables.",
  },
} satisfies Messages;

const TABLES: Readonly<Record<string, Message>> = {
  proactiveDisclosure: { zh: "表二", en: "table 2" },
  requests: { zh: "表三", en: "table 3" },
  remedies: { zh: "表四", en: "table 4" },
};

const SHOWN = 3;

/** Cells whose sum is meant: 表三“本年新收·总计”. */
export function nameOfCells(ids: readonly CellId[], forms: Forms): Message {
  const [first] = ids;
  const table = TABLES[(first === undefined ? undefined : formCell(first)?.table) ?? ""] ?? {
    zh: "",
    en: "",
  };
  const names = ids.slice(0, SHOWN).map((id) => cellInTable(id, forms));
  const more = ids.length > SHOWN;
  return {
    zh: `${table.zh}“${names.map((name) => name.zh).join(" + ")}${more ? ` 等 ${ids.length} 格之和` : ""}”`,
    en: `“${names.map((name) => name.en).join(" + ")}${more ? `” and the rest of ${ids.length} cells` : "”"} of ${table.en}`,
  };
}

const LONGEST_QUOTE = 50;

export const quoteOf = (fact: Fact): string => excerpt(fact.quote, LONGEST_QUOTE);

export const saysNothing = (instance: string): Assessment => assessment(instance, "notApplicable");

/** What the prose may say of a sum of cells. */
export interface Claim {
  readonly instance: string;
  /** The subjects of the facts that count. */
  readonly subjects: readonly string[];
  readonly cells: readonly CellId[];
  /** Other amounts that the same words may mean, e.g. with what was carried over. */
  readonly also?: (report: Report) => readonly (number | null)[];
  readonly gravest: Severity;
  /** The facts that are meant; all of the subjects where it is absent. */
  readonly counts?: (fact: Fact) => boolean;
  /** Facts that can convict; the others can only confirm. */
  readonly convicts?: (fact: Fact) => boolean;
  /** How far the amounts may lie apart. */
  readonly tolerance?: (fact: Fact) => number;
}

function unassessable(report: Report, claim: Claim, fact: Fact): Assessment {
  const troubled = claim.cells.filter((id) => troubleOf(cellOf(report, id)) !== null);
  const args = { quote: quoteOf(fact), troubles: describeTroubles(report, troubled, cellInTable) };
  const severity = claim.gravest === "error" ? "warning" : claim.gravest;
  return assessment(claim.instance, "notAssessable", { cells: claim.cells, args, fact, severity });
}

/**
 * Holds what the prose says against cells. One fact that agrees is enough; what is 其中, approximate or of another
 * scope or year convicts nobody. A cell that is not settled is the table's matter: it never holds a report up here.
 */
export function assessClaim(report: Report, claim: Claim): Assessment {
  const facts = claim.subjects
    .flatMap((subject) => statedAmounts(report, subject))
    .filter((fact) => !fact.approximate && (claim.counts?.(fact) ?? true));
  const [first] = facts;
  if (first === undefined) return saysNothing(claim.instance);
  const expected = settledSum(report, claim.cells);
  if (expected === null) return unassessable(report, claim, first);
  const meant = [expected, ...(claim.also?.(report) ?? [])];
  const agrees = (fact: Fact): boolean =>
    meant.some((value) => value !== null && Math.abs(value - fact.value) <= (claim.tolerance?.(fact) ?? 0));
  const details = { cells: claim.cells, right: expected };
  const agreeing = facts.find(agrees);
  if (agreeing !== undefined) {
    const args = { quote: quoteOf(agreeing), cells: nameOfCells(claim.cells, report.forms), right: expected };
    return assessment(claim.instance, "pass", {
      ...details,
      left: agreeing.value,
      args,
      fact: agreeing,
      severity: claim.gravest,
    });
  }
  const convicting = facts.filter(
    (fact) => !fact.qualifiers.includes("part") && (claim.convicts?.(fact) ?? true),
  );
  const [wrong] = convicting;
  if (wrong === undefined) return saysNothing(claim.instance);
  const args = {
    quote: quoteOf(wrong),
    cells: nameOfCells(claim.cells, report.forms),
    right: expected,
    difference: round6(Math.abs(wrong.value - expected)),
  };
  const severity = weightOf(report, convicting, claim.gravest);
  return assessment(claim.instance, "fail", { ...details, left: wrong.value, args, fact: wrong, severity });
}
