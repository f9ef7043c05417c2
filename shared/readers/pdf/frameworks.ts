import type { Rule } from "./rule.ts";

/** How near (points) two lines come that touch, or are both strokes of one double line. */
export const TOUCH = 3.2;

/** Sets of things that are joined step by step. */
class Sets {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }

  find(index: number): number {
    let root = index;
    for (
      let parent = this.parents[root];
      parent !== undefined && parent !== root;
      parent = this.parents[root]
    )
      root = parent;
    this.parents[index] = root;
    return root;
  }

  join(a: number, b: number): void {
    this.parents[this.find(a)] = this.find(b);
  }
}

interface Indexed {
  readonly rule: Rule;
  readonly index: number;
}

/** Index of the first rule at or after a position. */
function firstFrom(sorted: readonly Indexed[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.rule.at ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joinCrossings(horizontal: readonly Indexed[], vertical: readonly Indexed[], sets: Sets): void {
  for (const { rule, index } of horizontal) {
    for (let other = firstFrom(vertical, rule.from - TOUCH); other < vertical.length; other += 1) {
      const crossing = vertical[other];
      if (crossing === undefined || crossing.rule.at > rule.to + TOUCH) break;
      if (rule.at >= crossing.rule.from - TOUCH && rule.at <= crossing.rule.to + TOUCH)
        sets.join(index, crossing.index);
    }
  }
}

function joinNeighbours(sorted: readonly Indexed[], sets: Sets): void {
  sorted.forEach(({ rule, index }, position) => {
    for (let other = position + 1; other < sorted.length; other += 1) {
      const next = sorted[other];
      if (next === undefined || next.rule.at - rule.at > TOUCH) break;
      if (next.rule.from <= rule.to + TOUCH && next.rule.to >= rule.from - TOUCH)
        sets.join(index, next.index);
    }
  });
}

/** Rules that touch one another, directly or by others: each set may be a table. */
export function frameworks(rules: readonly Rule[]): Rule[][] {
  const sets = new Sets(rules.length);
  const indexed = rules
    .map((rule, index): Indexed => ({ rule, index }))
    .sort((a, b) => a.rule.at - b.rule.at);
  const horizontal = indexed.filter(({ rule }) => rule.horizontal);
  const vertical = indexed.filter(({ rule }) => !rule.horizontal);
  joinCrossings(horizontal, vertical, sets);
  joinNeighbours(horizontal, sets);
  joinNeighbours(vertical, sets);
  return [...Map.groupBy(indexed, ({ index }) => sets.find(index)).values()].map((set) =>
    set.map(({ rule }) => rule),
  );
}
