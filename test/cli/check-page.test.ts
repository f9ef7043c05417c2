import { describe, expect, it } from "vitest";
import { checkPage } from "../../infra/cli/pages/check-page.ts";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { proposalsOf } from "../../shared/rules/suspects/proposals.ts";
import { BLANK, given, LOST } from "../rules/given.ts";

function pageOf(report: Report, all = false): string {
  const findings = checkReport(report, null);
  const verdict = verdictOf(findings, isUnsettled(report));
  return checkPage({ file: "年报.html", report, findings, proposals: proposalsOf(report), verdict }, all);
}

const WRONG = { "requests.newRequests.naturalPerson": 3, "requests.newRequests.total": 3 };
const BACKLOG = {
  "requests.newRequests.naturalPerson": 100,
  "requests.newRequests.total": 100,
  "requests.outcomes.granted.naturalPerson": 60,
  "requests.outcomes.granted.total": 60,
  "requests.outcomes.total.naturalPerson": 60,
  "requests.outcomes.total.total": 60,
  "requests.carriedForward.naturalPerson": 40,
  "requests.carriedForward.total": 40,
};

describe("the page of gouji check", () => {
  it("says little of a report that is right", () => {
    const page = pageOf(given({}));
    expect(page).toMatch(/^核验通过 VALID/u);
    expect(page).toContain("0 处错误 errors · 0 处提醒 warnings · 0 条提示 notes");
    expect(page).not.toMatch(/[✗?]/u);
    expect(page.split("\n").length).toBeLessThan(6);
  });

  it("shows each error under its table with the two numbers side by side, and the proposal once", () => {
    const page = pageOf(given({ ...BACKLOG, "requests.outcomes.granted.naturalPerson": 6 }));
    expect(page.indexOf("【表三")).toBeLessThan(page.indexOf("✗ T3-02 错误 error  60 ≠ 6"));
    expect(page.match(/☞/gu)).toHaveLength(1);
    expect(page).toContain("现为 6，若为 60");
    expect(page).not.toContain("T3-06");
  });

  it("folds hints into one line, which --all spells out", () => {
    expect(pageOf(given(BACKLOG))).toMatch(/· 1 条提示 notes: T3-10（--all/u);
    expect(pageOf(given(BACKLOG))).not.toContain("比例较高");
    expect(pageOf(given(BACKLOG), true)).toContain("· T3-10 提示 information");
    expect(pageOf(given(BACKLOG), true)).toContain("比例较高");
  });

  it("tells once a rule what could not be assessed, and not what is said of the cells themselves", () => {
    const page = pageOf(given({ "requests.newRequests.total": BLANK }));
    expect(page).toMatch(/\? T3-01 表三“总计”列：本年新收为空白/u);
    expect(page).toContain("☞ 核对建议：表三“本年新收·总计”，没有确定的数");
    const lost = Object.fromEntries(
      Object.keys(given({}).cells).flatMap((id) => (id.startsWith("remedies.review.") ? [[id, LOST]] : [])),
    );
    expect(pageOf(given(lost))).not.toMatch(/\? T4-01/u);
    expect(pageOf(given(lost), true)).toMatch(/\? T4-01/u);
  });

  it("stays short where everything is wrong, unless all is asked for", () => {
    const cells = Object.fromEntries(Object.keys(given({}).cells).map((id, index) => [id, index * 7]));
    const lines = (all: boolean) => pageOf(given(cells), all).split("\n").length;
    expect(lines(false)).toBeLessThan(200);
    expect(lines(true)).toBeGreaterThan(lines(false));
    expect(pageOf(given(cells))).toMatch(/…另有 \d+ 处 and \d+ more/u);
    expect(pageOf(given(WRONG))).toContain("→ 请对照台账");
  });

  it("tells of an issue in Chinese first, and in English beside it", () => {
    const report = given({ "requests.newRequests.total": LOST });
    const issue = {
      code: "DOUBTFUL_VALUE",
      cells: ["requests.newRequests.total"],
      detail: "一、本年新收政府信息公开申请数量: not recognised for sure: 总计 (0, 8)",
      at: { page: 2, box: [1, 2, 3, 4] },
    } as const;
    const [zh = "", en] = pageOf({ ...report, issues: [issue] })
      .split("\n")
      .filter((line) => line.includes("本年新收政府信息公开申请数量"));
    expect(zh).toBe(
      "  ? 表三 一、本年新收政府信息公开申请数量：没有认准：总计（可能是 0 或 8）。图片上的这个数字认不准，请对照图片核对。（原文第 2 页）",
    );
    expect(en).toContain("not recognised for sure: 总计 (0, 8)");
    expect(en).toContain("(page 2 of the file)");
  });
});
