import type { CellId } from "../../form/cells.ts";
import type { Report } from "../../report/report.ts";
import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { cellName, rowName } from "../names.ts";
import { formCells } from "../operand.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const CELLS = ["proactiveDisclosure.licensing.decisions", "proactiveDisclosure.fees.amount"];

/** Bodies without licences or fees of their own. Townships are not among them: many act on delegated powers. */
const POWERLESS =
  /(?:审计局|信访局|机关事务(?:管理|服务)(?:局|中心)|档案馆|档案局|研究室|研究中心|地方志\S*|国有资产监督管理委员会|国资委|编制委员会办公室)$/u;
const OFFICE = /政府(?:办公厅|办公室|办)$/u;

/** An office may report for the whole government: it counts as one only where the text says that it does not. */
const isPowerless = ({ agency, scope }: Report): boolean =>
  POWERLESS.test(agency ?? "") || (OFFICE.test(agency ?? "") && scope === "agencyOnly");

function assessCell(report: Report, id: CellId): Assessment {
  const question = { instance: id, table: "proactiveDisclosure", cells: [id], naming: cellName } as const;
  return judgeNumbers(report, question, ([left = 0]) => ({
    result: left > 0 ? "fail" : "pass",
    left,
    right: 0,
    args: { row: rowName(id), agency: report.agency ?? "", left },
  }));
}

export const t208: Rule = {
  id: "T2-08",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "没有行政许可、收费职权的机关（审计、信访、机关事务、档案、研究等），行政许可、行政事业性收费一般为 0。",
    en: "Agencies without powers to license or to charge (audit, petitions, archives, research, …) have none of either.",
  },
  formula: {
    zh: "此类机关：行政许可 = 0，行政事业性收费 = 0",
    en: "such an agency: licensing.decisions = 0, fees.amount = 0",
  },
  messages: {
    ...OPEN_MESSAGES,
    pass: { zh: "“{row}”行为 0。", en: "Row “{row}” is 0." },
    fail: {
      zh: "表二“{row}”行填了 {left}，而{agency}一般没有这项职权，请核对是否误填或计入了其他单位的数据。",
      en: "Table 2, row “{row}” has {left}, which such an agency usually has no power for; please check that the numbers are its own.",
    },
    notApplicable: {
      zh: "不属于一般没有许可、收费职权的机关，不核对。",
      en: "Not an agency that usually lacks such powers; not checked.",
    },
  },
  examples: {
    good: {
      instance: "proactiveDisclosure.licensing.decisions",
      cells: {},
      report: { agency: "云岭县审计局" },
    },
    bad: {
      instance: "proactiveDisclosure.licensing.decisions",
      cells: { "proactiveDisclosure.licensing.decisions": 15 },
      report: { agency: "云岭县信访局" },
    },
  },
  assess: ({ report }) => {
    if (!isPowerless(report)) return [assessment("", "notApplicable")];
    const ids = new Set(formCells(report, "proactiveDisclosure").map((cell) => cell.id));
    return CELLS.filter((id) => ids.has(id)).map((id) => assessCell(report, id));
  },
};
