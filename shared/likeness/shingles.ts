/** Characters of one shingle: about two words. */
const WIDTH = 5;

/** 32 bits that stand for a short text (FNV-1a). */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  // The last characters reach only the low bits: mixed once more, every bit depends on all of them.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Every run of characters of one width, once each. Empty for a shorter text. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (let at = 0; at + WIDTH <= text.length; at += 1) shingles.add(hash(text, at, at + WIDTH));
  return shingles;
}

/** The share of all shingles that two texts have in common (Jaccard), from 0 to 1; 0 where either has none. */
export function similarity(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
}
