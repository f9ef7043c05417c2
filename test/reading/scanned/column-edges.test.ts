import { describe, expect, it } from "vitest";
import type { Grid, GridCell } from "../../../shared/document/document.ts";
import { edgesOf } from "../../../shared/reading/scanned/column-edges.ts";

type Box = readonly [number, number, number, number];

/** A label beside twenty rows of two cells each, where a turn of the page puts them. */
function grid(placed: (box: Box) => Box): Grid {
  const cell = (row: number, column: number, rowSpan: number, box: Box): GridCell => ({
    row,
    column,
    rowSpan,
    columnSpan: 1,
    text: "0",
    at: { page: 1, box: placed(box) },
  });
  const rows = Array.from({ length: 20 }, (_, row) => row);
  const cells = [
    cell(0, 0, 20, [60, 100, 120, 600]),
    ...rows.flatMap((row) => [
      cell(row, 1, 1, [120, 100 + 25 * row, 220, 125 + 25 * row]),
      cell(row, 2, 1, [220, 100 + 25 * row, 260, 125 + 25 * row]),
    ]),
  ];
  return { kind: "grid", rows: 20, columns: 3, cells } as Grid;
}

/** The box around a box that is turned by so many degrees. */
const turned =
  (degrees: number) =>
  ([left, top, right, bottom]: Box): Box => {
    const angle = (degrees * Math.PI) / 180;
    const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
    const across = corners.map(([x, y]) => x * Math.cos(angle) - y * Math.sin(angle));
    const down = corners.map(([x, y]) => x * Math.sin(angle) + y * Math.cos(angle));
    return [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
  };

describe("where the columns of a grid begin", () => {
  const edges = (degrees: number): readonly string[] | undefined =>
    edgesOf(grid(turned(degrees)), "first")?.map((edge) => edge.toFixed(1));

  it("is told on a page that lies askew, though a label beside all rows reaches into the next column's", () => {
    expect(edges(0)).toEqual(["0.0", "0.3", "0.8", "1.0"]);
    expect(edges(2)).toEqual(["0.0", "0.4", "0.8", "1.0"]);
    expect(edges(-2)).toHaveLength(4);
  });

  it("is told on a page that lies turned by its other side", () => {
    for (const degrees of [90, 180, 270]) expect(edges(degrees)).toEqual(["0.0", "0.3", "0.8", "1.0"]);
  });
});
