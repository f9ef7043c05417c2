import { describe, expect, test } from "vitest";
import type { TextractBlock } from "../../shared/textract/block.ts";
import { PERFECT } from "../support/textract/block-list.ts";
import { answered, cellAt, gridOf, isCell, sure, TABLE, tablePage } from "./answers.ts";

const ALL = { "0:0": "1", "0:1": "22", "1:0": "3", "1:1": "4.5" };

const isWord = ({ BlockType, Text }: TextractBlock, text: string): boolean =>
  BlockType === "WORD" && Text === text;

describe("a table", () => {
  test("is a grid with places in points of its page, indexes from 0", () => {
    const reading = answered(TABLE);
    expect(gridOf(reading)).toMatchObject({ rows: 2, columns: 2 });
    expect(sure(reading)).toEqual(ALL);
    expect(cellAt(reading, 1, 1)).toMatchObject({
      rowSpan: 1,
      columnSpan: 1,
      at: { page: 3, box: [110, 70, 170, 90] },
    });
    expect(reading.unread).toEqual([]);
  });

  test("has merged cells, whose words lie in whichever of their parts", () => {
    const span = { row: 0, column: 0, rowSpan: 2, columnSpan: 2, text: "7" };
    const reading = answered(
      tablePage(
        [
          ["", "", "1"],
          ["", "", "2"],
          ["3", "4", "5"],
        ],
        [span],
      ),
    );
    expect(cellAt(reading, 0, 0)).toMatchObject({ text: "7", rowSpan: 2, columnSpan: 2 });
    expect(sure(reading)).toEqual({ "0:0": "7", "0:2": "1", "1:2": "2", "2:0": "3", "2:1": "4", "2:2": "5" });
    expect(gridOf(reading).cells).toHaveLength(6);
  });

  test("keeps two words of a cell apart, and two lines of it", () => {
    expect(
      cellAt(
        answered(
          tablePage([
            ["1 2", "3"],
            ["4", "5"],
          ]),
        ),
        0,
        0,
      ).text,
    ).toBe("1 2");
    const words: TextractBlock[] = ["12", "34"].map((Text, index) => ({
      BlockType: "WORD",
      Id: Text,
      Text,
      Confidence: 99.9,
      Geometry: { BoundingBox: { Left: 0.1, Top: 0.125 + index * 0.02, Width: 0.02, Height: 0.015 } },
    }));
    const inCell = { Relationships: [{ Type: "CHILD", Ids: ["34", "12"] }] };
    const reading = answered(TABLE, (block) =>
      isCell(block, 0, 0) ? [{ ...block, ...inCell }, ...words] : isWord(block, "1") ? [] : block,
    );
    expect(cellAt(reading, 0, 0).text).toBe("12\n34");
  });

  test("whose cells come in any order is the same", () => {
    const backwards = answered(TABLE, (block) => ({
      ...block,
      Relationships: (block.Relationships ?? []).map((one) => ({
        ...one,
        Ids: [...(one.Ids ?? [])].reverse(),
      })),
    }));
    expect(backwards).toEqual(answered(TABLE));
  });
});

describe("confidence", () => {
  test.each([
    [100, 0.97],
    [99, 0.9],
    [97, 0.8],
    [90, 0.5],
    [45, 0.25],
    [0, 0],
    [Number.NaN, 0],
    [-1, 0],
    [101, 0],
    [undefined, 0],
  ])("of a word at %s is worth %d", (given, worth) => {
    const reading = answered(TABLE, (block) => {
      const { Confidence: _, ...rest } = block;
      return isWord(block, "3") ? { ...rest, ...(given !== undefined && { Confidence: given }) } : block;
    });
    expect(cellAt(reading, 1, 0).confidence).toBeCloseTo(worth, 3);
  });

  test("of several words is that of all of them", () => {
    const reading = answered(
      tablePage([
        ["1 2", "3"],
        ["4", "5"],
      ]),
      undefined,
      { ...PERFECT, confidence: () => 97 },
    );
    expect(cellAt(reading, 0, 0).confidence).toBeCloseTo(0.64, 5);
  });

  test("is low where Textract does not rely on its own table", () => {
    for (const Confidence of [49, undefined]) {
      const reading = answered(TABLE, (block) => {
        const { Confidence: _, ...rest } = block;
        return isCell(block, 0, 1) ? { ...rest, ...(Confidence !== undefined && { Confidence }) } : block;
      });
      expect(cellAt(reading, 0, 1)).toMatchObject({ text: "22", confidence: 0.5 });
    }
  });
});
