import { describe, expect, it } from "vitest";
import { FORM_ROWS } from "../../../shared/reading/form-rows.ts";
import { fitRows } from "../../../shared/reading/scanned/order.ts";
import type { ScannedRow } from "../../../shared/reading/scanned/scanned-row.ts";

const FORM = FORM_ROWS.requests["2021"].slice(0, 5).map((row) => ({ row, shape: "1" }));
const LABELS = FORM.map(({ row }) => row.label);

const figure = { text: "0", row: 0, column: 1, rowSpan: 1, columnSpan: 1, at: { line: 1 } };
const rowsOf = (labels: readonly string[], shape = "1"): ScannedRow[] =>
  labels.map((label) => ({
    shape,
    label,
    labelConfidence: 1,
    labelAt: null,
    values: [figure],
    continues: false,
  }));

const places = (labels: readonly string[], shape?: string) => fitRows(rowsOf(labels, shape), FORM).places;

describe("rows of a recognised table", () => {
  it("are told by readable labels", () => {
    const fit = fitRows(rowsOf(LABELS), FORM);
    expect(fit.places).toEqual([0, 1, 2, 3, 4]);
    expect(fit.byOrder.size).toBe(0);
    expect(fit.isComplete).toBe(true);
  });

  it("are told by their order alone where the whole table is there as the form has it", () => {
    const fit = fitRows(rowsOf(["甲", "乙", "丙", "丁", "戊"]), FORM);
    expect(fit.places).toEqual([0, 1, 2, 3, 4]);
    expect(fit.byOrder.size).toBe(5);
    expect(places(["甲", "乙", "丙", "丁"])).toEqual([-1, -1, -1, -1]);
    expect(places(["甲", "乙", "丙", "丁", "戊"], "2")).toEqual([-1, -1, -1, -1, -1]);
  });

  it("are told between readable rows by their number", () => {
    const [first = "", second = "", , fourth = "", fifth = ""] = LABELS;
    expect(places([first, "ABC", "DEF", "GH", fifth])).toEqual([0, 1, 2, 3, 4]);
    expect(places([first, "ABC", "DEF", fifth])).toEqual([0, -1, -1, 4]);
    expect(places(["ABC", second, "DEF", "GH", "IJ", "KL"])).toEqual([0, 1, -1, -1, -1, -1]);
    expect(places([first, second, "", fourth, fifth])).toEqual([0, 1, 2, 3, 4]);
  });

  it("are not told by their order where readable labels stand in another", () => {
    const [first = "", second = ""] = LABELS;
    expect(places([second, first, "ABC", "DEF", "GH"])).toEqual([1, 0, -1, -1, -1]);
  });

  it("are not those of the form where a label is readable and none of its own", () => {
    const [first = "", second = "", , fourth = "", fifth = ""] = LABELS;
    expect(places([first, second, "通过网络平台办理的申请", fourth, fifth])).toEqual([0, 1, -1, 3, 4]);
  });

  it("are none of the form where a number is all that stands beside them, or nothing in all of the row", () => {
    const [first = "", second = "", third = "", fourth = ""] = LABELS;
    expect(places([first, second, third, fourth, "12"])).toEqual([0, 1, 2, 3, -1]);
    const empty = rowsOf([first, second, third, fourth, ""]).map((row) =>
      row.label === "" ? { ...row, values: [{ ...figure, text: "" }] } : row,
    );
    expect(fitRows(empty, FORM).places).toEqual([0, 1, 2, 3, -1]);
  });

  it("are not those of the form where another number leads them", () => {
    expect(places(["甲", "乙", "丙", "丁", "3.戊"])).toEqual([-1, -1, -1, -1, -1]);
    expect(places(["甲", "乙", "丙", "丁", "1.戊"])).toEqual([0, 1, 2, 3, 4]);
  });
});
