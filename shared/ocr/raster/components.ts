import type { Box } from "./raster.ts";

/** Marked pixels of a picture, a byte each: 1 marked, 0 not. Rows from the top. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Marked pixels that hang together, corners counting as contact. */
export interface Component {
  readonly box: Box;
  /** Marked pixels. */
  readonly area: number;
  /** Runs of them: row, left, right (exclusive), three numbers a run. */
  readonly runs: readonly number[];
}

interface Runs {
  readonly rows: number[];
  readonly lefts: number[];
  readonly rights: number[];
  readonly parents: number[];
}

function rootOf(parents: number[], run: number): number {
  let root = run;
  while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
  for (let at = run; at !== root; ) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}

/** The next marked pixel from one on; the length of the mask where there is none. Rows without marks are passed once. */
function nextMark(data: Uint8Array, from: number): number {
  const found = data.indexOf(1, from);
  return found === -1 ? data.length : found;
}

/** The runs of all rows, joined to those of the row before that they touch. */
function runsOf(mask: Mask): Runs {
  const found: Runs = { rows: [], lefts: [], rights: [], parents: [] };
  const { rows, lefts, rights, parents } = found;
  const { width, data } = mask;
  let [above, aboveEnd] = [0, 0];
  let mark = nextMark(data, 0);
  for (let y = 0; y < mask.height; y += 1) {
    const start = rows.length;
    const [from, end] = [y * width, (y + 1) * width];
    while (mark < end) {
      let last = mark + 1;
      while (last < end && data[last] === 1) last += 1;
      const [left, right] = [mark - from, last - from];
      mark = nextMark(data, last);
      const run = rows.push(y) - 1;
      lefts.push(left);
      rights.push(right);
      parents.push(run);
      while (above < aboveEnd && (rights[above] ?? 0) < left) above += 1;
      for (let other = above; other < aboveEnd && (lefts[other] ?? 0) <= right; other += 1)
        parents[rootOf(parents, other)] = rootOf(parents, run);
    }
    [above, aboveEnd] = [start, rows.length];
  }
  return found;
}

/** The components of a mask, by their first pixel from the top. */
export function componentsOf(mask: Mask): readonly Component[] {
  const { rows, lefts, rights, parents } = runsOf(mask);
  const byRoot = new Map<number, { box: [number, number, number, number]; area: number; runs: number[] }>();
  for (let run = 0; run < rows.length; run += 1) {
    const [y, left, right] = [rows[run] ?? 0, lefts[run] ?? 0, rights[run] ?? 0];
    const root = rootOf(parents, run);
    const known = byRoot.get(root);
    if (known === undefined) {
      byRoot.set(root, { box: [left, y, right, y + 1], area: right - left, runs: [y, left, right] });
      continue;
    }
    const { box, runs } = known;
    if (left < box[0]) box[0] = left;
    if (right > box[2]) box[2] = right;
    box[3] = y + 1;
    known.area += right - left;
    runs.push(y, left, right);
  }
  return [...byRoot.values()];
}
