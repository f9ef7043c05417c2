/** A stretch of places; `to` is the first after it. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest run of places up to `count` that pass, the first of several; an empty one where none passes. */
export function longestRun(count: number, passes: (place: number) => boolean): Run {
  let [best, from] = [{ from: 0, to: 0 }, 0];
  for (let place = 0; place < count; place += 1) {
    if (!passes(place)) from = place + 1;
    else if (place + 1 - from > best.to - best.from) best = { from, to: place + 1 };
  }
  return best;
}
