import type { CellId } from "../../form/cells.ts";
import { isOfGovernment } from "../../identity/of-government.ts";
import { AGGREGATED } from "../../report/aggregated.ts";
import type { Report } from "../../report/report.ts";
import type { Member } from "../../report/surroundings.ts";
import { cellInTable } from "../names.ts";
import { numberIn } from "../operand.ts";
import type { Assessment, Context, Rule } from "../rule.ts";

/** The body that has most of a cell. */
function greatest(members: readonly Member[], id: CellId): { agency: string; value: number } | null {
  return members.reduce<{ agency: string; value: number } | null>((most, { agency, values }) => {
    const value = values[id];
    return value !== undefined && (most === null || value > most.value) ? { agency, value } : most;
  }, null);
}

function assessCell(report: Report, members: readonly Member[], id: CellId): Assessment | null {
  const own = numberIn(report, id);
  const most = greatest(members, id);
  if (own === null || most === null) return null;
  const cell = cellInTable(id, report.forms);
  const base = { instance: id, cells: [id], left: own, right: most.value };
  const args = { cell, own, agency: most.agency, value: most.value };
  if (own >= most.value) return { ...base, result: "pass", args };
  const isAggregate = report.scope === "governmentAggregate";
  return { ...base, result: "fail", args, ...(isAggregate ? {} : { wording: "unstated", severity: "info" }) };
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
  if (!isOfGovernment(report.agency, report.scope) || around === null || around.members.length === 0)
    return [none];
  const assessed = AGGREGATED.flatMap((id) => assessCell(report, around.members, id) ?? []);
  return assessed.length === 0 ? [none] : assessed;
}

const members = [{ agency: "某县教育局", values: { "requests.newRequests.total": 9 } }];
const government: Partial<Report> = { agency: "某县人民政府", scope: "governmentAggregate" };

/** A report that counts the government's own office alone may have less than one of its departments. */
export const agg01: Rule = {
  id: "AGG-01",
  severity: "warning",
  basis: "arithmetic",
  reads: "around",
  statement: {
    zh: "汇总统计的政府报告，各项数字不小于所属任何一个机关的数字。",
    en: "In a government's aggregate report no figure is less than that of any body under it.",
  },
  formula: { zh: "政府报告 ≥ max（所属各机关）", en: "government ≥ max(bodies under it), per field" },
  messages: {
    pass: {
      zh: "{cell}：{own}，不小于所属机关中最大的 {value}（{agency}）。",
      en: "{cell}: {own} is not less than the greatest of the bodies under it, {value} ({agency}).",
    },
    fail: {
      zh: "{cell}：政府汇总为 {own}，而所属的{agency}已有 {value}，请核对汇总范围。",
      en: "{cell}: the government's total is {own}, but {agency} alone has {value}; please check what was added up.",
    },
    unstated: {
      zh: "{cell}：本报告为 {own}，而所属的{agency}为 {value}；如本报告只统计本级或办公室，属正常情况。",
      en: "{cell}: {own} here, but {agency} alone has {value}; where this report counts its own office only, that is as it should be.",
    },
    notApplicable: {
      zh: "不是政府的汇总报告，或尚未收到所属机关的报告。",
      en: "This is no government's aggregate report, or none of the bodies under it has reported yet.",
    },
  },
  examples: {
    good: {
      instance: "requests.newRequests.total",
      cells: { "requests.newRequests.total": 12 },
      report: government,
      around: { members },
    },
    bad: {
      instance: "requests.newRequests.total",
      cells: { "requests.newRequests.total": 5 },
      report: government,
      around: { members },
    },
  },
  assess,
};
