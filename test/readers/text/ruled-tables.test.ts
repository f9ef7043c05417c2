import { describe, expect, it } from "vitest";
import { readText } from "../../../shared/readers/text/text.ts";

const TABLE = [
  "前言",
  "+----------+----+-----+",
  "| 项目     | 一 | 二  |",
  "+==========+====+=====+",
  "| 一、本年 | 12 |     |",
  "| 新收数量 |    | 3   |",
  "+----------+----+-----+",
  "| 二、     | 1  |     |",
  "|          | 5  |     |",
  "+----------+----+-----+",
  "后记",
];

const blocksOf = (lines: readonly string[]) => readText(lines.join("\n"), "utf-8").blocks;

const texts = (lines: readonly string[]): string[] =>
  blocksOf(lines).flatMap((block) => (block.kind === "grid" ? block.cells.map((cell) => cell.text) : []));

describe("a table with a rule under every row", () => {
  it("is a grid between the lines around it; a cell keeps its lines", () => {
    expect(blocksOf(TABLE).map((block) => block.kind)).toEqual(["line", "grid", "line"]);
    expect(texts(TABLE)).toEqual(["项目", "一", "二", "一、本年\n新收数量", "12", "3", "二、", "1\n5", ""]);
  });

  it("has the place of the first line of each row", () => {
    const [, grid] = blocksOf(TABLE);
    const places = grid?.kind === "grid" ? grid.cells.map((cell) => cell.at) : [];
    expect(places[3]).toEqual({ line: 5 });
  });

  it.each([
    ["without a rule under each row", TABLE.filter((_, index) => index !== 6)],
    ["with a rule that is broken", TABLE.with(6, "|          +----+-----+")],
    ["with a bar too many", TABLE.with(4, "| 一、本|年 | 12 |     |")],
    ["cut off", TABLE.slice(0, 9)],
  ])("is lines %s", (_, lines) => expect(texts(lines)).toEqual([]));
});
