import { describe, expect, it } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { composeLetter } from "../../shared/mails/compose.ts";
import { renderLetter } from "../../shared/mails/render.ts";
import type { Checked, Matter } from "../../shared/mails/topics.ts";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { ambiguous, blank, failed, issue, number, reportOf } from "./reports.ts";

const MATTER: Matter = {
  noticeId: "0123456789abcdef0123456789abcdef",
  audience: "sender",
  fileName: "年报.html",
  receivedAt: "2024-01-26T06:31:09.000Z",
  reviewUrl: null,
  withheldDomains: [],
};

const mailOf = (checked: Checked, matter = MATTER) =>
  renderLetter(composeLetter({ kind: "validation", checked }, matter));

function checkedMail(report: Report) {
  const findings = checkReport(report, null);
  return mailOf({ report, findings, verdict: verdictOf(findings, isUnsettled(report)) });
}

const total = (row: string) => `requests.${row}.total`;
const wrong = (count: number, severity: "error" | "warning" = "error") =>
  Array.from({ length: count }, (_, index) =>
    failed(
      "T3-03",
      severity,
      "arithmetic",
      [total("newRequests")],
      `第 ${index} 处，相差 1。`,
      `Item ${index}.`,
    ),
  );

describe("the result of a report, as its sender reads it", () => {
  it("gives every equation that does not hold, whole, with its numbers and what it rests on", () => {
    const cells = { [total("newRequests")]: number(23), "requests.newRequests.naturalPerson": number(21) };
    const report = reportOf({ cells });
    const failures = checkReport(report, null).filter((finding) => finding.result === "fail");
    expect(failures.map(({ rule }) => rule)).toContain("T3-01");
    const { subject, text, html } = checkedMail(report);
    expect(subject).toBe("【勾稽】数据有误 Invalid · 青禾县水务局 2023 年度");
    for (const { rule, message } of failures)
      for (const mail of [text, html]) {
        expect(mail).toContain(message.zh);
        expect(mail).toContain(rule);
      }
  });

  it("puts what must be corrected before what is only worth a look, and says which is which", () => {
    const findings = [...wrong(1, "warning"), ...wrong(2)];
    const { text } = mailOf({ report: reportOf({}), findings, verdict: "invalid" });
    expect(text.indexOf("必须改正（2 处）")).toBeGreaterThan(0);
    expect(text.indexOf("必须改正（2 处）")).toBeLessThan(text.indexOf("请留意，不影响结论（1 处）"));
    expect(text).toContain("［错误 error］");
    expect(text).toContain("［提醒 warning］");
    expect(text).toContain("有 2 处对不上");
  });

  it("lists at most forty findings, errors before all others, and says how many more there are", () => {
    const findings = [...wrong(3, "warning"), ...wrong(45)];
    const { text } = mailOf({ report: reportOf({}), findings, verdict: "invalid" });
    expect(text.match(/相差 1/gu)).toHaveLength(40);
    expect(text).toContain("必须改正（45 处）");
    expect(text).toContain("另有 5 处没有逐一列出");
    expect(text).toContain("请留意，不影响结论（3 处）");
  });

  it("stays below the size at which mail programs cut, with every relation of the form broken", () => {
    const forms = { proactiveDisclosure: "2021", requests: "2021" } as const;
    const cells = Object.fromEntries(
      cellsOf(forms).map(({ id }, index) => [id, number(1_234_567 + index * 31)]),
    );
    const { html, text } = checkedMail(reportOf({ cells }));
    expect(text.match(/［错误 error］/gu)).toHaveLength(40);
    expect(text).not.toContain("…");
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  });

  it("is short for a report that is in order, and asks for nothing", () => {
    const { text } = mailOf({ report: reportOf({}), findings: [], verdict: "valid" });
    expect(text).toContain("核验通过");
    expect(text).toContain("无需任何操作");
    expect(text.split("\n").length).toBeLessThan(30);
  });
});

describe("what could not be read", () => {
  it("is named row by row as printed, with its candidates and its place, above what could not be checked", () => {
    const cells = {
      "requests.carriedOver.naturalPerson": ambiguous("3", ""),
      [total("carriedOver")]: ambiguous("3", "30"),
    };
    const issues = [issue("AMBIGUOUS_ROW", Object.keys(cells), "2 values for 7 columns", 212)];
    const { text, subject } = checkedMail(reportOf({ cells, issues }));
    expect(subject).toContain("待人工核对");
    expect(text).toContain("表三 二、上年结转政府信息公开申请数量：自然人（3 或 空白）、总计（3 或 30）");
    expect(text).toContain(
      "Table 3, carried over from last year: natural persons (3 or blank), total (3 or 30)",
    );
    expect(text).toContain("原文第 212 行");
    expect(text.indexOf("没有读准的地方")).toBeLessThan(text.indexOf("未能核对的关系"));
  });

  it("is a whole row where all of it is meant, and rows beyond the eighth are counted", () => {
    const ids = cellsOf(reportOf({}).forms).filter(({ table }) => table === "requests");
    const cells = Object.fromEntries(
      ids.map(({ id }) => [id, { ...blank, kind: "missing" as const, confidence: 0 }]),
    );
    const issues = [issue("MISSING_TABLE", Object.keys(cells), "", 1)];
    const { text } = checkedMail(reportOf({ cells, issues }));
    expect(text).toContain("表三 （一）予以公开：整行");
    expect(text).toContain("另有 17 行");
  });

  it("includes cells that no issue names, and leaves out nothing that is unsettled", () => {
    const cells = { "remedies.review.pending": { ...number(1), confidence: 0.5 } };
    const { text } = checkedMail(reportOf({ cells }));
    expect(text).toContain("以下各格没有读到可以认定的数。");
    expect(text).toContain("表四 行政复议：尚未审结");
  });

  it("goes by the words of the form in use, and by the group where the row's own number is not enough", () => {
    const cells = {
      "proactiveDisclosure.licensing.decisions": ambiguous("19", "55"),
      "requests.outcomes.refused.thirdPartyRights.total": ambiguous("1", "2"),
    };
    const old = { proactiveDisclosure: "2019", requests: "2019" } as const;
    const text2019 = checkedMail(reportOf({ cells, forms: old, year: 2020 })).text;
    const text2021 = checkedMail(reportOf({ cells })).text;
    expect(text2019).toContain("表二 行政许可：处理决定数量（19 或 55）");
    expect(text2021).toContain("表二 行政许可：本年处理决定数量（19 或 55）");
    expect(text2021).toContain("表三 （三）4.保护第三方合法权益：总计（1 或 2）");
  });

  it("is said once: a rule that only repeats it is left out, one that reads other cells too is not", () => {
    const cells = { [total("carriedOver")]: ambiguous("3", "30") };
    const findings = [
      {
        ...failed("CEL-03", "error", "statute", [total("carriedOver")], "只说了一遍。", "Once."),
        result: "notAssessable" as const,
      },
      ...[1, 2, 3].map((index) => ({
        ...failed(
          "T3-01",
          "error",
          "printed",
          [total("newRequests"), total("carriedOver")],
          `第 ${index} 列无法核对。`,
          "",
        ),
        result: "notAssessable" as const,
      })),
    ];
    const { text } = mailOf({ report: reportOf({ cells }), findings, verdict: "needsReview" });
    expect(text).not.toContain("只说了一遍");
    expect(text).toContain("未能核对的关系（3 处）");
    expect(text).toContain("第 1 列无法核对。");
    expect(text).toContain("另有 2 处同样无法核对。");
    expect(text).not.toContain("第 2 列");
  });

  it("is told once for issues that are alike, with each row and its place", () => {
    const cells = {
      [total("carriedOver")]: ambiguous("3", "30"),
      [total("newRequests")]: ambiguous("1", "10"),
    };
    const issues = [
      issue("AMBIGUOUS_ROW", [total("newRequests")], "row one", 7),
      issue("AMBIGUOUS_ROW", [total("carriedOver")], "row two", 8),
      { ...issue("ORPHAN_VALUES", [], "5 6 7", 9), at: { table: 1, row: 2, column: 0 } },
    ];
    const { text } = checkedMail(reportOf({ cells, issues }));
    expect(text.match(/这一行的数字个数与栏数不符/gu)).toHaveLength(1);
    expect(text).toContain("总计（1 或 10）（原文第 7 行）");
    expect(text).toContain("总计（3 或 30）（原文第 8 行）");
    expect(text).toContain("原文第 2 个表格第 3 行第 1 格");
    for (const detail of ["row one", "row two", "5 6 7"]) expect(text).toContain(detail);
  });

  it("is capped, and says so", () => {
    const issues = Array.from({ length: 40 }, (_, line) =>
      issue("ORPHAN_VALUES", [], `values ${line}`, line + 1),
    );
    const { text } = checkedMail(reportOf({ issues }));
    expect(text.match(/values \d+/gu)).toHaveLength(25);
    expect(text).toContain("另有 15 处没有逐一列出。");
  });

  it("includes what concerns no cell, such as whose report it is", () => {
    const issues = [issue("AGENCY_UNCERTAIN", [], "two names", 3)];
    const { text, subject } = checkedMail(reportOf({ agency: null, issues }));
    expect(text).toContain("不能确定是哪个机关的报告。");
    expect(text).toContain("机关 Agency：（未能识别 not recognised）");
    expect(subject).toContain("年报.html");
  });

  it("is told apart from remarks that change nothing", () => {
    const issues = [issue("FUZZY_LABEL", [total("carriedOver")], "二、上年结传", 9)];
    const { text } = mailOf({ report: reportOf({ issues }), findings: [], verdict: "valid" });
    expect(text).not.toContain("没有读准的地方");
    expect(text).toContain("阅读备注（不影响结论）");
  });
});

describe("every mail", () => {
  it("shows a time as the clocks of its readers do", () => {
    const late = { ...MATTER, receivedAt: "2023-12-31T16:05:00.000Z" };
    const { text } = mailOf({ report: reportOf({}), findings: [], verdict: "valid" }, late);
    expect(text).toContain("2024-01-01 00:05（北京时间 Beijing time）");
  });

  it("says that an address was left out by its domain, once for each domain", () => {
    const withheldDomains = ["a.example", "a.example", "b.example", "c.example", "d.example", null];
    const { text } = mailOf(
      { report: reportOf({}), findings: [], verdict: "valid" },
      { ...MATTER, withheldDomains },
    );
    expect(text).toContain("“a.example”、“b.example”、“c.example” 等");
    expect(text).toContain("有的不是有效的邮箱地址");
    expect(text).not.toContain("d.example");
  });

  it("keeps its subject on one line of at most a hundred characters", () => {
    const report = reportOf({ agency: `${"很长的".repeat(60)}\r\nBcc: all@evil.example 局` });
    const { subject } = mailOf({ report, findings: [], verdict: "invalid" });
    expect(Array.from(subject).length).toBeLessThanOrEqual(100);
    expect(subject).toMatch(
      /^【勾稽】数据有误 Invalid · 很长的.*…年度$|^【勾稽】数据有误 Invalid · 很长的.*… 2023 年度$/u,
    );
    expect(subject).not.toMatch(/[\r\n]/u);
  });
});
