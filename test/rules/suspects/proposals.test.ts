import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../shared/report/proposal.ts";
import { isUnsettled } from "../../../shared/report/unsettled.ts";
import { verdictOf } from "../../../shared/report/verdict.ts";
import { checkReport } from "../../../shared/rules/engine.ts";
import { proposalsOf } from "../../../shared/rules/suspects/proposals.ts";
import { consistentReport } from "../consistent.ts";
import { BLANK, given, LOST, oneOf } from "../given.ts";

const n = (row: string, column: string) => `requests.${row}.${column}`;
const SOUND = {
  [n("newRequests", "naturalPerson")]: 16,
  [n("newRequests", "total")]: 16,
  [n("outcomes.granted", "naturalPerson")]: 12,
  [n("outcomes.granted", "total")]: 12,
  [n("outcomes.partiallyGranted", "naturalPerson")]: 4,
  [n("outcomes.partiallyGranted", "total")]: 4,
  [n("outcomes.total", "naturalPerson")]: 16,
  [n("outcomes.total", "total")]: 16,
};
const of = (changes: Parameters<typeof given>[0], year = 2022) =>
  proposalsOf(given({ ...SOUND, ...changes }, {}, year));
const brief = ({ kind, cells, unique }: Proposal) =>
  `${kind} ${cells.map(({ cell, from, to }) => `${cell} ${from}→${to}`).join(" + ")}${unique ? "" : " ?"}`;

describe("proposals", () => {
  it("are none where everything adds up", () => {
    expect(of({})).toEqual([]);
    fc.assert(
      fc.property(consistentReport, (report) => {
        expect(proposalsOf(report)).toEqual([]);
      }),
    );
  });

  it("name the crossing cell of table 3, its value, and the relations that it would mend", () => {
    const [first, ...others] = of({ [n("outcomes.partiallyGranted", "naturalPerson")]: 41 });
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      kind: "misprint",
      cells: [{ cell: n("outcomes.partiallyGranted", "naturalPerson"), from: 41, to: 4 }],
      proof: [
        { rule: "T3-02", instance: "naturalPerson" },
        { rule: "T3-03", instance: "outcomes.partiallyGranted" },
      ],
      unique: true,
      slip: "digitAdded",
    });
    expect(first?.message.zh).toBe(
      "核对建议：表三“（二）部分公开·自然人”现为 41，若为 4，像是多了一位数字，2 条关系（T3-02、T3-03）就都相符。只改一格时，这是唯一的可能。仅供核对，系统不会改动数据。",
    );
  });

  it("find two separate errors, each by itself", () => {
    const found = of({ [n("outcomes.granted", "naturalPerson")]: 13, [n("carriedOver", "total")]: 5 });
    expect(found.map(brief)).toEqual([
      `misprint ${n("outcomes.granted", "naturalPerson")} 13→12`,
      `misprint ${n("carriedOver", "total")} 5→0`,
    ]);
  });

  it("say how many cells of a sum of table 4 would do, the likeliest first", () => {
    const found = of({ "remedies.review.upheld": 21, "remedies.review.total": 12 });
    expect(found.map(brief)).toEqual([
      "misprint remedies.review.total 12→21 ?",
      "misprint remedies.review.upheld 21→12 ?",
    ]);
    expect(found[0]).toMatchObject({ alternatives: 2, slip: "transposed" });
    expect(found[0]?.message.zh).toContain("共有 2 种改法");
  });

  it("see a number that stands in the neighbouring column", () => {
    const moved = {
      [n("outcomes.partiallyGranted", "naturalPerson")]: 0,
      [n("outcomes.partiallyGranted", "commercialEnterprise")]: 4,
    };
    expect(of(moved).map(brief)).toEqual([
      `shift ${n("outcomes.partiallyGranted", "naturalPerson")} 0→4 + ${n("outcomes.partiallyGranted", "commercialEnterprise")} 4→0`,
    ]);
  });

  it("see a number that stands in the neighbouring row", () => {
    const moved = {
      [n("outcomes.partiallyGranted", "naturalPerson")]: 0,
      [n("outcomes.refused.stateSecret", "naturalPerson")]: 4,
    };
    expect(of(moved).map(brief)).toEqual([
      `shift ${n("outcomes.partiallyGranted", "naturalPerson")} 0→4 + ${n("outcomes.refused.stateSecret", "naturalPerson")} 4→0 ?`,
      `shift ${n("outcomes.partiallyGranted", "total")} 4→0 + ${n("outcomes.refused.stateSecret", "total")} 0→4 ?`,
    ]);
  });

  it("see two misprints in one row, where only these two cells would do", () => {
    const found = of({
      [n("outcomes.granted", "naturalPerson")]: 15,
      [n("outcomes.granted", "otherOrganization")]: 2,
    });
    expect(found.map(brief)).toEqual([
      `misprint ${n("outcomes.granted", "naturalPerson")} 15→12 + ${n("outcomes.granted", "otherOrganization")} 2→0`,
    ]);
    expect(found[0]?.message.zh).toContain("同时改两格时，这是唯一的可能");
  });

  it("are none where far too much is wrong to tell which belongs to which", () => {
    const columns = [
      "commercialEnterprise",
      "researchInstitution",
      "legalServiceInstitution",
      "otherOrganization",
    ];
    const wrong = ["granted", "partiallyGranted", "refused.stateSecret"].flatMap((row, index) =>
      columns.map((column, at) => [n(`outcomes.${row}`, column), 3 + index * 5 + at] as const),
    );
    expect(of(Object.fromEntries(wrong))).toEqual([]);
  });

  it("give what the sums leave for a cell that was not read", () => {
    const [first, ...others] = of({ [n("outcomes.granted", "naturalPerson")]: LOST });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ kind: "forced", cells: [{ from: null, to: 12 }], unique: true });
    expect(first?.proof).toHaveLength(2);
    expect(first?.message.zh).toContain("推算，只能是 12。");
  });

  it("tell all cells of a table that can only be 0 together, and do not call a blank a zero", () => {
    const report = given({
      ...SOUND,
      [n("carriedOver", "naturalPerson")]: BLANK,
      [n("carriedForward", "total")]: BLANK,
    });
    const found = proposalsOf(report);
    expect(found).toHaveLength(1);
    expect(found[0]?.cells.map(({ to }) => to)).toEqual([0, 0]);
    expect(found[0]?.message.zh).toContain("表三以下 2 格：上年结转（自然人）、结转下年度（总计）");
    expect(verdictOf(checkReport(report, null), isUnsettled(report))).toBe("needsReview");
  });

  it("keep to what the reading holds possible", () => {
    expect(of({ [n("outcomes.granted", "naturalPerson")]: oneOf("12", "4") }).map(brief)).toHaveLength(1);
    expect(of({ [n("outcomes.granted", "naturalPerson")]: oneOf("7", "4") })).toEqual([]);
    expect(of({ [n("carriedOver", "naturalPerson")]: oneOf("", "4") })).toHaveLength(1);
    expect(of({ [n("outcomes.granted", "naturalPerson")]: oneOf("", "4") })).toEqual([]);
  });

  it("force nothing where the sums contradict one another about the cell, and suspect the other cell", () => {
    const changes = { [n("outcomes.granted", "naturalPerson")]: LOST, [n("outcomes.granted", "total")]: 13 };
    expect(of(changes).map(brief)).toEqual([`misprint ${n("outcomes.granted", "total")} 13→12`]);
  });

  it("are none where a single sum would have to be trusted that holds a suspect", () => {
    const changes = {
      [n("outcomes.granted", "naturalPerson")]: LOST,
      [n("carriedOver", "naturalPerson")]: 2,
      [n("outcomes.total", "naturalPerson")]: LOST,
    };
    expect(
      of(changes)
        .filter(({ kind }) => kind === "forced")
        .flatMap(({ cells }) => cells.map(({ to }) => to)),
    ).not.toContain(18);
  });

  it("propose no negative number, and nothing for a report without numbers", () => {
    expect(
      of({ "remedies.review.upheld": LOST, "remedies.review.pending": 3, "remedies.review.total": 1 }),
    ).toEqual([]);
    expect(
      proposalsOf(given({}, { tables: { proactiveDisclosure: true, requests: false, remedies: false } })),
    ).toEqual([]);
  });

  it("name cells in the words of the edition in use", () => {
    const cell = n("outcomes.otherOutcome.all", "naturalPerson");
    expect(of({ [cell]: 2 }, 2020)[0]?.message.zh).toContain("表三“（六）其他处理·自然人”现为 2，若为 0");
  });
});
