import type { TextractBlock } from "./block.ts";
import type { Box } from "./page-reader.ts";

/** Boxes of what lies at the edge are a little off the picture. */
const SLACK = 0.02;

const isShare = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= -SLACK && value <= 1 + SLACK;

const clipped = (share: number): number => Math.min(1, Math.max(0, share));

/** A block's box in pixels of the picture; null where it has none that can be. */
export function boxOf(block: TextractBlock, width: number, height: number): Box | null {
  const { Left, Top, Width, Height } = block.Geometry?.BoundingBox ?? {};
  if (!isShare(Left) || !isShare(Top) || !isShare(Width) || !isShare(Height)) return null;
  if (Width <= 0 || Height <= 0 || Left + Width > 1 + SLACK || Top + Height > 1 + SLACK) return null;
  return [
    clipped(Left) * width,
    clipped(Top) * height,
    clipped(Left + Width) * width,
    clipped(Top + Height) * height,
  ];
}

export const centreX = ([left, , right]: Box): number => (left + right) / 2;
export const centreY = ([, top, , bottom]: Box): number => (top + bottom) / 2;

/** The smallest box around all; null where there are none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (first === undefined) return null;
  return rest.reduce<Box>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    first,
  );
}

/** True where the middle of one box lies within another, made larger on each side by a share of its own size. */
export function holds(outer: Box, inner: Box, larger = 0): boolean {
  const [left, top, right, bottom] = outer;
  const [byX, byY] = [(right - left) * larger, (bottom - top) * larger];
  const [x, y] = [centreX(inner), centreY(inner)];
  return x >= left - byX && x <= right + byX && y >= top - byY && y <= bottom + byY;
}

/** The area that two boxes share, over that of the smaller. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
  const height = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  if (width <= 0 || height <= 0) return 0;
  const area = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);
  return (width * height) / Math.min(area(one), area(other));
}
