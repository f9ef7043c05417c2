/** Two rows of the distance table, reused: labels are short and are compared many times. */
const LONGEST = 256;
let previous = new Uint16Array(LONGEST + 1);
let current = new Uint16Array(LONGEST + 1);

/** Levenshtein distance between two strings of at most 256 UTF-16 units. */
function editDistance(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return Math.max(a.length, b.length);
  for (let j = 0; j <= b.length; j += 1) previous[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] as number) + (unit === b.charCodeAt(j - 1) ? 0 : 1);
      current[j] = Math.min(substitution, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] as number;
}

/** 1 for equal strings, 0 for strings that share nothing; 0 at once where the lengths alone rule out `least`. */
export function similarity(a: string, b: string, least = 0): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.min(a.length, b.length) / longest < least) return 0;
  return 1 - editDistance(a, b) / longest;
}
