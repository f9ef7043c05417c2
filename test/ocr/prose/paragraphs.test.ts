import { expect, it } from "vitest";
import { paragraphsOf } from "../../../shared/ocr/prose/paragraphs.ts";
import type { ReadLine } from "../../../shared/ocr/prose/read-lines.ts";

const [LEFT, RIGHT, SIZE, STEP] = [100, 1_100, 40, 70];

/** Lines under one another: where each begins and ends, in characters from the left edge (25 fill a line), and its text. */
const lines = (of: readonly (readonly [from: number, to: number, text: string])[]): ReadLine[] =>
  of.map(([from, to, text], index) => ({
    box: [LEFT + from * SIZE, 100 + index * STEP, LEFT + to * SIZE, 100 + index * STEP + SIZE],
    size: SIZE,
    text,
    sure: text,
    confidence: 1,
  }));

const FULL = "主动公开政府信息的渠道不断拓宽公开的内容不断充实";

const texts = (of: readonly ReadLine[]): string[] =>
  paragraphsOf(of, LEFT + RIGHT, () => false).map(({ text }) => text);

it("a line goes on with a full one, and not with one that ends before the edge or where it is indented", () => {
  const first = lines([
    [2, 25, FULL],
    [0, 25, FULL],
    [0, 9, "公开成效明显。"],
    [2, 25, FULL],
    [2, 25, FULL],
  ]);
  expect(texts(first)).toEqual([`${FULL}${FULL}公开成效明显。`, FULL, FULL]);
});

it("a heading without indent stands alone behind a full line, though that one's stop was not read", () => {
  const found = lines([
    [2, 25, FULL],
    [0, 25, FULL],
    [0, 12, "二、主动公开政府信息情况"],
    [2, 25, FULL],
  ]);
  expect(texts(found)).toEqual([`${FULL}${FULL}`, "二、主动公开政府信息情况", FULL]);
});

it("a sentence that is broken before an ordinal goes on", () => {
  const found = lines([
    [2, 25, `${FULL}分为一、`],
    [0, 9, "二、三类，各有侧重。"],
  ]);
  expect(texts(found)).toEqual([`${FULL}分为一、二、三类，各有侧重。`]);
});
