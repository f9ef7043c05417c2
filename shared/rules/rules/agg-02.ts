import type { CellId } from "../../form/cells.ts";
import { isOfGovernment } from "../../identity/of-government.ts";
import { AGGREGATED } from "../../report/aggregated.ts";
import type { Report } from "../../report/report.ts";
import type { Surroundings } from "../../report/surroundings.ts";
import { cellInTable } from "../names.ts";
import { numberIn } from "../operand.ts";
import type { Assessment, Context, Rule } from "../rule.ts";

/**
 * What the bodies under a government have must be within its total; where all of them have reported, it is the total,
 * apart from what its own office adds.
 */
function assessCell(report: Report, { members }: Surroundings, id: CellId): Assessment | null {
  const own = numberIn(report, id);
  const reported = members.flatMap(({ values }) => values[id] ?? []);
  if (own === null || reported.length === 0) return null;
  const sum = reported.reduce((total, value) => total + value, 0);
  const base = { instance: id, cells: [id], left: own, right: sum };
  const args = { cell: cellInTable(id, report.forms), own, sum, count: reported.length };
  return { ...base, result: own >= sum ? "pass" : "fail", args };
}

function assess({ report, around = null }: Context): readonly Assessment[] {
  const none = {
    instance: "",
    result: "notApplicable",
    cells: [],
    left: null,
    right: null,
    args: {},
  } as const;
  const isAggregate = report.scope === "governmentAggregate" && isOfGovernment(report.agency, report.scope);
  if (!isAggregate || around === null || around.members.length === 0) return [none];
  const assessed = AGGREGATED.flatMap((id) => assessCell(report, around, id) ?? []);
  return assessed.length === 0 ? [none] : assessed;
}

const members = [
  { agency: "某县教育局", values: { "requests.newRequests.total": 9 } },
  { agency: "某县民政局", values: { "requests.newRequests.total": 4 } },
];
const government: Partial<Report> = { agency: "某县人民政府", scope: "governmentAggregate" };

/** Only less than the sum is told: what is more may be the office's own, or that of bodies that were not received. */
export const agg02: Rule = {
  id: "AGG-02",
  severity: "info",
  basis: "arithmetic",
  reads: "around",
  statement: {
    zh: "写明汇总的政府报告，各项数字不小于所属各机关已报送数字之和。",
    en: "In a government's report that says it is aggregate, no figure is less than the sum of the bodies under it.",
  },
  formula: { zh: "政府报告 ≥ Σ（所属各机关）", en: "government ≥ Σ bodies under it, per field" },
  messages: {
    pass: {
      zh: "{cell}：{own}，不小于所属 {count} 个机关之和 {sum}。",
      en: "{cell}: {own} is not less than {sum}, the sum of {count} bodies under it.",
    },
    fail: {
      zh: "{cell}：政府汇总为 {own}，所属 {count} 个机关之和为 {sum}；两者的汇总范围可能不同（如垂直管理单位），请核对。",
      en: "{cell}: the government's total is {own}, {count} bodies under it have {sum} together; they may not count the same bodies, please check.",
    },
    notApplicable: {
      zh: "报告未写明汇总，或尚未收到所属机关的报告。",
      en: "The report does not say that it is aggregate, or none of the bodies under it has reported yet.",
    },
  },
  examples: {
    good: {
      instance: "requests.newRequests.total",
      cells: { "requests.newRequests.total": 13 },
      report: government,
      around: { members },
    },
    bad: {
      instance: "requests.newRequests.total",
      cells: { "requests.newRequests.total": 10 },
      report: government,
      around: { members },
    },
  },
  assess,
};
