import { describe, expect, it } from "vitest";
import { allTablesBut } from "../../../shared/rules/example.ts";
import { BLANK, DASH, exceptions, findingOf, given, LOST, oneOf, SLASH, words } from "../given.ts";

const RULE = "CEL-02";

/** Table 4 with every zero written in one way, apart from one case upheld. */
const remedies = (zero: typeof BLANK | typeof DASH) => ({
  ...Object.fromEntries(
    Object.keys(given({}).cells)
      .filter((id) => id.startsWith("remedies."))
      .map((id) => [id, zero]),
  ),
  "remedies.review.upheld": 1,
  "remedies.review.total": 1,
});

describe("CEL-02 blanks, dashes and slashes are not zeros", () => {
  it("passes where every cell is filled in", () => {
    expect(exceptions(RULE, given({}))).toEqual([]);
  });

  it.each([
    ["blank", BLANK],
    ["dash", DASH],
    ["slash", SLASH],
    ["the word 无", words("无")],
  ])("warns of a %s among zeros", (_, cell) => {
    const report = given({ "proactiveDisclosure.fees.amount": cell });
    expect(exceptions(RULE, report)).toEqual(["proactiveDisclosure: fail warning"]);
    expect(findingOf(RULE, "proactiveDisclosure", report)).toMatchObject({
      cells: ["proactiveDisclosure.fees.amount"],
      args: { count: 1 },
    });
  });

  it("lists the cells row by row", () => {
    const report = given({
      "proactiveDisclosure.regulations.issued": BLANK,
      "proactiveDisclosure.regulations.inForce": BLANK,
      "proactiveDisclosure.licensing.decisions": BLANK,
    });
    expect(findingOf(RULE, "proactiveDisclosure", report).message.zh).toContain(
      "有 3 格未填数字：规章（本年制发件数、现行有效件数）、行政许可（本年处理决定数量）。",
    );
  });

  it.each([
    ["blanks", BLANK],
    ["dashes", DASH],
  ])("only informs where %s stand for every zero of the table", (_, zero) => {
    const report = given(remedies(zero));
    expect(exceptions(RULE, report)).toEqual(["remedies: fail info"]);
    expect(findingOf(RULE, "remedies", report).message.zh).toContain("可能是以空格代替 0");
  });

  it("sees the habit also where a single number stands among the blanks", () => {
    const report = given({ ...remedies(BLANK), "remedies.review.upheld": BLANK });
    expect(exceptions(RULE, report)).toEqual(["remedies: fail info"]);
  });

  it.each([
    ["some zeros are printed", { "remedies.review.pending": 0 }],
    ["two ways are used", { "remedies.review.pending": SLASH }],
  ])("warns where %s", (_, changes) => {
    expect(exceptions(RULE, given({ ...remedies(BLANK), ...changes }))).toEqual(["remedies: fail warning"]);
  });

  it("does not count a doubtful cell as a number that shows the habit", () => {
    const doubtful = { "remedies.review.upheld": oneOf("1", "2"), "remedies.review.total": LOST };
    expect(exceptions(RULE, given({ ...remedies(BLANK), ...doubtful }))).toEqual(["remedies: fail warning"]);
  });

  it("warns of a table that was not filled in at all", () => {
    const empty = { ...remedies(BLANK), "remedies.review.upheld": BLANK, "remedies.review.total": BLANK };
    expect(exceptions(RULE, given(empty))).toEqual(["remedies: fail warning"]);
    expect(findingOf(RULE, "remedies", given(empty)).message.zh).toContain("整表未填");
  });

  it("says nothing of cells that were lost or doubtful, nor of tables that were not found", () => {
    const report = given({
      "remedies.review.upheld": LOST,
      "remedies.review.total": { ...BLANK, confidence: 0.3 },
    });
    expect(exceptions(RULE, report)).toEqual([]);
    expect(exceptions(RULE, given({}, { tables: allTablesBut("remedies") }))).toEqual([
      "remedies: notApplicable warning",
    ]);
  });
});
