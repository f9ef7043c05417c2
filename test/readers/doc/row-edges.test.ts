import { describe, expect, it } from "vitest";
import { rowEdges } from "../../../shared/readers/doc/row-edges.ts";
import { sprms } from "../../../shared/readers/doc/sprms.ts";
import { ByteView } from "../../../shared/readers/ole/byte-view.ts";
import { sprm, u16 } from "./word-file.ts";

const define = (...edges: number[]): number[] => {
  const body = [edges.length - 1, ...edges.flatMap(u16)];
  return [...u16(0xd608), ...u16(body.length + 1), ...body];
};

/** `left-right` of every cell, with a mark where it is merged with the one at its left. */
const edgesOf = (...lists: readonly number[][]): string[] =>
  rowEdges(sprms(new ByteView(Uint8Array.from(lists.flat())))).map(
    ({ left, right, beside }) => `${left}-${right}${beside === "later" ? " merged" : ""}`,
  );

const ROW = define(-100, 1000, 3000, 6000);

describe("the cells of a row", () => {
  it.each<[string, readonly number[][], readonly string[]]>([
    ["as they are defined", [ROW], ["-100-1000", "1000-3000", "3000-6000"]],
    ["defined anew", [ROW, define(0, 500)], ["0-500"]],
    ["one made wider", [ROW, sprm(0x7623, 1, 2, ...u16(2500))], ["-100-1000", "1000-3500", "3500-6500"]],
    [
      "two put in",
      [ROW, sprm(0x7621, 1, 2, ...u16(400))],
      ["-100-1000", "1000-1400", "1400-1800", "1800-3800", "3800-6800"],
    ],
    ["some put in at the end", [define(0, 500), sprm(0x7621, 1, 1, ...u16(400))], ["0-500", "500-900"]],
    ["one taken out", [ROW, sprm(0x5622, 1, 2)], ["-100-1000", "1000-4000"]],
    ["two merged", [ROW, sprm(0x5624, 0, 2)], ["-100-1000", "1000-3000 merged", "3000-6000"]],
    [
      "merged and split",
      [ROW, sprm(0x5624, 0, 3), sprm(0x5625, 0, 3)],
      ["-100-1000", "1000-3000", "3000-6000"],
    ],
    ["none", [], []],
    [
      "changes of cells that are not there",
      [sprm(0x7623, 9, 12, ...u16(1)), sprm(0xd62b, 2, 7, 1), sprm(0x5622, 5, 1)],
      [],
    ],
    ["a list that breaks off", [ROW, [0x21, 0x76, 1]], ["-100-1000", "1000-3000", "3000-6000"]],
  ])("%s", (_, lists, edges) => expect(edgesOf(...lists)).toEqual(edges));

  it("are never more than Word could hold", () => {
    const many = Array.from({ length: 10 }, () => sprm(0x7621, 0, 255, ...u16(1)));
    expect(edgesOf(...many).length).toBeLessThanOrEqual(255);
  });
});
