import { expect, it } from "vitest";
import type { SourceDocument } from "../../shared/document/document.ts";
import { readReport } from "../../shared/reading/read-report.ts";

/** A picture's lines; where two texts are given, the latter says what of it is sure. */
function identityOf(...lines: readonly (string | readonly [text: string, sure: string])[]) {
  const blocks = lines.map((line, index) => {
    const [text, sure] = typeof line === "string" ? [line, line] : line;
    const at = { page: 1, box: [0, 20 * index, 400, 20 * index + 12] } as const;
    return { kind: "line", separator: "none", parts: [{ text, sure, confidence: 0.97, at }] } as const;
  });
  const document: SourceDocument = { format: "scan", encoding: "binary", blocks, metadata: {} };
  const { agency, reportYear, publishedOn, issues } = readReport(document).report;
  const unsure = issues.filter(({ code }) => code === "AGENCY_UNCERTAIN" || code === "YEAR_UNCERTAIN");
  return { agency, reportYear, publishedOn, unsure: unsure.map(({ detail }) => detail) };
}

const TITLE = "2021年政府信息公开工作年度报告";

it("an agency whose name is not sure letter by letter is named, and not sure, though its line is", () => {
  expect(identityOf([`邵州市水利局${TITLE}`, `※州市水利局${TITLE}`])).toMatchObject({
    agency: "邵州市水利局",
    unsure: ["the agency was not recognised for sure: 邵州市水利局"],
  });
  expect(identityOf("邵州市水利局", [TITLE, "2021年政府信息公开工作年度报※"]).unsure).toEqual([]);
});

it("nor is one that is sure in one place, and not in another", () => {
  const signed = ["郑城县水利局", "※城县水利局"] as const;
  expect(identityOf(`郑城县水利局${TITLE}`, "一、总体情况", signed, "2022年1月14日").unsure).toHaveLength(1);
  expect(identityOf(TITLE, "一、总体情况", signed, "2022年1月14日")).toMatchObject({
    agency: "郑城县水利局",
    unsure: ["the agency was not recognised for sure: 郑城县水利局"],
  });
});

it("a year that is not sure in the title is sure where the period of the statistics says the same", () => {
  const title = [
    "云岭县水利局二〇二一年政府信息公开工作年度报告",
    "云岭县水利局二〇二※年政府信息公开工作年度报告",
  ] as const;
  expect(identityOf(title)).toMatchObject({
    reportYear: 2021,
    unsure: ["the year was not recognised for sure: 2021"],
  });
  expect(identityOf(title, "统计期限自2021年1月1日起，至2021年12月31日止。").unsure).toEqual([]);
  expect(identityOf(title, "统计期限自2020年1月1日起，至2020年12月31日止。").unsure).toHaveLength(1);
});

it("a date that is not sure is no date", () => {
  const title = `云岭县水利局${TITLE}`;
  expect(identityOf(title, "云岭县水利局", "2022年1月14日").publishedOn).toBe("2022-01-14");
  expect(identityOf(title, "云岭县水利局", ["2022年1月14日", "2022年1月1※日"]).publishedOn).toBeNull();
});
