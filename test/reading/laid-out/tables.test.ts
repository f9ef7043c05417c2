import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laidOutTables } from "../../../shared/reading/laid-out/tables.ts";
import type { PieceRow } from "../../../shared/reading/pieces.ts";
import { blocksOf, consistent, laidOutLines } from "./laid-out-table.ts";

/** The values of each row where the table is read; a row that is not proved is null. */
function valuesIn(lines: readonly string[]): (readonly string[] | null)[] | null {
  const [table] = [...laidOutTables(blocksOf(lines)).values()];
  const values = ({ pieces, isPlaced }: PieceRow): readonly string[] | null => {
    const own = pieces.flatMap((piece) => (piece.kind === "value" ? [piece.value] : []));
    return isPlaced !== true || own.some(({ kind }) => kind === "unreadable")
      ? null
      : own.map(({ raw }) => raw);
  };
  return table === undefined ? null : table.rows.map(values);
}

const printed = (rows: readonly (readonly number[])[], zero: string): string[][] =>
  rows.map((row) => row.map((figure) => (figure === 0 ? zero : String(figure))));

/** Every column and several rows hold something. */
const SOME = consistent([
  [11, 2, 3, 4, 5, 6],
  [0, 0, 1, 0, 0, 20],
  [123, 0, 0, 0, 7, 0],
]);
const WHOLE = printed(SOME, "0");
const WITH_BLANKS = printed(SOME, "");

describe("table 3 laid out in text", () => {
  it("is read whatever its labels are broken into", () =>
    expect(valuesIn(laidOutLines(WHOLE))).toEqual(WHOLE));

  it("has its blanks where no value stands", () =>
    expect(valuesIn(laidOutLines(WITH_BLANKS))).toEqual(WITH_BLANKS));

  it("is read with a heading of a group beside it, and blank lines between", () => {
    const lines = laidOutLines(WHOLE);
    const at = lines.findIndex((line) => line.includes("属于国家"));
    const more = ["  （三）不予公开", "", ...lines.slice(at)];
    expect(valuesIn([...lines.slice(0, at), ...more])).toEqual(WHOLE);
  });

  it("is left alone where a word is none of the form's", () => {
    const lines = laidOutLines(WHOLE);
    expect(valuesIn(lines.map((line) => line.replace("国家", "国宾")))).toBeNull();
    expect(valuesIn([...lines.slice(0, 9), "    某某", ...lines.slice(9)])).toBeNull();
  });

  it("is left alone where a row is lost", () => {
    const lines = laidOutLines(WHOLE);
    expect(valuesIn(lines.filter((line) => !line.includes("重复申请")))).toBeNull();
  });

  it("does not take values that have moved up for blanks at the end", () => {
    const moved = WITH_BLANKS.with(2, [...(WHOLE[2] ?? []).slice(1), ""]);
    expect(valuesIn(laidOutLines(moved))?.[2]).toBeNull();
  });

  it("never has a value in another column than it was printed in", () => {
    const six = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 999 })), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(six, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("", "-", "0"),
        (outcomes, zero) => {
          const cells = printed(consistent(outcomes), zero);
          const read = valuesIn(laidOutLines(cells)) ?? [];
          for (const [row, values] of read.entries()) if (values !== null) expect(values).toEqual(cells[row]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("lines that begin as table 3 does", () => {
  it("are looked into once, however many they are", () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => (index % 2 === 0 ? "本年" : "  本年新收  1 2"));
    let looks = 0;
    const counted = blocksOf(lines).map((block) =>
      block.kind === "grid"
        ? block
        : {
            ...block,
            get parts() {
              looks += 1;
              return block.parts;
            },
          },
    );
    expect(laidOutTables(counted).size).toBe(0);
    expect(looks).toBeLessThan(4 * lines.length);
  });
});
