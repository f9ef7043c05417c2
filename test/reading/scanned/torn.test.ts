import { describe, expect, it } from "vitest";
import type { ScannedRow } from "../../../shared/reading/scanned/scanned-row.ts";
import { labelTearsOf, mended } from "../../../shared/reading/scanned/torn.ts";

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
