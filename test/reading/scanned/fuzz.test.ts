import fc from "fast-check";
import { expect, test } from "vitest";
import type { Grid, GridCell, SourceDocument } from "../../../shared/document/document.ts";
import { cellsOf } from "../../../shared/form/cells.ts";
import { isAsserted } from "../../../shared/report/cell.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";

const TEXTS = [
  "0",
  "1",
  "12",
  "",
  "-",
  "/",
  "一、本年新收政府信息公开申请数量",
  "（七）总计",
  "其他",
  "总计",
  "自然人",
  "1.属于国家秘密",
  "结果维持",
  "规章",
  "行政许可",
  "ABC",
  "1 2",
];

/** A grid cut into cells at random: rows of merged cells, some of them over several rows, some over one another. */
const grids: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.integer({ min: 1, max: 30 }),
    columns: fc.constantFrom(4, 9, 10, 11, 15, 17),
    page: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ rows, columns, page }) =>
    fc
      .array(
        fc.record({
          text: fc.constantFrom(...TEXTS),
          row: fc.integer({ min: 0, max: rows - 1 }),
          column: fc.integer({ min: 0, max: columns - 1 }),
          rowSpan: fc.integer({ min: 1, max: 3 }),
          columnSpan: fc.integer({ min: 1, max: 3 }),
          confidence: fc.constantFrom(0, 0.5, 0.95, 1),
        }),
        { maxLength: 120 },
      )
      .map(
        (cells): Grid => ({
          kind: "grid",
          rows,
          columns,
          cells: cells
            .map(
              (cell): GridCell => ({
                ...cell,
                rowSpan: Math.min(cell.rowSpan, rows - cell.row),
                columnSpan: Math.min(cell.columnSpan, columns - cell.column),
                at: { page, box: [cell.column, cell.row, cell.column + 1, cell.row + 1] },
              }),
            )
            .toSorted((a, b) => a.row - b.row || a.column - b.column),
        }),
      ),
  );

const documents: fc.Arbitrary<SourceDocument> = fc.array(grids, { maxLength: 5 }).map((blocks) => ({
  format: "scan",
  encoding: "binary",
  blocks: [
    {
      kind: "line",
      separator: "none",
      parts: [
        {
          text: "云岭县水利局2021年政府信息公开工作年度报告",
          confidence: 0.99,
          at: { page: 1, box: [0, 0, 1, 1] },
        },
      ],
    },
    ...blocks,
  ],
  metadata: {},
}));

test("whatever cells a picture seems to have, they are read without a fault, and what is not asserted is named", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const read = scrutinizedReports(document, "");
      if (!read.ok) return;
      for (const report of read.value) {
        expect(Object.keys(report.cells)).toEqual(cellsOf(report.forms).map(({ id }) => id));
        const named = new Set(report.issues.flatMap(({ cells }) => cells));
        for (const [id, cell] of Object.entries(report.cells))
          if (!isAsserted(cell)) expect(named.has(id), id).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
