import { readFileSync } from "node:fs";
import { decode } from "fast-png";
import type { CellInk } from "../../../shared/ocr/cells/ink/cell-ink.ts";
import { cellInk } from "../../../shared/ocr/cells/ink/cell-ink.ts";
import type { TableInk } from "../../../shared/ocr/cells/ink/table-ink.ts";
import { type Glyph, glyphsOf } from "../../../shared/ocr/glyphs/glyph.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";

/** Eight faces (a row each) in which the digits 0 to 9 are printed, 18 pixels high. */
const SHEET = decode(readFileSync(new URL("../fixtures/digits.png", import.meta.url)));
export const FACES = 8;
const [WIDTH, HEIGHT] = [24, 28];
export const INK: TableInk = { level: 128, paper: 255, stroke: 10, digit: 18 };

/** What a scanner does to a digit. */
export interface Damage {
  /** Standard deviation of the grain, in greys. */
  readonly grain: number;
  /** Pixels by which it is shifted, within -1 to 1. */
  readonly shift: readonly [number, number];
  /** Share of a neighbour's grey in each pixel, 0 to 0.25. */
  readonly blur: number;
  readonly seed: number;
}

/** Numbers of a normal distribution, by their seed. */
function grainOf(seed: number): () => number {
  let state = seed >>> 0 || 1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 1) / 4294967297;
  };
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

/** A digit of a face as a picture of its own. */
export function printed(face: number, digit: number, damage: Damage): Raster {
  const { grain, shift, blur, seed } = damage;
  const noise = grainOf(seed);
  const clean = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT
      ? 255
      : Number(SHEET.data[((face * HEIGHT + y) * SHEET.width + digit * WIDTH + x) * SHEET.channels] ?? 255);
  const shifted = (x: number, y: number): number => {
    const [left, top] = [Math.floor(x + shift[0]), Math.floor(y + shift[1])];
    const [dx, dy] = [x + shift[0] - left, y + shift[1] - top];
    return (
      (1 - dy) * ((1 - dx) * clean(left, top) + dx * clean(left + 1, top)) +
      dy * ((1 - dx) * clean(left, top + 1) + dx * clean(left + 1, top + 1))
    );
  };
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const around = shifted(x - 1, y) + shifted(x + 1, y) + shifted(x, y - 1) + shifted(x, y + 1);
      const grey = (1 - 4 * blur) * shifted(x, y) + blur * around + grain * noise();
      data[y * WIDTH + x] = Math.round(Math.min(255, Math.max(0, grey)));
    }
  return { width: WIDTH, height: HEIGHT, data };
}

export const inkOfCell = (raster: Raster): CellInk =>
  cellInk(raster, [0, 0, raster.width, raster.height], INK);

/** The glyphs of a picture's first line; none where the damage left none. */
export function glyphsIn(raster: Raster): Glyph[] {
  const [line] = inkOfCell(raster).lines;
  return line === undefined ? [] : glyphsOf(raster, line, INK);
}

/** Pictures side by side. */
export function beside(pictures: readonly Raster[]): Raster {
  const [width, height] = [pictures.length * WIDTH, HEIGHT];
  const data = new Uint8Array(width * height);
  pictures.forEach((picture, index) => {
    for (let y = 0; y < HEIGHT; y += 1)
      data.set(picture.data.subarray(y * WIDTH, (y + 1) * WIDTH), y * width + index * WIDTH);
  });
  return { width, height, data };
}
