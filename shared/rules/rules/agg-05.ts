import type { Message } from "../../report/finding.ts";
import type { Report } from "../../report/report.ts";
import type { EnforcementFigures } from "../../report/surroundings.ts";
import { rowName } from "../names.ts";
import { numberIn } from "../operand.ts";
import type { Assessment, Context, Rule } from "../rule.ts";

const FIELDS = ["licensing", "penalties", "compulsoryMeasures"] as const;

function assessField(
  report: Report,
  figures: EnforcementFigures,
  field: (typeof FIELDS)[number],
): Assessment | null {
  const id = `proactiveDisclosure.${field}.decisions`;
  const [own, elsewhere] = [numberIn(report, id), figures[field]];
  if (own === null || elsewhere === null) return null;
  const row: Message = rowName(id);
  const base = { instance: field, cells: [id], left: own, right: elsewhere };
  return { ...base, result: own === elsewhere ? "pass" : "fail", args: { row, own, elsewhere } };
}

function assess({ report, around = null }: Context): readonly Assessment[] {
  const figures = around?.enforcement ?? null;
  const assessed =
    figures === null ? [] : FIELDS.flatMap((field) => assessField(report, figures, field) ?? []);
  if (assessed.length > 0) return assessed;
  return [{ instance: "", result: "notApplicable", cells: [], left: null, right: null, args: {} }];
}

const enforcement = { licensing: 12, penalties: 3, compulsoryMeasures: 0 };

/** The two count by different definitions, e.g. of penalties that were revoked: a hint, never more. */
export const agg05: Rule = {
  id: "AGG-05",
  severity: "info",
  basis: "plausibility",
  reads: "around",
  statement: {
    zh: "行政许可、行政处罚、行政强制的数量与本机关行政执法统计年报一致。",
    en: "Licences, penalties and compulsory measures are those of the agency's yearly figures on law enforcement.",
  },
  formula: {
    zh: "表二处理决定数量 = 行政执法统计年报数量",
    en: "decisions = figure in the law-enforcement report, per field",
  },
  messages: {
    pass: {
      zh: "“{row}”{own}，与行政执法统计年报一致。",
      en: "“{row}”: {own}, as in the law-enforcement report.",
    },
    fail: {
      zh: "“{row}”为 {own}，行政执法统计年报为 {elsewhere}；两者口径可能不同，请核对。",
      en: "“{row}”: {own} here, {elsewhere} in the law-enforcement report; they may count differently, please check.",
    },
    notApplicable: {
      zh: "没有本机关的行政执法统计年报数据可供比对。",
      en: "There are no law-enforcement figures of this agency to compare with.",
    },
  },
  examples: {
    good: {
      instance: "licensing",
      cells: { "proactiveDisclosure.licensing.decisions": 12 },
      around: { enforcement },
    },
    bad: {
      instance: "licensing",
      cells: { "proactiveDisclosure.licensing.decisions": 10 },
      around: { enforcement },
    },
  },
  assess,
};
