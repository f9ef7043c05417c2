/** A stretch of places; `to` is the first after it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of places from one up to another that pass, so long at least. */
export function runsWhere(from: number, to: number, passes: (place: number) => boolean, least = 1): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (let place = from; place <= to; place += 1) {
    if (place < to && passes(place)) continue;
    if (place - start >= least) runs.push({ from: start, to: place });
    start = place + 1;
  }
  return runs;
}

/** The longest run of places up to `count` that pass, the first of several; an empty one where none passes. */
export const longestRun = (count: number, passes: (place: number) => boolean): Run =>
  runsWhere(0, count, passes).reduce((best, run) => (run.to - run.from > best.to - best.from ? run : best), {
    from: 0,
    to: 0,
  });
