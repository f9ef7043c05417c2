import { type GridLine, lineAt } from "./grid-line.ts";

/** A line of a grid: where its stops cross it, and the shares of the edges between them, to be changed in place. */
export interface LineEdges {
  readonly line: GridLine;
  readonly places: readonly number[];
  readonly shares: Float32Array;
}

/** The lines of a grid with their edges, whose shares stand in `shares` line by line. */
export const lineEdges = (
  lines: readonly GridLine[],
  stops: readonly GridLine[],
  shares: Float32Array,
): readonly LineEdges[] =>
  lines.map((line, index) => ({
    line,
    places: stops.map((stop) => lineAt(stop, line.offset)),
    shares: shares.subarray(index * (stops.length - 1), (index + 1) * (stops.length - 1)),
  }));
