import { describe, expect, it } from "vitest";
import type { GridCell } from "../../../shared/document/document.ts";
import type { ScannedRow } from "../../../shared/reading/scanned/scanned-row.ts";
import { endsInTotals } from "../../../shared/reading/scanned/totals.ts";

const cell = (text: string, column: number, confidence: number): GridCell => ({
  row: 0,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  confidence,
  at: { page: 1, box: [0, 0, 1, 1] },
});

const row = (figures: string, confidence = 1): ScannedRow => ({
  shape: "1",
  label: "",
  labelConfidence: 1,
  labelAt: null,
  values: figures.split(" ").map((text, column) => cell(text, column, confidence)),
  continues: false,
});

describe("the last column of table 3", () => {
  it.each([
    ["several rows add up to it", ["5 1 0 / - 0 6", "3 2 1 0 0 0 6"]],
    [
      "rows that show nothing stand between",
      ["5 1 0 0 0 0 6", "0 0 0 0 0 0 0", "2 0 0 0 0 0 2", "1 1 0 0 0 1 3"],
    ],
  ])("holds totals where %s", (_, rows) => {
    expect(endsInTotals(rows.map((figures) => row(figures)))).toBe(true);
  });

  it.each([
    ["another column does", ["6 1 0 0 0 0 5", "6 2 1 0 0 0 3"]],
    ["all figures are alike on both sides", ["4 0 0 0 0 0 4", "2 0 0 0 0 0 2"]],
    ["one row says otherwise", ["5 1 0 0 0 0 6", "3 2 1 0 0 0 6", "3 2 1 0 0 0 7"]],
    ["one row alone shows it", ["5 1 0 0 0 0 6"]],
  ])("is not proved to hold totals where %s", (_, rows) => {
    expect(endsInTotals(rows.map((figures) => row(figures)))).toBe(false);
  });

  it("is not proved by figures that are in doubt", () => {
    expect(endsInTotals([row("5 1 0 0 0 0 6", 0.6), row("3 2 1 0 0 0 6", 0.6)])).toBe(false);
  });
});
