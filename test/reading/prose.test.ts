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

  it("of a picture keep the place of each character that is not sure, folded as they are", () => {
    const at = { page: 1, box: [0, 0, 9, 9] } as const;
    const sureOf = (text: string, sure: string): string | undefined => {
      const parts = [{ text, sure, confidence: 0.9, at }];
      const blocks = [{ kind: "line", separator: "none", parts }] as const;
      return proseLines({ format: "scan", encoding: "binary", blocks, metadata: {} })[0]?.sure;
    };
    expect(sureOf("·收到 １２ 件…及3件", "※收到 １※件※及※件")).toBe("收到1※件※※※及※件");
    expect(sureOf("收到12件", "收到1件")).toBe("※※※※※");
  });

  it("of a picture that stand in a frame are sure as a whole, or not at all", () => {
    const surelyFramed = (confidence: number): string | undefined => {
      const at = { page: 1, box: [0, 0, 9, 9] } as const;
      const cell = { text: "收到12件", row: 0, column: 0, rowSpan: 1, columnSpan: 2, at, confidence };
      const blocks = [{ kind: "grid", rows: 1, columns: 2, cells: [cell] }] as const;
      return proseLines({ format: "scan", encoding: "binary", blocks, metadata: {} })[0]?.sure;
    };
    expect([surelyFramed(0.95), surelyFramed(0.8)]).toEqual(["收到12件", "※※※※※"]);
  });

  it("are no cells of a table", () => {
    const lines = proseLines(page("<p>一<table><tr><td>规章<td>0</table><p>二"));
    expect(lines.map((line) => [line.text, line.block])).toEqual([
      ["一", 0],
      ["二", 2],
    ]);
  });
});
