/** Time as it passes for a caller; milliseconds. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Takes a turn and waits for it; false, at once, where it would not come before `deadline`. */
export type TakeTurn = (deadline: number) => Promise<boolean>;

/**
 * Turns for so many a second, of which a whole second's may be taken at once after a pause. Whoever comes takes the
 * next turn, and then waits for it, so that turns are taken in order.
 */
export function tokenBucket(perSecond: number, clock: Clock): TakeTurn {
  const interval = 1_000 / perSecond;
  const saved = Math.max(0, Math.floor(perSecond) - 1) * interval;
  let next = clock.now() - saved;
  return async (deadline) => {
    const now = clock.now();
    const turn = Math.max(next, now - saved);
    if (turn > deadline) return false;
    next = turn + interval;
    if (turn > now) await clock.sleep(turn - now);
    return true;
  };
}
