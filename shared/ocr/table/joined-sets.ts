/** Disjoint sets of the numbers below a size, joined two at a time (Galler and Fischer 1964). */
export interface JoinedSets {
  readonly join: (a: number, b: number) => void;
  /** What stands for the set of a number: the same for all in it. */
  readonly find: (a: number) => number;
  /** The sets, by their least member. */
  readonly groups: () => readonly (readonly number[])[];
}

export function joinedSets(size: number): JoinedSets {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const find = (a: number): number => {
    let root = a;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    for (let at = a; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  const groups = (): number[][] => {
    const byRoot = new Map<number, number[]>();
    for (let index = 0; index < size; index += 1) {
      const root = find(index);
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [index]);
      else group.push(index);
    }
    return [...byRoot.values()];
  };
  return { join, find, groups };
}
