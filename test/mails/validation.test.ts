import { describe, expect, it } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { failed, number, reportOf } from "./reports.ts";
import { checkedMail, MATTER, mailOf, total } from "./validation-mails.ts";

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
