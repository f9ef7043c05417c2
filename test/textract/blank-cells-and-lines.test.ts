import { describe, expect, test } from "vitest";
import type { TextractBlock } from "../../shared/textract/block.ts";
import { PERFECT } from "../support/textract/block-list.ts";
import { readingOf } from "../support/textract/read-pages.ts";
import { answered, cellAt, isCell, PICTURE, sure, TABLE } from "./answers.ts";

describe("a cell in which no word was found", () => {
  const missing = { ...PERFECT, read: (word: string) => (word === "3" ? null : word) };

  test("is not known to be blank", () => {
    expect(cellAt(answered(TABLE, undefined, missing), 1, 0)).toMatchObject({ text: "", confidence: 0 });
  });

  test("is blank where the picture shows no ink within its rules, and is not where it does", () => {
    const asked: number[][] = [];
    const withInk = (ink: boolean) => {
      const list = answered(TABLE, undefined, missing);
      expect(list.blocks).toHaveLength(1);
      return (box: readonly number[]) => {
        asked.push([...box]);
        return ink;
      };
    };
    const blocks = tableBlocks();
    const blank = readingOf(blocks, { ...PICTURE, hasInk: withInk(false) });
    expect(cellAt(blank, 1, 0)).toMatchObject({ text: "", confidence: 0.97 });
    // A word without ink under it is no word.
    expect(cellAt(blank, 0, 0)).toMatchObject({ text: "1", confidence: 0.5 });
    const inked = readingOf(blocks, { ...PICTURE, hasInk: withInk(true) });
    expect(cellAt(inked, 1, 0)).toMatchObject({ text: "", confidence: 0 });
    expect(sure(inked)).toEqual({ "0:0": "1", "0:1": "22", "1:1": "4.5" });
    expect(asked[0]).toEqual([53.6, 53, 106.4, 67].map((edge) => expect.closeTo(edge, 5)));
  });

  const tableBlocks = (): TextractBlock[] => {
    const kept: TextractBlock[] = [];
    answered(
      TABLE,
      (block) => {
        kept.push(block);
        return block;
      },
      missing,
    );
    return kept;
  };

  test("but a box to tick may hold a 0", () => {
    const tick = {
      BlockType: "SELECTION_ELEMENT",
      Id: "tick",
      SelectionStatus: "NOT_SELECTED",
      Confidence: 99,
    };
    const blocks = tableBlocks().map((block) =>
      isCell(block, 1, 0) ? { ...block, Relationships: [{ Type: "CHILD", Ids: ["tick"] }] } : block,
    );
    const reading = readingOf([...blocks, tick], { ...PICTURE, hasInk: () => false });
    expect(cellAt(reading, 1, 0)).toMatchObject({ text: "", confidence: 0, alternatives: ["☐"] });
  });
});

describe("lines", () => {
  const heading = { text: "一、总体情况", box: [50, 20, 120, 32] as const };
  const footer = { text: "— 3 —", box: [280, 380, 300, 392] as const };
  const page = {
    ...TABLE,
    content: [
      heading,
      ...TABLE.content,
      { text: "（ 此表 共两行 ）", box: [50, 100, 150, 112] as const },
      footer,
    ],
  };
  const shown = (reading: ReturnType<typeof answered>) =>
    reading.blocks.map((block) =>
      block.kind === "line" ? block.parts.map(({ text }) => text).join() : block.kind,
    );

  test("stand before and after the table, without those of its cells", () => {
    expect(shown(answered(page))).toEqual(["一、总体情况", "grid", "（此表共两行）", "— 3 —"]);
    expect(shown(answered(page, undefined, { ...PERFECT, layout: false }))).toEqual(shown(answered(page)));
  });

  test("follow the layout where it reads otherwise than from the top", () => {
    const layouts = (block: TextractBlock) => block.BlockType?.startsWith("LAYOUT_") === true;
    const all: TextractBlock[] = [];
    answered(page, (block) => {
      all.push(block);
      return block;
    });
    const reordered = [...all.filter((block) => !layouts(block)), ...all.filter(layouts).toReversed()];
    expect(shown(readingOf(reordered, PICTURE))).toEqual(["— 3 —", "（此表共两行）", "grid", "一、总体情况"]);
  });

  test("that are the page's number are no content", () => {
    const reading = answered(page, (block) =>
      block.BlockType === "LAYOUT_TEXT" ? { ...block, BlockType: "LAYOUT_PAGE_NUMBER" } : block,
    );
    expect(shown(reading)).toEqual(["一、总体情况", "grid", "（此表共两行）"]);
  });

  test("lose no word that is in no line", () => {
    const reading = answered(page, (block) => (block.BlockType === "LINE" ? [] : block));
    expect(shown(reading)).toEqual(["一、总体情况", "grid", "（", "此表", "共两行", "）", "—", "3", "—"]);
  });
});

describe("what is left unread", () => {
  const without = (type: string) => answered(TABLE, (block) => (block.BlockType === type ? [] : block));

  test("is a table without cells, and a table of the layout that no table is", () => {
    const at = { page: 3, box: [50, 50, 170, 90] };
    expect(without("CELL").unread).toEqual([{ at, reason: "picture" }]);
    expect(without("TABLE").unread).toEqual([{ at, reason: "picture" }]);
  });

  test("is a large picture without words, not a seal", () => {
    const figure = (Width: number): TextractBlock => ({
      BlockType: "LAYOUT_FIGURE",
      Id: "figure",
      Geometry: { BoundingBox: { Left: 0.1, Top: 0.4, Width, Height: 0.5 } },
    });
    const withFigure = (width: number) =>
      answered(TABLE, (block) => (block.BlockType === "PAGE" ? [block, figure(width)] : block)).unread;
    expect(withFigure(0.8)).toHaveLength(1);
    expect(withFigure(0.2)).toEqual([]);
  });
});
