/** The value that this share of all is below; 0 of none. */
export const quantile = (values: ArrayLike<number>, share: number): number =>
  new Float64Array(values).sort()[Math.floor(values.length * share)] ?? 0;

export const median = (values: ArrayLike<number>): number => quantile(values, 0.5);

/** The grey, 0 to 255, that this share of pixels is not lighter than; `counts` has how many pixels have each grey. */
export function greyAt(counts: Uint32Array, share: number): number {
  const enough = share * counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  return counts.findIndex((count) => {
    sum += count;
    return sum >= enough;
  });
}
