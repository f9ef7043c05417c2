import { describe, expect, it } from "vitest";
import { readDocument } from "../../shared/readers/read.ts";
import { mapDocument } from "../../shared/reading/map.ts";
import { issueDetail } from "../../shared/report/issue-detail.ts";
import type { Issue } from "../../shared/report/report.ts";
import { corpus } from "../corpus/corpus.ts";
import { added, lost, withDamage } from "../corpus/recognized/damage.ts";
import { confused, NOISES } from "../corpus/recognized/noise.ts";
import type { Recognition } from "../corpus/recognized/recognized-document.ts";
import { readRecognized } from "../reading/scanned/recognized-report.ts";

const chinese = (detail: string, code: Issue["code"] = "AMBIGUOUS_ROW"): string =>
  issueDetail({ code, detail }).zh;

describe("what an issue says, in Chinese", () => {
  it.each([
    ["（一）予以公开: 7 values for 9 columns", "（一）予以公开：9 栏中有 7 个数"],
    ["8 values for 7 columns, all the same", "7 栏中有 8 个数，各数相同"],
    ["requests: not found", "表三：没有找到"],
    ["（七）总计: printed as 总 计", "（七）总计：原文写作“总 计”"],
    [
      "（一）予以公开: not recognised for sure: 自然人 (0, 8), 总计 (), 商业企业 (1)",
      "（一）予以公开：没有认准：自然人（可能是 0 或 8）、总计（可能是 空白）、商业企业（可能是 1）",
    ],
    ["“（七）总计” T3-03: 5 is recognised against 7", "“（七）总计”T3-03：等式一边认出 5，另一边认出 7"],
    ["T3-01: 5 is recognised against 7", "T3-01：等式一边认出 5，另一边认出 7"],
    [
      "3 numbers that no sum checks were read less surely than the page needs",
      "3 个无合计可核的数认得不够准",
    ],
    ["2 parts not read: picture, glyphs", "有 2 处没有读取：图片、无法识别的文字"],
    ["several titles: 甲局; 乙局", "有不止一个标题：甲局；乙局"],
    ["words that nobody foresaw", ""],
  ])("%s", (detail, zh) =>
    expect(issueDetail({ code: "AMBIGUOUS_ROW", detail })).toEqual({ zh, en: detail }),
  );

  it("quotes a label as it is printed, whatever it says", () =>
    expect(chinese("甲: not found", "UNKNOWN_ROW")).toBe("“甲: not found”"));
});

const withoutChinese = (issues: readonly Issue[]): string[] =>
  issues.filter((issue) => issueDetail(issue).zh === "").map(({ code, detail }) => `${code}: ${detail}`);

/** Some figures are not sure, and some sure ones are wrong. */
const unsure: Recognition = (text, random) => ({
  text: text === "0" && random.chance(0.05) ? "6" : text,
  confidence: random.chance(0.1) ? 0.6 : 0.97,
  alternatives: random.chance(0.5) ? ["8"] : [],
});

describe("nothing that reading says is without Chinese", () => {
  it("of damaged texts and pages", async () => {
    const codes = new Set<string>();
    for (const { bytes, fileName } of corpus({ seed: 20261127, count: 60 })) {
      const document = await readDocument(bytes, fileName);
      const mapped = document.ok ? mapDocument(document.value, fileName) : document;
      const issues = mapped.ok ? mapped.value.flatMap((report) => report.issues) : [];
      expect(withoutChinese(issues)).toEqual([]);
      for (const { code } of issues) codes.add(code);
    }
    expect(codes.size).toBeGreaterThan(5);
  });

  it("of scans", () => {
    const codes = new Set<string>();
    const options = { figures: unsure, cuts: 0.03, repeatsHeader: false, tears: false };
    for (const labels of [confused(0.1), ...Object.values(NOISES)])
      for (const damage of [lost, added]) {
        const { reports } = readRecognized(100, { ...options, labels }, (manuscript, random) =>
          withDamage(manuscript, "requests", damage, random),
        );
        const issues = reports.flatMap((report) => report.issues);
        expect(withoutChinese(issues)).toEqual([]);
        for (const { code } of issues) codes.add(code);
      }
    expect(codes).toContain("DOUBTFUL_VALUE");
    expect(codes).toContain("SUM_IN_DOUBT");
    expect(codes).toContain("ROWS_BY_ORDER");
  });
});
