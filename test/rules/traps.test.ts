import { describe, expect, it } from "vitest";
import type { Edition } from "../../shared/form/edition.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import {
  disclosureTable,
  type PrintedRow,
  remedyTable,
  reportText,
  requestTable,
  TITLE,
} from "../reading/form-text.ts";
import { reportOf } from "../reading/report-of.ts";

const zeros = (rows: readonly PrintedRow[]): PrintedRow[] =>
  rows.map(([label, ...values]) => [
    typeof label === "number" ? 0 : label,
    ...values.map((value) => (typeof value === "number" ? 0 : value)),
  ]);

const plain = (edition: Edition = "2021", title = TITLE): string =>
  reportText({
    edition,
    title,
    requests: zeros(requestTable(edition)),
    disclosure: zeros(disclosureTable(edition)),
    remedies: zeros(remedyTable()),
  });

const PLAIN = plain();

/** What these rules say of a text, apart from what passes or does not apply; and the verdict. */
function said(text: string, ...rules: string[]): readonly string[] {
  const report = reportOf(text);
  const findings = checkReport(report, null);
  const exceptions = findings.filter(
    ({ rule, result }) => rules.includes(rule) && ["fail", "notAssessable"].includes(result),
  );
  return [
    verdictOf(findings, isUnsettled(report)),
    ...new Set(exceptions.map(({ rule, result, severity }) => `${rule} ${result} ${severity}`)),
  ];
}

const swap = (from: string | RegExp, to: string): string => {
  const text = PLAIN.replace(from, to);
  expect(text).not.toBe(PLAIN);
  return text;
};

const row = (label: string, from: string, to: string): string => {
  const found = PLAIN.split("\n").find((line) => line.includes(label) && line.includes("\t0"));
  if (found === undefined) throw new Error(`no row ${label}`);
  return swap(found, found.replace(from, to));
};

describe("false alarms that the field is full of, from the document to the finding", () => {
  it("a plain report of zeros is valid", () => {
    expect(said(PLAIN, "STR-01", "STR-04", "CEL-01", "CEL-02", "CEL-05")).toEqual(["valid"]);
  });

  it("headings numbered 1、 2、 are headings", () => {
    const numbered = ["一", "二", "三", "四", "五", "六"].reduce(
      (text, numeral, index) => text.replace(new RegExp(`^${numeral}、`, "mu"), `${index + 1}、`),
      PLAIN,
    );
    expect(said(numbered.replace(/^\d、本年新收/mu, "一、本年新收"), "STR-01")).toEqual(["valid"]);
  });

  it("subheadings （一）（二）（二） in the overview are no sections", () => {
    const text = swap(
      "一、总体情况\n",
      "一、总体情况\n（一）主动公开情况\n（二）依申请公开情况\n（二）监督保障情况\n",
    );
    expect(said(text, "STR-01")).toEqual(["valid"]);
  });

  it("headings whose numbers an export lost are headings", () => {
    expect(said(swap(/^[一五六]、(?=总体|存在|其他)/gmu, ""), "STR-01")).toEqual(["valid"]);
  });

  it("circular 60 cited above tables of edition 2021 does not make the form obsolete", () => {
    const text = swap("一、总体情况\n", "一、总体情况\n本报告按照国办公开办函〔2019〕60号要求编制。\n");
    expect(said(text, "STR-03")).toEqual(["valid"]);
  });

  it("the obsolete form itself is found by its labels", () => {
    expect(said(plain("2019"), "STR-03")).toEqual(["invalid", "STR-03 fail error"]);
  });

  it("a row that a province added is left out and told, and breaks nothing", () => {
    const line = PLAIN.split("\n").find((one) => one.startsWith("行政规范性文件\t")) ?? "";
    const text = swap(line, `${line}\n其他主动公开文件\t3\t3\t3`);
    expect(said(text, "STR-05", "STR-04", "CEL-03")).toEqual(["valid", "STR-05 fail info"]);
  });

  it("a header repeated after a page break is no data", () => {
    const header = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计";
    const line = PLAIN.split("\n").find((one) => one.startsWith("1.属于国家秘密")) ?? "";
    const [verdict, ...rest] = said(swap(line, `${header}\n${line}`), "STR-04", "STR-06", "CEL-03");
    expect(verdict).toBe("valid");
    expect(rest.filter((one) => !one.startsWith("STR-06 fail info"))).toEqual([]);
  });

  it.each([
    ["a thousands separator", "1,046"],
    ["full-width digits", "１０４６"],
    ["a unit in the cell", "1046件"],
    ["spaces of the full width", "　1046　"],
  ])("%s is the number that it writes", (_, printed) => {
    const text = row("行政许可", "\t0", `\t${printed}`);
    expect(said(text, "CEL-01", "CEL-03", "CEL-05")).toEqual(["valid"]);
    expect(reportOf(text).cells["proactiveDisclosure.licensing.decisions"]?.value).toBe(1046);
  });

  it("the ordinal of a label is no decimal in a cell", () => {
    expect(said(swap("1.属于国家秘密", "1. 属于国家秘密"), "CEL-05", "CEL-03")).toEqual(["valid"]);
  });

  it("dashes for zeros beside one row of another kind are told, never taken for zeros", () => {
    const dashed = row("行政许可", "\t0", "\t-").replace(/(行政事业性收费\t)0/u, "$1/");
    expect(said(dashed, "CEL-02", "CEL-01")).toEqual(["valid", "CEL-02 fail warning"]);
  });

  it.each([
    ["2021年度", "云岭县林业局2021年度政府信息公开工作年度报告"],
    ["spaces around the year", "云岭县林业局 2021 年政府信息公开工作年度报告"],
    ["the year first", "2021年云岭县林业局政府信息公开工作年度报告"],
    ["two lines", "云岭县林业局2021年政府信息\n公开工作年度报告"],
  ])("a title with %s names its year", (_, title) => {
    expect(said(plain("2021", title), "META-01")).toEqual(["valid"]);
  });
});
