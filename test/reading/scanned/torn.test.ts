import { describe, expect, it } from "vitest";
import { requestsPart } from "../../../shared/reading/scanned/requests-grid.ts";
import type { ScannedRow } from "../../../shared/reading/scanned/scanned-row.ts";
import { cutRows, labelTearsOf, mended } from "../../../shared/reading/scanned/torn.ts";

const LABELS = new Set(["补正后申请内容仍不明确", "重复申请", "信访举报投诉类申请"]);

const row = (label: string, texts: readonly string[], continues = false): ScannedRow => ({
  shape: "1",
  label,
  labelConfidence: 1,
  labelAt: null,
  values: texts.map((text, index) => ({
    text,
    confidence: 0.99,
    row: 0,
    column: index + 1,
    rowSpan: 1,
    columnSpan: 1,
    at: { line: 1 },
  })),
  continues,
});

const tears = (...rows: ScannedRow[]): readonly number[] => labelTearsOf(rows, LABELS);
const shown = ({ values }: ScannedRow) => values.map(({ text, confidence }) => [text, confidence]);

describe("a row that a page break cut, told by its label", () => {
  it("is found where both halves print one label of the form, to the letter", () => {
    const upper = row("3.补正后申请", ["", "3"]);
    expect(tears(row("2.重复申请", ["1", "1"]), upper, row("内容仍不明确", ["", ""], true))).toEqual([2]);
    expect(tears(upper, row("内容仍不明", ["", ""], true))).toEqual([]);
    expect(tears(upper, row("内容仍不明确", ["", ""]))).toEqual([]);
    expect(tears(upper, row("内容仍不明确", [""], true))).toEqual([]);
  });

  it("is none where either half is a label of the form's alone", () => {
    const labels = new Set([...LABELS, "补正后申请"]);
    const rows = [row("补正后申请", ["1"]), row("内容仍不明确", ["2"], true)];
    expect(labelTearsOf(rows, labels)).toEqual([]);
  });

  it("has of each value the half that holds something; where both do, it is in doubt", () => {
    const rows = [row("3.补正后申请", ["", "3", "", "3"]), row("内容仍不明确", ["", "", "5", "0"], true)];
    const [whole, ...others] = mended(rows, 1);
    expect(others).toEqual([]);
    expect(whole?.label).toBe("3.补正后申请内容仍不明确");
    expect(whole && shown(whole)).toEqual([
      ["", 0.99],
      ["3", 0.99],
      ["5", 0.99],
      ["30", 0.4],
    ]);
  });
});

it("a blank half that may hold a sign at most takes nothing from a figure", () => {
  const [upper, lower] = [
    row("3.补正后申请", ["3", "-", "3", ""]),
    row("内容仍不明确", ["", "", "", "5"], true),
  ];
  const doubted = (one: ScannedRow, alternatives: readonly (readonly string[] | null)[]): ScannedRow => ({
    ...one,
    values: one.values.map((value, at) => {
      const others = alternatives[at];
      return value.text === ""
        ? { ...value, confidence: 0.3, ...(others && { alternatives: others }) }
        : value;
    }),
  });
  const signs = ["-", "/"];
  const [whole] = mended(
    [doubted(upper, [null, null, null, signs]), doubted(lower, [signs, signs, null])],
    1,
  );
  expect(whole && shown(whole)).toEqual([
    ["3", 0.99],
    ["-", 0.3],
    ["3", 0.3],
    ["5", 0.99],
  ]);
});

it("a blank row that a grid without a header begins with may be the rest of a row that stands elsewhere", () => {
  const beginning = (first: string) => {
    const texts = [[first], ["3.其他", ..."0000000"], ["（七）总计", ..."0000000"]];
    const cells = texts.flatMap((row, index) =>
      Array.from({ length: 8 }, (_, column) => ({
        ...{ text: row[column] ?? "", confidence: 0.99, row: index, column, rowSpan: 1, columnSpan: 1 },
        at: { page: 1, box: [column, index, column + 1, index + 1] as const },
      })),
    );
    const part = requestsPart({ kind: "grid", rows: 3, columns: 8, cells }, true);
    return [...cutRows(part?.rows ?? [])];
  };
  expect(beginning("逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请")).toEqual([0]);
});
