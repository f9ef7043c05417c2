import { describe, expect, it } from "vitest";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { exceptions, findingOf, findingsOf, given, LOST, oneOf } from "../given.ts";

const RULE = "CEL-03";
const LICENSING = ["previousItems", "itemChange", "decisions"].map(
  (f) => `proactiveDisclosure.licensing.${f}`,
);
const REVIEW = ["upheld", "corrected", "otherResult", "pending", "total"].map((c) => `remedies.review.${c}`);
const all = <T>(ids: readonly string[], value: T) => Object.fromEntries(ids.map((id) => [id, value]));

describe("CEL-03 as many values as columns", () => {
  it("passes once a table", () => {
    expect(findingsOf(RULE, given({})).map((f) => f.result)).toEqual(["pass", "pass", "pass"]);
  });

  it("is not assessable for the row that lost a value, with the numbers that it has", () => {
    const report = given(all(LICENSING, oneOf("19", "55")), {}, 2020);
    expect(exceptions(RULE, report)).toEqual(["proactiveDisclosure.licensing: notAssessable error"]);
    const finding = findingOf(RULE, "proactiveDisclosure.licensing", report);
    expect(finding.cells).toEqual(LICENSING);
    expect(finding.message.zh).toContain("“行政许可”行共 3 栏");
    expect(finding.message.zh).toContain("（可能的数值：19、55）");
  });

  it("names only the cells of the row that are open", () => {
    const report = given({ "requests.newRequests.total": LOST });
    expect(findingOf(RULE, "requests.newRequests", report).cells).toEqual(["requests.newRequests.total"]);
  });

  it("leaves rows lost whole, and rows that contradict one another, to STR-04", () => {
    expect(exceptions(RULE, given(all(REVIEW, LOST)))).toEqual([]);
    const issues = [{ code: "CONFLICTING_ROWS", cells: REVIEW, detail: "twice", at: null }] as const;
    expect(exceptions(RULE, given(all(REVIEW, oneOf("0", "1")), { issues }))).toEqual([]);
  });

  it("leaves digits that could not be read to CEL-01", () => {
    const cells = ["remedies.review.upheld"];
    const issues = [{ code: "UNREADABLE_VALUE", cells, detail: "unclear digits", at: null }] as const;
    const report = given({ "remedies.review.upheld": oneOf("①") }, { issues });
    expect(exceptions(RULE, report)).toEqual([]);
    expect(exceptions("CEL-01", report)).toEqual(["remedies: notAssessable error"]);
  });

  it("is not assessable where values stand without a label", () => {
    const orphan = {
      code: "ORPHAN_VALUES",
      cells: [],
      detail: "7 values without a label",
      at: null,
    } as const;
    const report = given({}, { issues: [orphan, orphan] });
    expect(exceptions(RULE, report)).toEqual(["orphans: notAssessable error"]);
    expect(findingOf(RULE, "orphans", report).args.count).toBe(2);
  });

  it("only informs of surplus values whose every placement agrees", () => {
    const issues = [{ code: "SURPLUS_VALUES", cells: REVIEW, detail: "16 values", at: null }] as const;
    expect(exceptions(RULE, given({}, { issues }))).toEqual(["remedies.surplus: fail info"]);
  });

  it("does not call surplus values settled where a cell is open", () => {
    const issues = [{ code: "SURPLUS_VALUES", cells: REVIEW, detail: "16 values", at: null }] as const;
    const report = given({ "remedies.review.upheld": oneOf("0", "1") }, { issues });
    expect(exceptions(RULE, report)).toEqual(["remedies.review: notAssessable error"]);
  });

  it("passes again once a person has settled the row, whatever reading noted before", () => {
    const issues = [{ code: "AMBIGUOUS_ROW", cells: LICENSING, detail: "2 of 3", at: null }] as const;
    expect(exceptions(RULE, given({}, { issues }, 2020))).toEqual([]);
  });

  it("does not apply to a table that was not found", () => {
    const report = given({}, { tables: allTablesBut("proactiveDisclosure") });
    expect(exceptions(RULE, report)).toEqual(["proactiveDisclosure: notApplicable error"]);
  });
});
