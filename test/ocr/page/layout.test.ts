import { expect, test } from "vitest";
import { layoutOf } from "../../../shared/ocr/page/layout.ts";
import type { Box, Picture, Raster } from "../../../shared/ocr/raster/raster.ts";
import { type Quarters, turned } from "../../../shared/ocr/raster/turn.ts";

const DPI = 150;
const POINTS = 72 / DPI;
/** A table in pixels of a sheet of A4, and one of its cells. */
const TABLE: Box = [300, 400, 900, 700];
const [COLUMNS, ROWS] = [
  [300, 450, 600, 750, 897],
  [400, 500, 600, 697],
];

function sheet(): Raster {
  const raster = { width: 1240, height: 1754, data: new Uint8Array(1240 * 1754).fill(255) };
  const fill = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y < bottom; y += 1)
      raster.data.fill(0, y * raster.width + left, y * raster.width + right);
  };
  for (const x of COLUMNS) fill(x, 400, x + 3, 700);
  for (const y of ROWS) fill(300, y, 900, y + 3);
  for (let x = 200; x < 1000; x += 26) for (const y of [200, 240, 280, 320]) fill(x, y, x + 22, y + 20);
  return raster;
}

function pictureOf({ width, height, data }: Raster): Picture {
  const colours = new Uint8Array(data.length * 3);
  data.forEach((value, at) => {
    colours.fill(value, at * 3, at * 3 + 3);
  });
  return { width, height, data: colours, dpi: DPI };
}

/** The letters of the sheet look the same on their heads: who knows says so. */
const engines = (isUpsideDown: boolean) => ({
  direction: { upsideDown: async (lines: readonly Raster[]) => lines.map(() => (isUpsideDown ? 1 : 0)) },
  recognizer: { alphabet: [], recognize: async () => [] },
});

/** Where a box of the sheet lies on the sheet turned clockwise. */
function boxTurned([left, top, right, bottom]: Box, quarters: Quarters): Box {
  if (quarters === 0) return [left, top, right, bottom];
  if (quarters === 1) return [1754 - bottom, left, 1754 - top, right];
  if (quarters === 2) return [1240 - right, 1754 - bottom, 1240 - left, 1754 - top];
  return [top, 1240 - right, bottom, 1240 - left];
}

const CASES: readonly (readonly [Quarters, boolean])[] = [
  [0, false],
  [1, true],
  [2, true],
  [3, false],
];

test.each(CASES)(
  "a cell is found where it stands on a page turned by %i quarters",
  async (quarters, isUpsideDown) => {
    const layout = await layoutOf(pictureOf(turned(sheet(), quarters)), engines(isUpsideDown));
    const [table] = layout.tables;
    expect(layout.tables).toHaveLength(1);
    expect(table).toMatchObject({ rows: 3, columns: 4 });
    if (table === undefined) return;
    const near = (found: Box, expected: Box, reach: number): void =>
      found.forEach((value, side) => {
        expect(Math.abs(value - (expected[side] ?? 0) * POINTS)).toBeLessThan(reach);
      });
    near(layout.toSource(table.box), boxTurned(TABLE, quarters), 4);
    const cell = table.cells.find(({ row, column }) => row === 1 && column === 2);
    expect(cell).toBeDefined();
    if (cell !== undefined)
      near(layout.toSource(table.toPage(cell.box)), boxTurned([603, 503, 750, 600], quarters), 1.5);
  },
);

/** A picture that somebody pressed a red ring of 40 mm on, about a point. */
function sealed(picture: Picture, x: number, y: number): Picture {
  const data = picture.data.slice();
  for (let at = 0; at < picture.width * picture.height; at += 1) {
    const away = Math.hypot((at % picture.width) - x, Math.floor(at / picture.width) - y);
    if (Math.abs(away - 118) < 4) data.set(data[at * 3] === 0 ? [20, 0, 0] : [225, 90, 90], at * 3);
  }
  return { ...picture, data };
}

test("cells that a seal crosses are told, on a page that lies on its side, too", async () => {
  const upright = await layoutOf(sealed(pictureOf(sheet()), 900, 700), engines(false));
  const turnedRight = sealed(pictureOf(turned(sheet(), 1)), 1754 - 700, 900);
  const sideways = await layoutOf(turnedRight, engines(true));
  for (const { tables } of [upright, sideways]) {
    const told = tables[0]?.cells.filter(({ isSealed }) => isSealed).map(({ row, column }) => [row, column]);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
    ]);
  }
  const without = await layoutOf(pictureOf(sheet()), engines(false));
  expect(without.tables[0]?.cells.filter(({ isSealed }) => isSealed)).toEqual([]);
});

test("cells are told where a light streak breaks the page's rules beside what stands in them", async () => {
  const page = sheet();
  for (let y = 440; y < 700; y += 30) page.data.fill(0, y * 1240 + 310, y * 1240 + 890);
  const cell: Box = [620, 520, 640, 580];
  for (let y = cell[1]; y < cell[3]; y += 1) page.data.fill(0, y * 1240 + cell[0], y * 1240 + cell[2]);
  for (let y = 0; y < page.height; y += 1) page.data.fill(255, y * 1240 + 630, y * 1240 + 633);
  const { tables } = await layoutOf(pictureOf(page), engines(false));
  const crossed = tables.flatMap(({ cells }) => cells.filter(({ isCrossed }) => isCrossed === true));
  expect(crossed.length).toBeGreaterThan(0);
});
