import { describe, expect, it } from "vitest";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { BLANK, exceptions, findingOf, findingsOf, given, LOST, oneOf, words } from "../given.ts";

const RULE = "CEL-01";

describe("CEL-01 counts are not negative", () => {
  it("passes once a table", () => {
    expect(findingsOf(RULE, given({})).map((f) => [f.instance, f.result])).toEqual([
      ["proactiveDisclosure", "pass"],
      ["requests", "pass"],
      ["remedies", "pass"],
    ]);
  });

  it("fails for each negative count", () => {
    const report = given({
      "proactiveDisclosure.penalties.decisions": -3,
      "requests.newRequests.total": -1,
    });
    expect(exceptions(RULE, report)).toEqual([
      "proactiveDisclosure.penalties.decisions: fail error",
      "requests.newRequests.total: fail error",
    ]);
    expect(findingOf(RULE, "requests.newRequests.total", report)).toMatchObject({
      left: -1,
      right: 0,
      delta: -1,
    });
  });

  it("allows 本年增/减 to be negative, and does not look at money", () => {
    const report = given(
      {
        "proactiveDisclosure.licensing.itemChange": -8,
        "proactiveDisclosure.procurement.amount": { value: null, raw: "20482400", unit: "unknown" },
      },
      {},
      2020,
    );
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("leaves blanks to CEL-02 and rows that could not be placed to CEL-03", () => {
    const report = given({
      "proactiveDisclosure.licensing.decisions": BLANK,
      "proactiveDisclosure.penalties.decisions": words(" 无 "),
      "remedies.review.upheld": LOST,
      "requests.newRequests.total": oneOf("1", "2"),
    });
    expect(exceptions(RULE, report)).toEqual([]);
  });

  it("is not assessable where words or a doubtful number stand in a count, and names the cell", () => {
    const report = given({
      "remedies.review.upheld": words("见附件"),
      "remedies.review.pending": { value: 1, raw: "l", confidence: 0.5 },
      "remedies.review.total": -1,
    });
    expect(exceptions(RULE, report)).toEqual([
      "remedies.review.total: fail error",
      "remedies: notAssessable error",
    ]);
    const finding = findingOf(RULE, "remedies", report);
    expect(finding.cells).toEqual(["remedies.review.upheld", "remedies.review.pending"]);
    expect(finding.message.zh).toContain(
      "行政复议·结果维持填的是文字（“见附件”）；行政复议·尚未审结识别把握不足（“l”）",
    );
  });

  it("does not doubt a cell that a person has settled since reading found it unclear", () => {
    const cells = ["remedies.review.upheld"];
    const issues = [{ code: "UNREADABLE_VALUE", cells, detail: "unclear digits", at: null }] as const;
    expect(exceptions(RULE, given({}, { issues }))).toEqual([]);
  });

  it("is not assessable where a table holds no number at all: nothing there was checked", () => {
    const blank = Object.keys(given({}).cells)
      .filter((id) => id.startsWith("proactiveDisclosure.") && id !== "proactiveDisclosure.fees.amount")
      .map((id) => [id, BLANK]);
    expect(exceptions(RULE, given(Object.fromEntries(blank)))).toEqual([
      "proactiveDisclosure: notAssessable error",
    ]);
  });

  it("does not apply to a table that was not found", () => {
    const report = given({}, { tables: allTablesBut("requests") });
    expect(exceptions(RULE, report)).toEqual(["requests: notApplicable error"]);
  });
});
