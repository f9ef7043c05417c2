import { expect, it } from "vitest";
import type { Engines } from "../../shared/ocr/engines.ts";
import type { PageLayout } from "../../shared/ocr/page/page-layout.ts";
import { readPage } from "../../shared/ocr/read-page.ts";

const [WIDTH, HEIGHT] = [1_000, 800];

/** Sees a 口 in every picture. */
const recognizer: Engines["recognizer"] = {
  alphabet: ["口"],
  recognize: async (lines) => lines.map(() => ({ steps: 1, classes: 2, data: Float32Array.of(0, 1) })),
};
const engines = { recognizer } as Engines;

/** A page of 72 dots an inch with squares wherever this says so. */
function layout(isInk: (x: number, y: number) => boolean): PageLayout {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) if (isInk(x, y)) data[y * WIDTH + x] = 0;
  return { page: { width: WIDTH, height: HEIGHT, data }, toSource: (box) => box, gutter: null, tables: [] };
}

it("a page whose lines cannot be told from grain says that it is unread", async () => {
  const grain = await readPage(
    layout((x, y) => x % 50 < 12 && y % 50 < 12),
    engines,
  );
  expect(grain).toEqual({
    blocks: [],
    unread: [{ at: { page: 1, box: [0, 0, WIDTH, HEIGHT] }, reason: "picture" }],
  });
});

it("nothing is unread of an empty page, and of one with a line", async () => {
  expect(
    await readPage(
      layout(() => false),
      engines,
    ),
  ).toEqual({ blocks: [], unread: [] });
  const line = await readPage(
    layout((x, y) => y >= 400 && y < 430 && x >= 200 && x < 600 && x % 40 < 30),
    engines,
  );
  expect(line.unread).toEqual([]);
  expect(line.blocks).toHaveLength(1);
});

it("of two pages that lie side by side the left one is read before the right one", async () => {
  const isLine = (x: number, y: number, left: number, top: number): boolean =>
    y >= top && y < top + 30 && x >= left && x < left + 300 && (x - left) % 40 < 30;
  const lines = layout((x, y) =>
    [200, 500].some((top) => isLine(x, y, 60, top) || isLine(x, y, 600, top - 100)),
  );
  const order = async (gutter: number | null) => {
    const { blocks } = await readPage({ ...lines, gutter }, engines);
    return blocks.map((block) => (block.kind === "line" ? block.parts[0]?.at : null));
  };
  const lefts = (places: Awaited<ReturnType<typeof order>>) =>
    places.map((at) => (at != null && "box" in at ? at.box[0] < 480 : null));
  expect(lefts(await order(null))).toEqual([false, true, false, true]);
  expect(lefts(await order(480))).toEqual([true, true, false, false]);
});
