import { cropped } from "../raster/crop.ts";
import type { Box, Raster } from "../raster/raster.ts";
import { DRAWN, type Lattice } from "./grid.ts";
import type { GridLine } from "./grid-line.ts";
import { lineEdges } from "./line-edges.ts";
import { darkPixels, offsetAt, type Rule } from "./rule.ts";

/** Pixels beside a rule that its blur has darkened. */
const BLUR = 1.5;
/** Pixels by which a rule may be longer than it was traced. */
const REACH = 12;

/** Pixels by which an edge is given longer than it is from one crossing line to the other, and half of such a line. */
const LONGER = 3;
const INSIDE = LONGER + 2;
/** How dark a rule is where it is drawn, in shares of its darkness, and of how much of an edge. */
const DARK = 0.45;
const WHOLE = 0.92;

interface Edge {
  readonly line: GridLine;
  readonly from: number;
  readonly to: number;
}

const edgesOf = (
  lines: readonly GridLine[],
  stops: readonly GridLine[],
  drawn: Float32Array,
): readonly Edge[] =>
  lineEdges(lines, stops, drawn).flatMap(({ line, places, shares }) =>
    places.slice(1).flatMap((to, edge): Edge[] => {
      const from = places[edge];
      if (from === undefined || (shares[edge] ?? 0) < DRAWN) return [];
      return [{ line, from: from - LONGER, to: to + LONGER }];
    }),
  );

/** How many pixels of an edge run along a rule. */
const along = ({ from, to }: Rule, edge: Edge): number => Math.min(to, edge.to) - Math.max(from, edge.from);

/** True for a rule that is dark from one crossing of an edge to the other, as digits that stand at a rule are not. */
function isDrawn(page: Raster, rule: Rule, { from, to }: Edge): boolean {
  const [first, last] = [from + INSIDE, to - INSIDE];
  return darkPixels(page, rule, first, last, DARK) >= WHOLE * (last - first);
}

/**
 * The rules that an edge is made of: one, or several that run on in one line; and one beside it where it is drawn
 * double. Of others beside it those are none: the left sides of digits that are set flush with a rule look like one.
 */
function rulesOf(page: Raster, edge: Edge): readonly Rule[] {
  const { rules } = edge.line;
  const lengthOf = ({ from, to }: Rule): number => to - from;
  const [main, ...others] = rules.toSorted(
    (a, b) => along(b, edge) - along(a, edge) || lengthOf(b) - lengthOf(a),
  );
  if (main === undefined) return [];
  const middle = (edge.from + edge.to) / 2;
  const isBeside = (rule: Rule): boolean =>
    Math.abs(offsetAt(rule, middle) - offsetAt(main, middle)) > main.thickness / 2 + BLUR;
  return [main, ...others.filter((rule) => !isBeside(rule) || isDrawn(page, rule, edge))];
}

/** The rules that make an edge at a place along it: one, or two where it is drawn double. */
function rulesAt(rules: readonly Rule[], place: number): readonly Rule[] {
  const found = rules.filter(({ from, to }) => place >= from - REACH && place <= to + REACH);
  return found.length > 0 ? found : rules.slice(0, 1);
}

/** Takes an edge's dark away, across it, wherever a letter does not go through it from side to side. */
function erase({ width, height, data }: Raster, page: Raster, edge: Edge, [left, top]: Box): void {
  const { line, from, to } = edge;
  const rules = rulesOf(page, edge);
  const isHorizontal = line.axis === "horizontal";
  const [alongFrom, acrossFrom] = isHorizontal ? [left, top] : [top, left];
  const [length, limit] = isHorizontal ? [width, height] : [height, width];
  const [next, step] = isHorizontal ? [1, width] : [width, 1];
  const last = Math.min(length - 1, Math.round(to - alongFrom));
  for (let at = Math.max(0, Math.round(from - alongFrom)); at <= last; at += 1)
    for (const rule of rulesAt(rules, at + alongFrom)) {
      const offset = offsetAt(rule, at + alongFrom) - acrossFrom;
      const first = at * next + step * Math.max(1, Math.round(offset - rule.thickness / 2 - BLUR));
      const end = at * next + step * Math.min(limit - 2, Math.round(offset + rule.thickness / 2 + BLUR));
      const paper = Math.max(data[first - step] ?? 255, data[end + step] ?? 255);
      for (let pixel = first; pixel <= end; pixel += step)
        if ((data[pixel] ?? 255) < paper) data[pixel] = paper;
    }
}

/** A table of a page, in `box`, without its rules. */
export function erased(page: Raster, lattice: Lattice, box: Box): Raster {
  const raster = cropped(page, box);
  for (const edge of edgesOf(lattice.rows, lattice.columns, lattice.horizontal))
    erase(raster, page, edge, box);
  for (const edge of edgesOf(lattice.columns, lattice.rows, lattice.vertical)) erase(raster, page, edge, box);
  return raster;
}
