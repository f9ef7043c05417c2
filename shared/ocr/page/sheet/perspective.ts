import type { Mapping } from "../../raster/mesh.ts";

export type Point = readonly [x: number, y: number];

/** The corners of a sheet in a picture. */
export interface Corners {
  readonly topLeft: Point;
  readonly topRight: Point;
  readonly bottomRight: Point;
  readonly bottomLeft: Point;
}

/**
 * From a place on a flat sheet, `width` by `height`, to where a camera saw it, by where its corners are seen: the
 * projective mapping of a square to four points (Heckbert, Fundamentals of Texture Mapping, 1989, 2.2.3).
 */
export function perspectiveOf(corners: Corners, width: number, height: number): Mapping {
  const { topLeft, topRight, bottomRight, bottomLeft } = corners;
  const sum = (axis: 0 | 1): number => topLeft[axis] - topRight[axis] + bottomRight[axis] - bottomLeft[axis];
  const [sx, sy] = [sum(0), sum(1)];
  const [ax, ay] = [topRight[0] - bottomRight[0], topRight[1] - bottomRight[1]];
  const [bx, by] = [bottomLeft[0] - bottomRight[0], bottomLeft[1] - bottomRight[1]];
  const area = ax * by - ay * bx;
  const [g, h] = [(sx * by - sy * bx) / area, (ax * sy - ay * sx) / area];
  const right = (axis: 0 | 1): number => topRight[axis] - topLeft[axis] + g * topRight[axis];
  const down = (axis: 0 | 1): number => bottomLeft[axis] - topLeft[axis] + h * bottomLeft[axis];
  const [xu, xv, yu, yv] = [right(0), down(0), right(1), down(1)];
  return (x, y) => {
    const [u, v] = [x / width, y / height];
    const depth = g * u + h * v + 1;
    return [(xu * u + xv * v + topLeft[0]) / depth, (yu * u + yv * v + topLeft[1]) / depth];
  };
}
