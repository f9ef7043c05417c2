import type { Box } from "./raster.ts";

export const widthOf = ([left, , right]: Box): number => right - left;
export const heightOf = ([, top, , bottom]: Box): number => bottom - top;
/** The longer side. */
export const extentOf = (box: Box): number => Math.max(widthOf(box), heightOf(box));
export const middleX = ([left, , right]: Box): number => (left + right) / 2;
export const middleY = ([, top, , bottom]: Box): number => (top + bottom) / 2;

/** The least box around all. */
export const hull = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, top]) => top)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , bottom]) => bottom)),
];

/** How much two boxes share from left to right, or from top to bottom; below 0 they are apart. */
export const sharedX = (a: Box, b: Box): number => Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
export const sharedY = (a: Box, b: Box): number => Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
