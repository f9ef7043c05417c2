/** What a placement puts into a column: the printed text, or `null` for nothing. */
export type Filling = string | null;

/** Every way to choose `size` of the numbers 0 … `from` − 1, in rising order. */
function chosen(from: number, size: number, least = 0): number[][] {
  if (size === 0) return [[]];
  const all: number[][] = [];
  for (let first = least; first < from; first += 1)
    for (const rest of chosen(from, size - 1, first + 1)) all.push([first, ...rest]);
  return all;
}

/** Values too few: every way to leave columns empty. Too many: every way to leave values out. The order always stays. */
export function inOrder(values: readonly string[], width: number): Filling[][] {
  if (values.length <= width)
    return chosen(width, values.length).map((columns) =>
      Array.from({ length: width }, (_, column) => values[columns.indexOf(column)] ?? null),
    );
  return chosen(values.length, width).map((kept) => kept.map((index) => values[index] ?? null));
}

/** Blanks hold their place: every run of neighbouring cells that leaves no printed value outside. */
export function inRuns(cells: readonly string[], width: number): Filling[][] {
  return cells.flatMap((_, start) => {
    const run = cells.slice(start, start + width);
    const outside = [...cells.slice(0, start), ...cells.slice(start + width)];
    return run.length === width && outside.every((text) => text === "")
      ? [run.map((text) => text || null)]
      : [];
  });
}

/** For each column, all that some placement puts there, sorted. */
export const perColumn = (placements: readonly (readonly Filling[])[], width: number): Filling[][] =>
  Array.from({ length: width }, (_, column) =>
    [...new Set(placements.map((placement) => placement[column] ?? null))].sort(),
  );
