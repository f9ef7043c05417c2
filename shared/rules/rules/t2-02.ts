import type { CellId } from "../../form/cells.ts";
import type { Severity } from "../../report/finding.ts";
import type { Report } from "../../report/report.ts";
import { type Body, bodyOf } from "../body.ts";
import { OPEN_MESSAGES } from "../judge.ts";
import { columnName } from "../names.ts";
import { cellOf, isAbsent, numberIn, troubleOf } from "../operand.ts";
import { absentTable } from "../relation.ts";
import type { Assessment, Rule } from "../rule.ts";
import { assessment } from "../tables.ts";
import { describeTroubles } from "../trouble.ts";

/** Edition 2019 also counts what an agency made public, which may be the regulations of others. */
const FIELDS = { "2019": ["newlyMade"], "2021": ["issued", "repealed", "inForce"] } as const;

type Power = "has" | "unclear" | Severity;

/** 立法法: ministries; governments of provinces, cities with districts and autonomous prefectures. */
function powerOf({ level, government }: Body): Power {
  if (level === "national") return "has";
  if (level === "unknown") return "unclear";
  if (level === "county" || level === "township") return "warning";
  // A department may have drafted or apply the regulations that it counts.
  if (!government) return "info";
  return level === "city" ? "unclear" : "has";
}

function assessRow(report: Report): Assessment {
  const ids: readonly CellId[] = FIELDS[report.forms.proactiveDisclosure].map(
    (field) => `proactiveDisclosure.regulations.${field}`,
  );
  const filled = ids.filter((id) => (numberIn(report, id) ?? 0) !== 0);
  const open = ids.filter((id) => troubleOf(cellOf(report, id)) !== null);
  const agency = report.agency ?? "";
  if (filled.length === 0 && open.length > 0) {
    const troubles = describeTroubles(report, open, columnName);
    return assessment("", "notAssessable", { cells: ids, args: { troubles } });
  }
  const power = powerOf(bodyOf(report));
  if (filled.length === 0 || power === "has") return assessment("", "pass", { cells: ids });
  if (power === "unclear") return assessment("", "notApplicable", { wording: "unclear", cells: filled });
  const terms = filled.map((id) => `${columnName(id, report.forms).zh} ${numberIn(report, id)}`).join("、");
  const english = filled.map((id) => `${columnName(id, report.forms).en} ${numberIn(report, id)}`).join(", ");
  const args = { agency, terms: { zh: terms, en: english } };
  const wording = power === "info" ? "department" : "fail";
  return assessment("", "fail", { wording, severity: power, cells: filled, args });
}

export const t202: Rule = {
  id: "T2-02",
  severity: "warning",
  basis: "plausibility",
  reads: "report",
  statement: {
    zh: "只有有规章制定权的机关，表二“规章”行才有数字。",
    en: "Only a body that may make 规章 (regulations) has numbers in that row of table 2.",
  },
  formula: {
    zh: "规章行有非零数字 → 国务院部门，或省、自治区、直辖市、设区的市、自治州人民政府；县级和乡镇为提醒，其他地方部门为提示",
    en: "regulations ≠ 0 → a ministry, or the government of a province, city with districts or autonomous prefecture; warning at county and township level, information for other local departments",
  },
  messages: {
    ...OPEN_MESSAGES,
    pass: {
      zh: "“规章”行的填报与机关的职权不矛盾。",
      en: "The row of regulations does not contradict the powers of the agency.",
    },
    fail: {
      zh: "表二“规章”行填了 {terms}。{agency}没有规章制定权，请核对是否应计入“行政规范性文件”，或误计了上级的规章。",
      en: "Table 2, row “regulations” has {terms}, but such a body cannot make regulations; perhaps these are normative documents, or the regulations of a superior.",
    },
    department: {
      zh: "表二“规章”行填了 {terms}。地方政府部门不制定规章；如系本部门起草、由政府公布的规章，请核对应由谁计入。",
      en: "Table 2, row “regulations” has {terms}. Local departments do not make regulations; if it drafted them for the government, please check who is to count them.",
    },
    unclear: {
      zh: "“规章”行有数字，但从机关名称不能确定其有无规章制定权，不作判断。",
      en: "The row of regulations has numbers, but the agency's name does not tell whether it may make regulations.",
    },
  },
  examples: {
    good: {
      instance: "",
      cells: { "proactiveDisclosure.regulations.inForce": 12 },
      report: { agency: "云岭省人民政府", scope: "governmentAggregate" },
    },
    bad: {
      instance: "",
      cells: { "proactiveDisclosure.regulations.inForce": 6 },
      report: { agency: "云岭县官渡镇人民政府" },
    },
  },
  assess: ({ report }) => [
    isAbsent(report, "proactiveDisclosure") ? absentTable("proactiveDisclosure") : assessRow(report),
  ],
};
