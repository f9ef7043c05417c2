import { encode } from "fast-png";
import type { PageLayout } from "../ocr/page/page-layout.ts";
import type { Box } from "../ocr/raster/raster.ts";
import type { Standing } from "../ocr/scan.ts";

/** Pixels between two points whose place on the page is known. */
const STEP = 64;

/** A page upright and level, in a form that can go from one process to another. */
export interface SentPage {
  readonly page: number;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Grey pixels, as in `png`. */
  readonly grey: Uint8Array;
  /** Where every STEP-th pixel stands on the page as delivered: x and y in points, row by row. */
  readonly columns: number;
  readonly places: Float32Array;
}

const nodes = (pixels: number): number => Math.ceil(pixels / STEP) + 1;

/** The page of a layout, to be sent to another engine. */
export function sentPage({ page, toSource }: PageLayout, standing: Standing): SentPage {
  const { width, height, data } = page;
  const [dx, dy] = standing.box ?? [0, 0];
  const columns = nodes(width);
  const places = new Float32Array(columns * nodes(height) * 2);
  for (let index = 0; index < places.length / 2; index += 1) {
    const [x, y] = [(index % columns) * STEP, Math.floor(index / columns) * STEP];
    const [left, top] = toSource([x, y, x, y]);
    places[index * 2] = left + dx;
    places[index * 2 + 1] = top + dy;
  }
  const png = encode({ width, height, data, channels: 1, depth: 8 });
  return { page: standing.page, png, width, height, grey: data, columns, places };
}

/** From a box in the picture's pixels to one on the page as delivered, in points; between known places it is straight. */
export function placedOnPage({ columns, places }: SentPage, box: Box): Box {
  const rows = places.length / 2 / columns;
  const at = (x: number, y: number): readonly [number, number] => {
    const column = Math.min(columns - 2, Math.max(0, Math.floor(x / STEP)));
    const row = Math.min(rows - 2, Math.max(0, Math.floor(y / STEP)));
    const [u, v] = [x / STEP - column, y / STEP - row];
    const mixed = (axis: 0 | 1): number => {
      const value = (c: number, r: number): number =>
        places[((row + r) * columns + column + c) * 2 + axis] ?? 0;
      const above = value(0, 0) * (1 - u) + value(1, 0) * u;
      const below = value(0, 1) * (1 - u) + value(1, 1) * u;
      return above * (1 - v) + below * v;
    };
    return [mixed(0), mixed(1)];
  };
  const [left, top, right, bottom] = box;
  const corners = [at(left, top), at(right, top), at(left, bottom), at(right, bottom)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Darker than this is ink; paper is white on a page made even. */
const INK = 170;
/** Pixels at the sides of a cell that may belong to its rules. */
const RULE = 4;

/** True where there is any ink within a box of pixels, its rules left out: who finds none has proved it blank. */
export function hasInk({ width, height, grey }: SentPage, [left, top, right, bottom]: Box): boolean {
  const [x0, x1] = [Math.max(0, Math.floor(left) + RULE), Math.min(width, Math.ceil(right) - RULE)];
  const [y0, y1] = [Math.max(0, Math.floor(top) + RULE), Math.min(height, Math.ceil(bottom) - RULE)];
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1) if ((grey[y * width + x] ?? 255) < INK) return true;
  return x1 <= x0 || y1 <= y0;
}
