import { bodyOf } from "../body.ts";
import { judgeNumbers, OPEN_MESSAGES } from "../judge.ts";
import { rowName } from "../names.ts";
import type { Rule } from "../rule.ts";
import { assessment } from "../tables.ts";

const CELLS = ["licensing", "penalties", "compulsoryMeasures"].map(
  (row) => `proactiveDisclosure.${row}.decisions`,
);

/** Agencies that license and penalise every year; branches of a zone and provincial ones often do neither. */
const ENFORCES =
  /(?:公安局|公安分局|市场监督管理局|市场监管局|卫生健康委员会|卫生健康委|卫生健康局|卫健委|卫健局|交通运输局|交通局|应急管理局|生态环境局|城市管理\S*局)$/u;
const ZONE = /开发区|园区|新区|功能区/u;

/** Powers are often moved to 行政审批局 or 综合执法局, which is why this is only a hint. */
export const t207: Rule = {
  id: "T2-07",
  severity: "info",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "公安、市场监管、卫生健康、交通运输等执法任务较重的市县部门，行政许可、行政处罚、行政强制一般不会全部为 0。",
    en: "City and county agencies with heavy enforcement duties (police, market, health, transport, …) rarely have no licences, penalties or compulsory measures at all.",
  },
  formula: {
    zh: "市县公安、市场监管、卫健、交通、应急、生态环境、城管部门：行政许可 + 行政处罚 + 行政强制 > 0",
    en: "such an agency of a city or county: licensing.decisions + penalties.decisions + compulsoryMeasures.decisions > 0",
  },
  messages: {
    ...OPEN_MESSAGES,
    pass: {
      zh: "行政许可、行政处罚、行政强制不全为 0。",
      en: "Licences, penalties and compulsory measures are not all 0.",
    },
    fail: {
      zh: "{agency}全年行政许可、行政处罚、行政强制均为 0，请核对是否漏填。有关职权已划转行政审批或综合执法部门的，不必改动。",
      en: "This agency has no licences, penalties or compulsory measures in the whole year; please check that none was left out. If those powers were moved to another agency, nothing need be changed.",
    },
    notApplicable: {
      zh: "不属于执法任务较重的市县部门，不核对。",
      en: "Not a city or county agency with heavy enforcement duties; not checked.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "proactiveDisclosure.penalties.decisions": 10 },
      report: { agency: "云岭县卫生健康局" },
    },
    bad: { instance: "", cells: {}, report: { agency: "云岭县市场监督管理局" } },
  },
  assess: ({ report }) => {
    const agency = report.agency ?? "";
    const local = ["city", "county", "prefecture"].includes(bodyOf(report).level);
    if (!local || !ENFORCES.test(agency) || ZONE.test(agency)) return [assessment("", "notApplicable")];
    const question = { instance: "", table: "proactiveDisclosure", cells: CELLS, naming: rowName } as const;
    return [
      judgeNumbers(report, question, (numbers) => ({
        result: numbers.every((number) => number === 0) ? "fail" : "pass",
        args: { agency },
      })),
    ];
  },
};
