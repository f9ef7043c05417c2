/** Puts the greatest of `count` values on a line, `step` apart, within `reach` to both sides, in the place of each. */
function spread(
  from: ArrayLike<number>,
  into: Float32Array,
  start: number,
  count: number,
  step: number,
  reach: number,
): void {
  for (let index = 0; index < count; index += 1) {
    let most = 0;
    for (let at = Math.max(0, index - reach); at <= Math.min(count - 1, index + reach); at += 1)
      most = Math.max(most, from[start + at * step] ?? 0);
    into[start + index * step] = most;
  }
}

/** The greatest of the values, none below 0, of each square of a grid and of those within `reach` of it, row by row. */
export function greatestAround(
  values: ArrayLike<number>,
  columns: number,
  rows: number,
  reach: number,
): Float32Array {
  const [wide, made] = [new Float32Array(values.length), new Float32Array(values.length)];
  for (let row = 0; row < rows; row += 1) spread(values, wide, row * columns, columns, 1, reach);
  for (let column = 0; column < columns; column += 1) spread(wide, made, column, rows, columns, reach);
  return made;
}
