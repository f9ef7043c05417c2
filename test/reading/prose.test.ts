import { describe, expect, it } from "vitest";
import { proseLines } from "../../shared/reading/prose.ts";
import { page } from "../readers/html/pages.ts";
import { proseOf } from "./prose-of.ts";

describe("lines of prose", () => {
  it("are folded, without blank lines and the marks that Word leaves", () => {
    expect(
      proseOf("[bookmark: _GoBack] 云岭县 林业局", "", " 　", "２０２１\t年").map((line) => line.text),
    ).toEqual(["云岭县林业局", "2021年"]);
  });

  it("say where they stand, and which block of the document they are", () => {
    expect(proseOf("", "一", "", "二").map(({ at, block }) => [at, block])).toEqual([
      [{ line: 2 }, 1],
      [{ line: 4 }, 3],
    ]);
  });

  it("are only looked at where they begin, if they are longer than any paragraph", () => {
    expect(proseOf("公开".repeat(50_000))[0]?.text.length).toBe(5_000);
  });

  it("are no cells of a table", () => {
    const lines = proseLines(page("<p>一<table><tr><td>规章<td>0</table><p>二"));
    expect(lines.map((line) => [line.text, line.block])).toEqual([
      ["一", 0],
      ["二", 2],
    ]);
  });
});
