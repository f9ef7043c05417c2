import { describe, expect, it } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { ambiguous, blank, failed, issue, number, reportOf } from "./reports.ts";
import { checkedMail, mailOf, total } from "./validation-mails.ts";

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
