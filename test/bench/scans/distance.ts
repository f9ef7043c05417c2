/** The last row of Levenshtein's table (1966): the distance of `one` to each start of `other`. */
function distances(one: string, other: string): Uint32Array {
  const [a, b] = [[...one], [...other]];
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of a.entries()) {
    const next = new Uint32Array(b.length + 1);
    next[0] = i + 1;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (char === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row;
}

/** How many characters must be put in, taken out or replaced to make one text of another. */
export const distance = (one: string, other: string): number => distances(one, other).at(-1) ?? 0;

/** The least distance of a text to any start of another. */
export const distanceToStart = (one: string, other: string): number => Math.min(...distances(one, other));

/** How many items of one list stand in another in the same order. */
export function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Uint32Array(other.length + 1);
  for (const item of one) {
    const next = new Uint32Array(other.length + 1);
    for (let j = 1; j <= other.length; j += 1)
      next[j] = item === other[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return row.at(-1) ?? 0;
}
