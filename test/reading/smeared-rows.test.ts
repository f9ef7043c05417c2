import { describe, expect, it } from "vitest";
import { requestRows } from "../../shared/form/requests.ts";
import { reportText } from "./form-text.ts";
import { reportOf, rowOf } from "./report-of.ts";

const LABELS = requestRows("2021").map((row) => row.label);
const ROW = "requests.outcomes.refused.enforcementCaseFile";
const AT = LABELS.indexOf("7.属于行政执法案卷");
const valuesOf = (row: number): string[] => Array.from({ length: 7 }, (_, column) => `${row * 10 + column}`);
const line = (row: number): string => `${LABELS[row] ?? ""}    ${valuesOf(row).join("  ")}`;

/** Table 3 in aligned columns, one line a row, but for the lines of one row. */
const report = (own: readonly string[]) =>
  reportOf(
    reportText({
      requests: LABELS.flatMap((_, row) => (row === AT ? own : [line(row)])).map((text) => [text] as const),
    }),
  );

const asserted = (values: readonly (number | string)[]): (number | string)[] =>
  values.filter((value) => typeof value === "number");

describe("rows of text that stand on several lines", () => {
  it("is proved on one line", () => {
    expect(rowOf(report([line(AT)]), ROW)).toEqual(valuesOf(AT).map(Number));
  });

  it.each([
    ["digits that go on below", ["7.属于行政执法案卷    6  5  0  7  0  1  93", "                       3"]],
    ["digits that begin above", ["                       6", "7.属于行政执法案卷    3  5  0  7  0  1  93"]],
    ["digits beside the rest of the label", ["7.属于行政执    1  0  0  4  0  0  5", "法案卷    1"]],
    ["a number that may be one of a page", ["7.属于行政执法案卷    1  0  0  4  0  0  5", "12"]],
  ])("is not where the lines beside hold values of nobody: %s", (_, own) => {
    expect(asserted(rowOf(report(own), ROW))).toEqual([]);
  });

  it("is not where a part of its label leads values that another row is like", () => {
    const read = report(["7.属于行政执法案卷    6  5  0  7  0  1  93", "关政府信息    3  1"]);
    expect(asserted(rowOf(read, ROW))).toEqual([]);
  });

  it("takes strokes of a table for nothing, and neither for dashes", () => {
    const strokes = "  ------ ------  ---- ---------- ---";
    expect(rowOf(report([strokes, line(AT), strokes]), ROW)).toEqual(valuesOf(AT).map(Number));
  });

  it("has no order where its values stand on several lines of columns", () => {
    const own = ["7.属于行政执法案卷", "       1  0  0        5", "              0  4  0"];
    expect(asserted(rowOf(report(own), ROW))).toEqual([]);
  });

  it("has none where blank lines part some of the lines and not others", () => {
    const own = ["7.属于行政执法案卷", "", "99", "4", "", "10", "8", "", "5", "", "1", "", "2", ""];
    expect(asserted(rowOf(report(own), ROW))).toEqual([]);
  });

  it("is not where it stands again with its label broken otherwise", () => {
    const again = ["7.属于行", "政执法", "案卷    9  9  9  9  9  9  9"];
    expect(asserted(rowOf(report([...again, line(AT)]), ROW))).toEqual([]);
  });

  it("leaves the other rows alone", () => {
    const read = report(["7.属于行政执法案卷    6  5  0  7  0  1  93", "                       3"]);
    expect(rowOf(read, "requests.outcomes.refused.internalAffairs")).toEqual(valuesOf(AT - 2).map(Number));
  });
});

describe("the row of table 4 in text", () => {
  const HEADERS = [
    "行政复议  行政诉讼",
    "结果维持  结果纠正  其他结果  尚未审结  总计  未经复议直接起诉  复议后起诉",
    "结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计",
  ];
  const full = "0  1  2  0  3  0  0  1  0  1  0  0  0  2  2";
  const remedies = (own: readonly string[]) =>
    reportOf(reportText({ remedies: [...HEADERS, ...own].map((text) => [text] as const) }));
  const read = (own: readonly string[]): (number | string)[] =>
    ["review", "litigation.direct", "litigation.afterReview"].flatMap((group) =>
      rowOf(remedies(own), `remedies.${group}`),
    );

  it("is proved on one line", () => {
    expect(read([full])).toEqual([0, 1, 2, 0, 3, 0, 0, 1, 0, 1, 0, 0, 0, 2, 2]);
  });

  it.each([
    [
      "cells on two heights",
      [" 0  1  2  0  3  0  0  1       1     0     2", "                          0     0     0 2"],
    ],
    ["a row with digits below", ["件数  0  1  2  0  3  0  0  1  0  1  0  0  0  2  2", "              5"]],
  ])("is not on several: %s", (_, own) => {
    expect(asserted(read(own))).toEqual([]);
  });
});
