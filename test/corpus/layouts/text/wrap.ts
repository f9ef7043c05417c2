import type { Random } from "../../random.ts";
import { wrapped } from "./width.ts";
import type { WrittenRow } from "./written-rows.ts";

/** On which of a wrapped label's lines the figures stand. */
export type FigureLine = "first" | "middle" | "last";

export interface WrapStyle {
  readonly length: number;
  readonly figures: FigureLine;
}

export const wrapStyleOf = (random: Random): WrapStyle => ({
  length: random.int(8, 16),
  figures: random.weighted([
    [2, "first"],
    [3, "middle"],
    [2, "last"],
  ] as const),
});

const AT: Readonly<Record<FigureLine, (lines: number) => number>> = {
  first: () => 0,
  middle: (lines) => Math.floor((lines - 1) / 2),
  last: (lines) => lines - 1,
};

/** The lines that one row takes where its labels are too long for their column. */
export function wrapRow(row: WrittenRow, style: WrapStyle): (readonly string[])[] {
  if (row.source === "caption" || row.source === "interruption") return [row.cells];
  const labels = new Set(row.source === "header" ? row.cells : row.source.path);
  const pieces = row.cells.map((text) => (labels.has(text) ? wrapped(text, style.length) : null));
  const height = Math.max(1, ...pieces.map((piece) => piece?.length ?? 1));
  const figures = AT[style.figures](height);
  return Array.from({ length: height }, (_, line) =>
    row.cells.map((text, column) => {
      const piece = pieces[column];
      if (piece) return piece[line - (piece.length === 1 ? figures : 0)] ?? "";
      return line === figures ? text : "";
    }),
  );
}
