import type { Box } from "./raster.ts";

// By their places: a box that is taken apart makes an iterator each time, and a page has millions of them.
export const widthOf = (box: Box): number => box[2] - box[0];
export const heightOf = (box: Box): number => box[3] - box[1];
/** The longer side. */
export const extentOf = (box: Box): number => Math.max(widthOf(box), heightOf(box));
export const middleX = (box: Box): number => (box[0] + box[2]) / 2;
export const middleY = (box: Box): number => (box[1] + box[3]) / 2;

/** The least box around all. */
export const hull = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];

/** How much two boxes share from left to right, or from top to bottom; below 0 they are apart. */
export const sharedX = (a: Box, b: Box): number => Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
export const sharedY = (a: Box, b: Box): number => Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
