import { describe, expect, it } from "vitest";
import type { Grid, SourceDocument } from "../../shared/document/document.ts";
import { APPLICANT_COLUMNS } from "../../shared/form/requests.ts";
import { isAsserted } from "../../shared/report/cell.ts";
import type { Report } from "../../shared/report/report.ts";
import { seededRandom } from "../corpus/random.ts";
import { confused } from "../corpus/recognized/noise.ts";
import { recognizedDocument, sure } from "../corpus/recognized/recognized-document.ts";
import { generateReport } from "../corpus/report.ts";
import { type PrintedRow, reportText, requestTable } from "./form-text.ts";
import { reportOf, reportsOf } from "./report-of.ts";

type Change = (grid: Grid) => Grid;
const FORMATS = ["scan", "html"] as const;
const LABELS = 3;
/** Points that a column is wide. */
const COLUMN = 20;
const WIDTH = APPLICANT_COLUMNS.length;
const HEADER_ROWS = 3;

/** A report whose table 3 is changed: as recognised from pictures, or as a page of the web has it. */
function reportWith(change: Change, format: (typeof FORMATS)[number], zeros: "" | "0", cuts = 0): Report {
  const { manuscript } = generateReport(100, { zeros });
  const options = { labels: confused(0), figures: sure, cuts, repeatsHeader: false, tears: false };
  const document = recognizedDocument(manuscript, options, seededRandom(100));
  const blocks = document.blocks.map((block) => {
    if (block.kind !== "grid") return block;
    const grid = block.columns === LABELS + WIDTH ? change(block) : block;
    const cells = grid.cells.map(({ confidence = 1, alternatives: _, ...cell }) =>
      format === "scan" ? { ...cell, confidence } : cell,
    );
    return { ...grid, cells };
  });
  const [report] = reportsOf({ ...document, blocks, format } as SourceDocument);
  if (report === undefined) throw new Error("one report is printed");
  return report;
}

/** A place as far to the left as a column is wide. */
function movedLeft(at: Grid["cells"][number]["at"]): typeof at {
  if (!("box" in at)) throw new Error("every cell stands on a page");
  const [left, top, right, bottom] = at.box;
  return { ...at, box: [left - COLUMN, top, right - COLUMN, bottom] };
}

/** A grid without a column of values, counted from the first of them. */
const without =
  (left: number): Change =>
  (grid) => {
    const gone = grid.columns - WIDTH + left;
    const cells = grid.cells.flatMap((cell) => {
      if (cell.column > gone) return [{ ...cell, column: cell.column - 1, at: movedLeft(cell.at) }];
      if (cell.column + cell.columnSpan <= gone) return [cell];
      return cell.columnSpan === 1 ? [] : [{ ...cell, columnSpan: cell.columnSpan - 1 }];
    });
    return { ...grid, columns: grid.columns - 1, cells };
  };

/** A grid with one more column at its end. */
const withBehind =
  (heading: string, textOf: (row: number) => string): Change =>
  (grid) => {
    const isHeader = grid.cells.some(({ text }) => text === "自然人");
    const from = isHeader ? HEADER_ROWS : 0;
    const [model] = grid.cells.filter(({ row, column }) => row === from && column === grid.columns - 1);
    if (model === undefined) throw new Error("a cell stands at the end of each row");
    const added = Array.from({ length: grid.rows - from }, (_, index) => index + from).map((row) => ({
      ...model,
      row,
      rowSpan: 1,
      column: grid.columns,
      text: textOf(row),
      at: atEnd(grid, row),
    }));
    const head = { ...model, row: 0, rowSpan: from, column: grid.columns, text: heading, at: atEnd(grid, 0) };
    const cells = [...grid.cells, ...(isHeader ? [head] : []), ...added];
    return {
      ...grid,
      columns: grid.columns + 1,
      cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
    };
  };

function atEnd({ cells }: Grid, of: number): Grid["cells"][number]["at"] {
  const last = cells.findLast(({ row, at }) => row === of && "box" in at)?.at ?? cells.at(-1)?.at;
  if (last === undefined || !("box" in last)) throw new Error("every cell stands on a page");
  const [, top, right, bottom] = last.box;
  return { ...last, box: [right, top, right + 20, bottom] };
}

/** A grid with a column of values and the next as one: the rule between them was not seen. */
const withJoined =
  (left: number): Change =>
  (grid) => {
    const at = grid.columns - WIDTH + left;
    const cells = grid.cells.flatMap((cell) => {
      if (cell.column === at + 1 && cell.row > 0 && cell.columnSpan === 1) return [];
      if (cell.column > at) return [{ ...cell, column: cell.column - 1 }];
      if (cell.column + cell.columnSpan > at + 1) return [{ ...cell, columnSpan: cell.columnSpan - 1 }];
      const next = grid.cells.find((other) => other.row === cell.row && other.column === at + 1);
      if (cell.column !== at || next === undefined) return [cell];
      if (!("box" in cell.at) || !("box" in next.at)) throw new Error("every cell stands on a page");
      const [from, top] = cell.at.box;
      const [, , to, bottom] = next.at.box;
      const box = [from, top, to, bottom] as const;
      return [{ ...cell, text: `${cell.text}${next.text}`, at: { ...cell.at, box } }];
    });
    return { ...grid, columns: grid.columns - 1, cells };
  };

const requestCells = ({ cells }: Report): [string, Report["cells"][string]][] =>
  Object.entries(cells).filter(([id]) => id.startsWith("requests."));

describe.each(FORMATS)("table 3 (%s)", (format) => {
  const whole = reportWith((grid) => grid, format, "0");

  it.each(APPLICANT_COLUMNS.map(({ id, label }, index) => ({ id, label, index })))(
    "has no cells of $label where that column is left out, and those of the others",
    ({ id, index }) => {
      const report = reportWith(without(index), format, "0");
      for (const [cell, { kind, value }] of requestCells(report))
        expect([cell, kind, value]).toEqual(
          cell.endsWith(`.${id}`) ? [cell, "missing", null] : [cell, "number", whole.cells[cell]?.value],
        );
    },
  );

  it("is read without the remarks behind it, over two pages", () => {
    const report = reportWith(
      withBehind("备注", (row) => (row % 3 === 0 ? "2" : "")),
      format,
      "0",
      0.06,
    );
    for (const [cell, { kind, value }] of requestCells(report))
      expect([cell, kind, value]).toEqual([cell, "number", whole.cells[cell]?.value]);
  });

  it("has a blank for each blank, whatever figures stand behind", () => {
    const blanks = reportWith((grid) => grid, format, "");
    const report = reportWith(
      withBehind("占比", () => "7"),
      format,
      "",
    );
    const asserted = requestCells(report).filter(([, cell]) => isAsserted(cell));
    expect(asserted.length).toBeGreaterThan(100);
    for (const [id, cell] of asserted)
      expect([id, cell.kind, cell.value]).toEqual([id, blanks.cells[id]?.kind, blanks.cells[id]?.value]);
  });

  it("is not read one column aside where remarks stand in place of a column that is left out", () => {
    const change: Change = (grid) => withBehind("备注", () => "7")(without(2)(grid));
    const asserted = requestCells(reportWith(change, format, "0")).filter(([, cell]) => isAsserted(cell));
    for (const [id, { value }] of asserted) expect([id, value]).toEqual([id, whole.cells[id]?.value]);
    expect(asserted).toHaveLength((requestCells(whole).length * 6) / 7);
  });

  it("has no figure of another column where one behind it has no heading", () => {
    const report = reportWith(
      withBehind("", (row) => String(row)),
      format,
      "0",
    );
    for (const [id, cell] of requestCells(report))
      if (isAsserted(cell)) expect([id, cell.value]).toEqual([id, whole.cells[id]?.value]);
  });

  it.each([1, 2, 3, 4])(
    "has no figures of two columns in one, where column %i and the next are one",
    (left) => {
      if (format !== "scan") return;
      for (const [id, cell] of requestCells(reportWith(withJoined(left), format, "0")))
        if (isAsserted(cell)) expect([id, cell.value]).toEqual([id, whole.cells[id]?.value]);
    },
  );
});

it("in lines of text seven figures are nobody's where one more column is headed and a cell is blank", () => {
  const header: PrintedRow = ["", ...APPLICANT_COLUMNS.map(({ label }) => label), "备注"];
  const rows = requestTable("2021").map(([label, ...row]): PrintedRow => [label, ...row.with(2, ""), 7]);
  const report = reportOf(reportText({ requests: [header, ...rows] }));
  expect(requestCells(report).filter(([, cell]) => isAsserted(cell))).toEqual([]);
});
