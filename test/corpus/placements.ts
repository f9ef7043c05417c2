/** Stands for "nothing printed": a column that got none of the values. */
export const HOLE: unique symbol = Symbol("hole");

export type Placed<T> = T | typeof HOLE;

/** Every ordered choice of `size` out of 0 … `from` − 1, brute force. */
function choices(from: number, size: number): number[][] {
  if (size === 0) return [[]];
  if (size > from) return [];
  return [...choices(from - 1, size), ...choices(from - 1, size - 1).map((chosen) => [...chosen, from - 1])];
}

/**
 * For each column, every value that some placement puts there. A placement keeps the printed order; with too few
 * values some columns stay empty, with too many some values belong nowhere. Right counts have one placement.
 */
export function placements<T>(values: readonly T[], width: number): ReadonlySet<Placed<T>>[] {
  if (values.length === width) return values.map((value) => new Set([value]));
  const columns = Array.from({ length: width }, () => new Set<Placed<T>>());
  if (values.length <= width) {
    for (const taken of choices(width, values.length))
      columns.forEach((column, index) => {
        const value = taken.indexOf(index);
        column.add(value === -1 ? HOLE : (values[value] as T));
      });
    return columns;
  }
  for (const kept of choices(values.length, width))
    kept.forEach((value, index) => {
      columns[index]?.add(values[value] as T);
    });
  return columns;
}
