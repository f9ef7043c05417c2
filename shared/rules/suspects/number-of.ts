/** The number that a candidate of a cell prints: a blank is 0 as far as sums go; NaN where it is none. */
export function numberOf(raw: string): number {
  return Number(raw.normalize("NFKC").replace(/[\s,]/gu, ""));
}
