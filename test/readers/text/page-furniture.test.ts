import { describe, expect, it } from "vitest";
import { linesWithoutFurniture } from "../../../shared/readers/text/page-furniture.ts";

const lines = (...pages: readonly string[]): string[] =>
  linesWithoutFurniture(pages.join("\f")).filter((line) => line !== "");

describe("lines of a text with pages", () => {
  it("go without the numbers that count the pages, and keep their places", () => {
    expect(linesWithoutFurniture("一\n  1\n\f二\n  2\n\f三\n  3\n\f")).toEqual([
      ..."一,,,二,,,三,,,".split(","),
    ]);
  });

  it("go without the same head on every page", () => {
    expect(lines("年报 2024\n一", "年报 2024\n二")).toEqual(["一", "二"]);
  });

  it.each([
    ["numbers that do not count", ["一\n3", "二\n3", "三\n5"]],
    ["one number alone", ["一\n1", "二", "三"]],
    ["a page without its number", ["一\n1", "二", "三\n3"]],
    ["heads that differ", ["年报 2024\n一", "年报 2025\n二"]],
    ["a row of many numbers", ["规章 1 2\n一", "规章 1 2\n二"]],
    ["no pages", ["一\n1\n二\n2"]],
  ])("keep %s", (_, pages) => expect(lines(...pages)).toEqual(pages.flatMap((page) => page.split("\n"))));
});
