import type { Raster } from "../../raster/raster.ts";
import { resized } from "../../raster/resize.ts";
import type { Bend } from "./bend.ts";
import { showsGround } from "./ground.ts";
import type { Corners, Point } from "./perspective.ts";
import { type Side, sideOf } from "./side.ts";
import { type SideLine, xOn } from "./side-line.ts";

/** Pixels of the longer side of the raster in which a sheet is looked for. */
const LONGER = 500;
/** The share of a picture that a sheet covers at least. */
const LEAST = 0.2;
/** Sides that lean less (pixels across for each one down) are those of a scan or of a screen, which lie as they should. */
const STRAIGHT = 0.003;

/** The sides of a sheet: those left and right run down, those above and below are told on the raster laid over its diagonal. */
export interface Sides<Kind> {
  readonly left: Kind;
  readonly right: Kind;
  readonly top: Kind;
  readonly bottom: Kind;
}

function transposed({ width, height, data }: Raster): Raster {
  const made = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) made[x * height + y] = data[y * width + x] ?? 0;
  return { width: height, height: width, data: made };
}

/** Where a line that runs down meets one that runs across. */
function crossing(down: SideLine, across: SideLine): Point {
  const x = (down.offset + down.slope * across.offset) / (1 - down.slope * across.slope);
  return [x, xOn(across, x)];
}

const cornersOf = ({ left, right, top, bottom }: Sides<SideLine>): Corners => ({
  topLeft: crossing(left, top),
  topRight: crossing(right, top),
  bottomRight: crossing(right, bottom),
  bottomLeft: crossing(left, bottom),
});

/** Lines in the place of sides that are not seen: beside all of the picture, parallel to the other side, or square to the rest. */
function completed(sides: Sides<Side | null>, width: number, height: number): Sides<SideLine> {
  const line = (side: Side | null): SideLine | undefined => side?.line;
  const mean = (one: SideLine | undefined, other: SideLine | undefined): number | undefined =>
    one !== undefined && other !== undefined ? (one.slope + other.slope) / 2 : (one ?? other)?.slope;
  const [left, right, top, bottom] = [sides.left, sides.right, sides.top, sides.bottom].map(line);
  const [down, across] = [mean(left, right), mean(top, bottom)];
  const outside = (slope: number, length: number, edge: number, least: boolean): SideLine => ({
    slope,
    offset: edge - (slope > 0 === least ? slope * length : 0),
  });
  const downwards = down ?? -(across ?? 0);
  const sideways = across ?? -downwards;
  return {
    left: left ?? outside(downwards, height, 0, true),
    right: right ?? outside(downwards, height, width, false),
    top: top ?? outside(sideways, width, 0, true),
    bottom: bottom ?? outside(sideways, width, height, false),
  };
}

/** Sides without those that do not look like one from corner to corner. */
function kept(sides: Sides<Side | null>, width: number, height: number): Sides<Side | null> {
  const { topLeft, topRight, bottomRight, bottomLeft } = cornersOf(completed(sides, width, height));
  const keep = (side: Side | null, from: number, to: number): Side | null =>
    side?.isEdge(from, to) === true ? side : null;
  return {
    left: keep(sides.left, topLeft[1], bottomLeft[1]),
    right: keep(sides.right, topRight[1], bottomRight[1]),
    top: keep(sides.top, topLeft[0], topRight[0]),
    bottom: keep(sides.bottom, bottomLeft[0], bottomRight[0]),
  };
}

function areaOf({ topLeft, topRight, bottomRight, bottomLeft }: Corners): number {
  const points = [topLeft, topRight, bottomRight, bottomLeft];
  return points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % 4] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** A sheet of paper in a picture, in its pixels. */
export interface Sheet {
  /** Where its sides would meet if they were straight; those of sides that are not seen lie on the picture's edges or beyond. */
  readonly corners: Corners;
  /** How far its edges lie to the right of straight sides, at heights of the picture; below them, at places across. */
  readonly bends: Sides<Bend>;
  /** Whether both its sides are seen at the left and the right; above and below. */
  readonly isSeenAcross: boolean;
  readonly isSeenDown: boolean;
}

/**
 * The sheet that a photograph shows lying on something darker, where at least two of its opposite sides are seen; null
 * where none is surely seen, or where it lies straight, as on a scanner.
 */
export function sheetIn(picture: Raster): Sheet | null {
  if (!showsGround(picture)) return null;
  const scale = LONGER / Math.max(picture.width, picture.height);
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const small = resized(picture, width, height);
  const over = transposed(small);
  const likely: Sides<Side | null> = {
    left: sideOf(small, "first"),
    right: sideOf(small, "last"),
    top: sideOf(over, "first"),
    bottom: sideOf(over, "last"),
  };
  // A side that is none moves the corners of others.
  const sides = kept(kept(likely, width, height), width, height);
  const seen = Object.values(sides).flatMap((side: Side | null) => side ?? []);
  const isSeenAcross = sides.left !== null && sides.right !== null;
  const isSeenDown = sides.top !== null && sides.bottom !== null;
  if (!(isSeenAcross || isSeenDown) || seen.every(({ line }) => Math.abs(line.slope) < STRAIGHT)) return null;
  const corners = cornersOf(completed(sides, width, height));
  if (!(areaOf(corners) >= LEAST * width * height)) return null;
  const bendOn =
    (side: Side | null): Bend =>
    (along) =>
      side === null ? 0 : side.bend(along * scale) / scale;
  const onPicture = ([x, y]: Point): Point => [x / scale, y / scale];
  return {
    corners: {
      topLeft: onPicture(corners.topLeft),
      topRight: onPicture(corners.topRight),
      bottomRight: onPicture(corners.bottomRight),
      bottomLeft: onPicture(corners.bottomLeft),
    },
    bends: {
      left: bendOn(sides.left),
      right: bendOn(sides.right),
      top: bendOn(sides.top),
      bottom: bendOn(sides.bottom),
    },
    isSeenAcross,
    isSeenDown,
  };
}
