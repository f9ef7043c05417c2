import { describe, expect, test } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { MISSING } from "../../shared/report/cell.ts";
import { applyCorrections, unknownCells } from "../../shared/report/corrections.ts";
import type { Issue, Report } from "../../shared/report/report.ts";
import { EMPTY_REPORT } from "../support/records.ts";

const COUNT = "requests.newRequests.total";
const OTHER = "requests.carriedOver.total";
const MONEY = cellsOf(EMPTY_REPORT.forms).find(({ quantity }) => quantity === "money")?.id ?? "";

const issue = (cells: readonly string[]): Issue => ({ code: "AMBIGUOUS_ROW", cells, detail: "", at: null });
const report: Report = {
  ...EMPTY_REPORT,
  cells: {
    [COUNT]: { ...MISSING, kind: "ambiguous", candidates: ["1", "7"], at: { line: 7 } },
    [OTHER]: MISSING,
    [MONEY]: { ...MISSING, kind: "number", raw: "3", unit: "unknown" },
  },
  issues: [issue([COUNT, OTHER]), issue([COUNT]), issue([])],
};

describe("a reviewer's value", () => {
  const corrected = applyCorrections(report, [{ cell: COUNT, value: 7, raw: "7" }]);

  test("stands where the doubtful one stood, as an assertion", () => {
    expect(corrected.cells[COUNT]).toEqual({
      kind: "number",
      value: 7,
      raw: "7",
      confidence: 1,
      candidates: [],
      at: { line: 7 },
    });
    expect(corrected.cells[OTHER]).toBe(report.cells[OTHER]);
  });

  test("settles the issues that were about it alone; those of more cells stand for the rest", () => {
    expect(corrected.issues.map(({ cells }) => cells)).toEqual([[OTHER], []]);
  });

  test("leaves the report as it was read untouched", () => {
    expect(report.cells[COUNT]?.kind).toBe("ambiguous");
    expect(report.issues).toHaveLength(3);
  });
});

test("a blank is a value too", () => {
  const corrected = applyCorrections(report, [{ cell: OTHER, value: null, raw: "" }]);
  expect(corrected.cells[OTHER]).toMatchObject({ kind: "blank", value: null, confidence: 1 });
});

test("money is given in 万元", () => {
  const { cells } = applyCorrections(report, [{ cell: MONEY, value: 246.08, raw: "246.08" }]);
  expect(cells[MONEY]).toMatchObject({ value: 246.08, unit: "wanYuan" });
  expect(applyCorrections(report, [{ cell: COUNT, value: 1, raw: "1" }]).cells[COUNT]).not.toHaveProperty(
    "unit",
  );
});

test("cells that the report does not have are named", () => {
  const corrections = [COUNT, "requests.nothing.total"].map((cell) => ({ cell, value: 1, raw: "1" }));
  expect(unknownCells(report, corrections)).toEqual(["requests.nothing.total"]);
});
