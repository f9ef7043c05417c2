/** A stretch of places; `to` is the first after it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of places from one up to another that pass, so long at least. What is not asked about is of no such run. */
export function runsWhere(from: number, to: number, passes: (place: number) => boolean, least = 1): Run[] {
  const runs: Run[] = [];
  let start = from;
  while (start + least <= to) {
    let last = start + least - 1;
    while (last >= start && passes(last)) last -= 1;
    if (last >= start) {
      start = last + 1;
      continue;
    }
    let end = start + least;
    while (end < to && passes(end)) end += 1;
    runs.push({ from: start, to: end });
    start = end + 1;
  }
  return runs;
}

/** The longest run of places up to `count` that pass, the first of several; an empty one where none passes. */
export const longestRun = (count: number, passes: (place: number) => boolean): Run =>
  runsWhere(0, count, passes).reduce((best, run) => (run.to - run.from > best.to - best.from ? run : best), {
    from: 0,
    to: 0,
  });
