import { describe, expect, test } from "vitest";
import type { TextractBlock } from "../../shared/textract/block.ts";
import { readingOf } from "../support/textract/read-pages.ts";
import { cellAt, PICTURE, sure } from "./answers.ts";
import { COLUMNS, ROWS, SOUND } from "./sound-answer.ts";

describe("in doubt, and not asserted,", () => {
  const changed = (change: (block: TextractBlock) => TextractBlock | readonly TextractBlock[]) =>
    readingOf(SOUND.flatMap(change), PICTURE);
  const wordOf = (text: string) =>
    SOUND.find((block) => block.BlockType === "WORD" && block.Text === text)?.Id ?? "";
  const cellOf = (row: number, column: number) => (block: TextractBlock) =>
    block.BlockType === "CELL" && block.RowIndex === row && block.ColumnIndex === column;
  const all = sure(readingOf(SOUND, PICTURE));

  test("is nothing of an answer in order", () => expect(Object.values(all)).toHaveLength(ROWS * COLUMNS - 1));

  test("is a cell one of whose words is missing, and a table one of whose cells is", () => {
    const { "2:2": _, ...others } = all;
    expect(sure(changed((block) => (block.Id === wordOf("33") ? [] : block)))).toEqual(others);
    expect(sure(changed((block) => (cellOf(3, 3)(block) ? [] : block)))).toEqual({});
  });

  test("are two cells that claim the same word", () => {
    const reading = changed((block) =>
      cellOf(3, 3)(block) ? { ...block, Relationships: [{ Type: "CHILD", Ids: [wordOf("34")] }] } : block,
    );
    expect(sure(reading)).not.toHaveProperty("2:2");
    expect(sure(reading)).not.toHaveProperty("2:3");
    expect(sure(reading)).toHaveProperty("2:1", "32");
  });

  test("is a cell in which a word lies that no cell claims", () => {
    const { "2:2": _, ...others } = all;
    const reading = changed((block) => (cellOf(3, 3)(block) ? { ...block, Relationships: [] } : block));
    expect(sure(reading)).toEqual(others);
    expect(cellAt(reading, 2, 2)).toMatchObject({ text: "", confidence: 0, alternatives: ["33"] });
  });

  test("are merged cells that overlap, and those that say another size than they have", () => {
    const overlapping: TextractBlock = {
      BlockType: "MERGED_CELL",
      Id: "again",
      RowIndex: 1,
      ColumnIndex: 2,
      RowSpan: 1,
      ColumnSpan: 2,
      Confidence: 90,
      Relationships: [
        {
          Type: "CHILD",
          Ids: SOUND.filter((block) => cellOf(1, 2)(block) || cellOf(1, 3)(block)).map(({ Id = "" }) => Id),
        },
      ],
    };
    const twice = changed((block) => {
      if (block.BlockType !== "TABLE") return block;
      const Relationships = [...(block.Relationships ?? []), { Type: "MERGED_CELL", Ids: ["again"] }];
      return [{ ...block, Relationships }, overlapping];
    });
    const larger = changed((block) =>
      block.BlockType === "MERGED_CELL" ? { ...block, ColumnSpan: 3 } : block,
    );
    for (const reading of [twice, larger]) {
      expect(sure(reading)).not.toHaveProperty("0:0");
      expect(sure(reading)).toMatchObject({ "1:0": "21", "3:4": "45" });
    }
    expect(sure(twice)).not.toHaveProperty("0:2");
  });

  test("is a cell that claims rows below all others, where it does not stand", () => {
    const reading = changed((block) => (cellOf(3, 4)(block) ? { ...block, RowIndex: 5, RowSpan: 2 } : block));
    expect(Object.values(sure(reading))).not.toContain("34");
    expect(sure(reading)).toMatchObject({ "2:2": "33", "3:3": "44" });
  });

  test("is the whole of a table whose rows stand side by side", () => {
    const turned = changed((block) => {
      const { Left, Top, Width, Height } = block.Geometry?.BoundingBox ?? {};
      return { ...block, Geometry: { BoundingBox: { Left: Top, Top: Left, Width: Height, Height: Width } } };
    });
    expect(sure(turned)).toEqual({});
  });
});
