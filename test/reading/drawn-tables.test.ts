import { describe, expect, it } from "vitest";
import { readText } from "../../shared/readers/text/text.ts";
import { withDrawnTables } from "../../shared/reading/drawn-tables.ts";

const TABLE = `┌──────────────────────┐
│第二十条第（一）项    │
├────────────┬────┬────┤
│信息内容    │制发│废止│
├────────────┼────┼────┤
│行政规范性文│1   │    │
│件          │    │12  │
├────────────┴────┼────┤
│合并             │3   │
└─────────────────┴────┘`;

const grids = (text: string) =>
  withDrawnTables(readText(text, "utf-8").blocks).filter((block) => block.kind === "grid");

describe("a table drawn with strokes", () => {
  const [grid] = grids(`前言\n${TABLE}\n后记`);

  it("is a grid; the lines of a cell between two strokes are one text", () => {
    expect(grid?.cells.map(({ text, row, column, columnSpan }) => [text, row, column, columnSpan])).toEqual([
      ["第二十条第（一）项", 0, 0, 3],
      ["信息内容", 1, 0, 1],
      ["制发", 1, 1, 1],
      ["废止", 1, 2, 1],
      ["行政规范性文\n件", 2, 0, 1],
      ["1", 2, 1, 1],
      ["12", 2, 2, 1],
      ["合并", 3, 0, 2],
      ["3", 3, 2, 1],
    ]);
  });

  it("has the lines of the text as places", () => {
    expect(grid?.cells[0]?.at).toEqual({ line: 3 });
    expect(grid?.cells.at(-1)?.at).toEqual({ line: 10 });
  });

  it("leaves the text around it, and strokes that are no table", () => {
    expect(grids("前言\n│后记│")).toEqual([]);
    expect(withDrawnTables(readText(`前言\n${TABLE}\n后记`, "utf-8").blocks)).toHaveLength(3);
  });

  it("lines up where a stroke is as wide as a character", () => {
    const [wide] = grids("┌─┬─┬─┐\n│aa│bb│cc│\n├─┴─┼─┤\n│dddddd│ee│\n└─┴─┘");
    expect(wide?.cells.map(({ text, column, columnSpan }) => [text, column, columnSpan])).toEqual([
      ["aa", 0, 1],
      ["bb", 1, 1],
      ["cc", 2, 1],
      ["dddddd", 0, 2],
      ["ee", 2, 1],
    ]);
  });
});
