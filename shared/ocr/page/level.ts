import { bent, type Mapping } from "../raster/mesh.ts";
import type { Raster } from "../raster/raster.ts";
import type { Axis } from "../table/axis.ts";
import { tracesOf } from "../table/traces.ts";
import { type Sag, sagOf } from "./sag.ts";
import { edgePoints, sharpness } from "./sharpness.ts";

/** A page whose lines are level, and where each of its points was before. */
export interface Level {
  readonly page: Raster;
  readonly before: Mapping;
}

/** Pixels that a line must run to say how the page lies. */
const SHORTEST = 200;
const CONTRAST = 24;
/** Pixels; a page that strays less is left as it is, since every change of place blurs it. */
const LEAST = 0.8;
/** Skew, in pixels down for each one to the right, that the traces bear. */
const BEARABLE = 0.004;

/** Turns about the middle of a page. */
function rotation(skew: number, { width, height }: Raster): Mapping {
  const length = Math.hypot(1, skew);
  const [cos, sin] = [1 / length, skew / length];
  const [cx, cy] = [width / 2, height / 2];
  return (x, y) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** From a level place to the sagging one. */
function unsagged(down: Sag, right: Sag): Mapping {
  return (u, v) => {
    let [x, y] = [u, v];
    for (let round = 0; round < 5; round += 1) [x, y] = [u + right(y, x), v + down(x, y)];
    return [x, y];
  };
}

const LEVEL: Sag = () => 0;

/** How the lines of a page along an axis sag, as their traces run. */
const sagAlong = (page: Raster, axis: Axis): Sag => sagOf(tracesOf(page, axis, CONTRAST, SHORTEST));

/**
 * A sag that is believed: one that gathers the edges of a page's strokes more sharply. Traces that lead from letter to
 * letter say little, and of a page without rules there are no others.
 */
function proved(sag: Sag, page: Raster, axis: Axis): Sag {
  const points = edgePoints(page, axis);
  return sharpness(points, sag) > sharpness(points, LEVEL) ? sag : LEVEL;
}

function farthest(mapping: Mapping, { width, height }: Raster): number {
  let most = 0;
  for (let i = 0; i <= 8; i += 1)
    for (let j = 0; j <= 8; j += 1) {
      const [u, v] = [(width * i) / 8, (height * j) / 8];
      const [x, y] = mapping(u, v);
      most = Math.max(most, Math.abs(x - u), Math.abs(y - v));
    }
  return most;
}

/**
 * Makes the lines of an upright page level and its columns plumb, as far as rules and lines of text show how they
 * run: turned back by its skew, then straightened from perspective and curl.
 */
export function levelled(page: Raster, skew: number): Level {
  const isTilted = Math.abs(skew) > BEARABLE;
  const turn: Mapping = isTilted ? rotation(skew, page) : (x, y) => [x, y];
  const turned = isTilted ? bent(page, turn, page.width, page.height) : page;
  const asItIs: Level = { page: turned, before: turn };
  const [down, right] = [sagAlong(turned, "horizontal"), sagAlong(turned, "vertical")];
  if (farthest(unsagged(down, right), page) < LEAST) return asItIs;
  const straight = unsagged(proved(down, turned, "horizontal"), proved(right, turned, "vertical"));
  if (farthest(straight, page) < LEAST) return asItIs;
  const before: Mapping = (x, y) => turn(...straight(x, y));
  return { page: bent(page, before, page.width, page.height), before };
}
