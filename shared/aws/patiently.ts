import { setTimeout } from "node:timers/promises";
import { fail, ok, type Result } from "../document/result.ts";
import type { Clock, TakeTurn } from "./token-bucket.ts";

export interface Host extends Clock {
  /** 0 to 1. */
  readonly random: () => number;
}

export const REAL_HOST: Host = {
  now: () => Date.now(),
  sleep: async (milliseconds) => setTimeout(milliseconds),
  random: () => Math.random(),
};

export interface Patience {
  /** Milliseconds for everything: turns, tries and the waits between them. */
  readonly patience: number;
  readonly turn: TakeTurn;
  readonly isPassing: (error: unknown) => boolean;
  readonly host: Host;
}

/** Milliseconds: the wait before the second try, and the longest. */
const [FIRST_WAIT, LONGEST_WAIT] = [250, 8_000];

/** Any time up to a limit that doubles from try to try ("full jitter"), so that processes do not come all at once. */
const waitAfter = (tries: number, random: () => number): number =>
  random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries);

/**
 * Tries work again while its fault may pass, each time in its turn; what went wrong last where patience is at its end.
 * Throws a fault that will not pass.
 */
export async function patiently<T>(
  work: () => Promise<T>,
  { patience, turn, isPassing, host }: Patience,
): Promise<Result<T, string>> {
  const deadline = host.now() + patience;
  let last = "the quota left no turn";
  for (let tries = 0; await turn(deadline); tries += 1) {
    try {
      return ok(await work());
    } catch (error) {
      if (!isPassing(error)) throw error;
      last = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    }
    const wait = waitAfter(tries, host.random);
    if (host.now() + wait > deadline) break;
    await host.sleep(wait);
  }
  return fail(`${last} (within ${patience} ms)`);
}
