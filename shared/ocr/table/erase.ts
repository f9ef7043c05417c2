import type { Box, Raster } from "../raster/raster.ts";
import { DRAWN, type Lattice } from "./grid.ts";
import { type GridLine, lineAt, ruleNear } from "./grid-line.ts";
import { offsetAt, type Rule } from "./rule.ts";

/** Pixels beside a rule that its blur has darkened. */
const BLUR = 1.5;
/** Pixels by which a rule may be longer than it was traced. */
const REACH = 12;

interface Edge {
  readonly line: GridLine;
  readonly from: number;
  readonly to: number;
}

function edgesOf(
  lines: readonly GridLine[],
  stops: readonly GridLine[],
  shares: Float32Array,
): readonly Edge[] {
  const count = stops.length - 1;
  return lines.flatMap((line, index) => {
    const edges: Edge[] = [];
    for (let stop = 0; stop < count; stop += 1) {
      const [before, after] = [stops[stop], stops[stop + 1]];
      if (before === undefined || after === undefined || (shares[index * count + stop] ?? 0) < DRAWN)
        continue;
      edges.push({ line, from: lineAt(before, line.offset) - 3, to: lineAt(after, line.offset) + 3 });
    }
    return edges;
  });
}

/** The rules that make a line at a place along it: one, or two where it is drawn double. */
function rulesAt(line: GridLine, along: number): readonly Rule[] {
  const found = line.rules.filter(({ from, to }) => along >= from - REACH && along <= to + REACH);
  const near = ruleNear(line, along);
  return found.length > 0 || near === undefined ? found : [near];
}

/** Takes an edge's dark away, across it, wherever a letter does not go through it from side to side. */
function erase({ width, height, data }: Raster, { line, from, to }: Edge, [left, top]: Box): void {
  const isHorizontal = line.axis === "horizontal";
  const [alongFrom, acrossFrom] = isHorizontal ? [left, top] : [top, left];
  const [length, limit] = isHorizontal ? [width, height] : [height, width];
  const [next, step] = isHorizontal ? [1, width] : [width, 1];
  const last = Math.min(length - 1, Math.round(to - alongFrom));
  for (let along = Math.max(0, Math.round(from - alongFrom)); along <= last; along += 1)
    for (const rule of rulesAt(line, along + alongFrom)) {
      const offset = offsetAt(rule, along + alongFrom) - acrossFrom;
      const first = along * next + step * Math.max(1, Math.round(offset - rule.thickness / 2 - BLUR));
      const end = along * next + step * Math.min(limit - 2, Math.round(offset + rule.thickness / 2 + BLUR));
      const paper = Math.max(data[first - step] ?? 255, data[end + step] ?? 255);
      for (let at = first; at <= end; at += step) if ((data[at] ?? 255) < paper) data[at] = paper;
    }
}

/** The raster of a table, which begins at `box` of the page, without the table's rules. It is changed in place. */
export function erased(raster: Raster, lattice: Lattice, box: Box): Raster {
  for (const edge of edgesOf(lattice.rows, lattice.columns, lattice.horizontal)) erase(raster, edge, box);
  for (const edge of edgesOf(lattice.columns, lattice.rows, lattice.vertical)) erase(raster, edge, box);
  return raster;
}
