/** A stream of numbers that is the same for the same seed on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform integer, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of several by weight; weights need not add up to anything. */
  weighted<T>(choices: readonly (readonly [weight: number, item: T])[]): T;
}

/** Mulberry32: 32 bits of state, one multiplication chain a number. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError("nothing to pick from");
    return items[int(0, items.length - 1)] as T;
  };
  const weighted = <T>(choices: readonly (readonly [number, T])[]): T => {
    let rest = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, item] of choices) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return pick(choices.filter(([weight]) => weight > 0))[1];
  };
  return { next, int, chance: (probability) => next() < probability, pick, weighted };
}

/** A seed for the nth of many, so that one case can be made again without the ones before it. */
export function seedOf(seed: number, n: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(n + 1, 0xc2b2ae35)) >>> 0;
}
