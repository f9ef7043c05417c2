import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";
import { BLOCK } from "./profiles.ts";
import type { Rule } from "./rule.ts";

/** Pixels: what ends so near to one another ends on one line; a rule so near to it is that line. */
export const SAME_END = 9;
export const NEAR = 14;
const THICKNESS = 2;
const DARKNESS = 200;

/** A line that no rule draws: `offset` across its axis at `from`, `to` its end along it, `lean` how far it leans. */
export interface Edge {
  readonly axis: Axis;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
  /** Pixels across its axis for each along it. */
  readonly lean?: number;
}

/** An edge as a rule. */
export const ruleOn = ({ axis, offset, from, to, lean = 0 }: Edge): Rule => ({
  axis,
  from: from - BLOCK,
  to: to + BLOCK,
  offset: offset + (lean * (to - from)) / 2,
  thickness: THICKNESS,
  darkness: DARKNESS,
  offsets: Float32Array.from(
    { length: Math.round((to - from) / BLOCK) + 3 },
    (_, block) => offset + lean * (block - 1) * BLOCK,
  ),
});

/** Edges that go on in one another as one. */
export function merged(edges: readonly Edge[]): Edge[] {
  const whole: Edge[] = [];
  for (const edge of edges.toSorted((a, b) => a.from - b.from)) {
    const before = whole.findIndex(
      ({ offset, to }) => Math.abs(offset - edge.offset) <= SAME_END && edge.from <= to + NEAR,
    );
    const known = whole[before];
    if (known === undefined) whole.push(edge);
    else whole[before] = { ...known, to: Math.max(known.to, edge.to) };
  }
  return whole;
}

/** Draws an edge on a page. */
export function draw({ width, height, data }: Raster, { axis, offset, from, to, lean = 0 }: Edge): void {
  const [length, limit] = axis === "horizontal" ? [width, height] : [height, width];
  const [next, step] = axis === "horizontal" ? [1, width] : [width, 1];
  for (let along = Math.max(0, Math.round(from)); along <= Math.min(length - 1, Math.round(to)); along += 1) {
    const place = Math.round(offset + lean * (along - from));
    const first = Math.max(1, Math.min(limit - THICKNESS - 1, place));
    for (let at = first; at < first + THICKNESS; at += 1) data[at * step + along * next] = 0;
  }
}

/** Pixels from a picture's end, within which a table that nothing closes goes on beyond it. */
export const AT_END = 30;

/** True where a table that nothing closes there goes on beyond the picture. */
export function isAtEnd({ width, height }: Raster, { axis, offset }: Edge): boolean {
  const limit = axis === "horizontal" ? height : width;
  return offset <= AT_END || offset >= limit - AT_END;
}
