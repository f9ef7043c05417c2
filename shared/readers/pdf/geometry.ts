/** A rectangle in points: left, top, right, bottom; the origin is the top left corner of the page as displayed. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** PDF's transformation matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const widthOf = (box: Box): number => box[2] - box[0];
export const heightOf = (box: Box): number => box[3] - box[1];
export const centerX = (box: Box): number => (box[0] + box[2]) / 2;
export const centerY = (box: Box): number => (box[1] + box[3]) / 2;
export const areaOf = (box: Box): number => Math.max(0, widthOf(box)) * Math.max(0, heightOf(box));

export const contains = (box: Box, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

export const intersect = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

export const isEmpty = (box: Box): boolean => box[2] < box[0] || box[3] < box[1];

/** The smallest box around all boxes; null for none. */
export function unionOf(boxes: Iterable<Box>): Box | null {
  let union: [number, number, number, number] | null = null;
  for (const [left, top, right, bottom] of boxes) {
    if (union === null) union = [left, top, right, bottom];
    else {
      union[0] = Math.min(union[0], left);
      union[1] = Math.min(union[1], top);
      union[2] = Math.max(union[2], right);
      union[3] = Math.max(union[3], bottom);
    }
  }
  return union;
}

/** First `inner`, then `outer`. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
];

/** The box around a transformed rectangle. */
export function transformBox([a, b, c, d, e, f]: Matrix, [left, top, right, bottom]: Box): Box {
  const xs = [a * left + c * top, a * right + c * top, a * left + c * bottom, a * right + c * bottom];
  const ys = [b * left + d * top, b * right + d * top, b * left + d * bottom, b * right + d * bottom];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
}

export const transformPoint = (
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

/** Rounds to hundredths of a point: more says nothing about a printed page. */
export const rounded = (box: Box): Box => [
  Math.round(box[0] * 100) / 100,
  Math.round(box[1] * 100) / 100,
  Math.round(box[2] * 100) / 100,
  Math.round(box[3] * 100) / 100,
];
