import { describe, expect, it } from "vitest";
import type { IssueCode } from "../../../shared/report/report.ts";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { exceptions, findingOf, findingsOf, given, LOST, oneOf } from "../given.ts";

const RULE = "STR-04";
const LITIGATION = ["upheld", "corrected", "otherResult", "pending", "total"].map(
  (column) => `remedies.litigation.direct.${column}`,
);
const all = <T>(value: T) => Object.fromEntries(LITIGATION.map((id) => [id, value]));
const issue = (code: IssueCode) => ({ code, cells: LITIGATION, detail: "printed", at: null });

describe("STR-04 every row of the form, once", () => {
  it("passes for each table, in both editions", () => {
    for (const year of [2019, 2022])
      expect(findingsOf(RULE, given({}, {}, year)).map((f) => f.result)).toEqual(["pass", "pass", "pass"]);
  });

  it("leaves a row that was not found to a person, and names it", () => {
    const report = given(all(LOST));
    expect(exceptions(RULE, report)).toEqual(["remedies.lost: notAssessable error"]);
    const finding = findingOf(RULE, "remedies.lost", report);
    expect(finding.cells).toEqual(LITIGATION);
    expect(finding.message.zh).toContain("未读到以下行：行政诉讼·未经复议直接起诉");
  });

  it("shortens a long list of rows", () => {
    const report = given({});
    const lost = Object.entries(report.cells).map(([id, cell]) =>
      id.startsWith("requests.outcomes.refused.") ? [id, { ...cell, ...LOST }] : [id, cell],
    );
    const finding = findingOf(RULE, "requests.lost", { ...report, cells: Object.fromEntries(lost) });
    expect(finding.message.zh).toContain("（三）4.保护第三方合法权益等 8 行");
    expect(finding.message.en).toContain("and others (8 rows)");
  });

  it("leaves a row with only some values lost to CEL-03", () => {
    expect(exceptions(RULE, given({ "remedies.litigation.direct.total": LOST }))).toEqual([]);
  });

  it("leaves a row printed twice with other numbers to a person, until it is settled", () => {
    const issues = [issue("CONFLICTING_ROWS")];
    expect(exceptions(RULE, given(all(oneOf("0", "1")), { issues }))).toEqual([
      "remedies.conflicting: notAssessable error",
    ]);
    expect(exceptions(RULE, given({}, { issues }))).toEqual([]);
  });

  it("only warns of a row printed twice with the same numbers", () => {
    expect(exceptions(RULE, given({}, { issues: [issue("REPEATED_ROW")] }))).toEqual([
      "remedies.repeated: fail warning",
    ]);
  });

  it("only informs of rows in another order", () => {
    expect(exceptions(RULE, given({}, { issues: [issue("ROW_OUT_OF_ORDER")] }))).toEqual([
      "remedies.disordered: fail info",
    ]);
  });

  it("does not apply to a table that was not found", () => {
    const report = given({}, { tables: allTablesBut("remedies") });
    expect(exceptions(RULE, report)).toEqual(["remedies: notApplicable error"]);
  });
});
