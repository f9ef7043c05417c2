import { describe, expect, it } from "vitest";
import { requestRows } from "../../shared/form/requests.ts";
import { reportText } from "./form-text.ts";
import { reportOf, rowOf } from "./report-of.ts";

const LABELS = requestRows("2021").map((row) => row.label);
const numbers = (row: number): string[] => Array.from({ length: 7 }, (_, column) => `${row * 10 + column}`);

/** Table 3 with one cell a line, as text exports of PDF print it. */
const report = (lines: readonly string[]) =>
  reportOf(reportText({ requests: lines.map((line) => [line] as const) }));
const row = (index: number): string[] => [LABELS[index] ?? "", ...numbers(index + 1)];
const rows = (from: number, to: number): string[] =>
  LABELS.slice(from, to).flatMap((_, offset) => row(from + offset));

const asserted = (values: (number | string)[]): (number | string)[] =>
  values.filter((value) => typeof value === "number");

describe("text that an export printed in another order than it reads", () => {
  it("a value between the lines of its label is one of the row's", () => {
    const [first = "", ...others] = numbers(7);
    const lines = [...rows(0, 6), "3.危及“三安", first, "全一稳定”", ...others, ...rows(7, 25)];
    expect(rowOf(report(lines), "requests.outcomes.refused.securityAndStability")).toEqual([
      70, 71, 72, 73, 74, 75, 76,
    ]);
  });

  it("values under several labels are nobody's, though they are as many as one row has", () => {
    const lines = [...rows(0, 15), ...LABELS.slice(15, 18), ...row(18), ...rows(19, 25)];
    const read = report(lines);
    expect(asserted(rowOf(read, "requests.outcomes.notProcessed.excessive"))).toEqual([]);
    expect(rowOf(read, "requests.outcomes.notProcessed.confirmOrReissue")[0]).toBe(200);
  });

  it("values before their labels are not taken for those of the label before", () => {
    const values = (index: number): string[] => numbers(index + 1);
    const label = (index: number): string => LABELS[index] ?? "";
    const lines = [
      ...rows(0, 3),
      "三、本年度",
      "办理结果",
      ...[3, 4, 5].flatMap((index) => [...values(index), label(index)]),
      ...rows(6, 25),
    ];
    const read = report(lines);
    for (const id of ["partiallyGranted", "refused.stateSecret", "refused.otherLegalProhibition"])
      expect(asserted(rowOf(read, `requests.outcomes.${id}`))).toEqual([]);
    expect(rowOf(read, "requests.outcomes.granted")[0]).toBe(30);
  });

  it("labels broken over lines are rows without values where the values went elsewhere", () => {
    const lines = [
      ...rows(0, 6),
      "3.危及“三安",
      "全一稳定”",
      "4.保护第三",
      "方合法权益",
      ...numbers(8),
      ...rows(8, 25),
    ];
    const read = report(lines);
    expect(asserted(rowOf(read, "requests.outcomes.refused.thirdPartyRights"))).toEqual([]);
  });

  it("a subtotal beside the label of its group tears nothing", () => {
    const lines = [...rows(0, 4), "（三）不予公开", ...numbers(99), ...rows(4, 25)];
    expect(rowOf(report(lines), "requests.outcomes.refused.stateSecret")[0]).toBe(50);
  });
});
