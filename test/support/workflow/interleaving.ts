import { AsyncLocalStorage } from "node:async_hooks";
import type { World } from "./world.ts";

const worker = new AsyncLocalStorage<number>();

/** Lets one call of one worker through at a time, in an order that follows from a seed. */
export interface Interleaving {
  /** The same object, with every method waiting for its turn. */
  readonly wrap: <T extends object>(target: T) => T;
  /** Delivers all messages at once, each to a worker of its own, until nothing is left. */
  readonly drain: (world: World) => Promise<void>;
}

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Workers have priorities drawn by lot, and now and then the one at work falls behind all others: so a worker may
 * sleep in the middle of its work while others run to their ends, which a fair draw at every step hardly ever does.
 */
export function interleaving(seed: number): Interleaving {
  const draw = random(seed);
  const priorities = new Map<number, number>();
  const waiting: { readonly worker: number; readonly go: () => void }[] = [];
  let lowest = 0;

  const turn = (): Promise<void> =>
    new Promise((go) => {
      waiting.push({ worker: worker.getStore() ?? 0, go });
    });

  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (_, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === "object" && value !== null) return wrap(value);
        if (typeof value !== "function") return value;
        return async (...args: readonly unknown[]) => {
          await turn();
          return Reflect.apply(value, target, args);
        };
      },
    });

  const priority = ({ worker: one }: { readonly worker: number }): number => priorities.get(one) ?? 0;

  const step = (): void => {
    const next = waiting.toSorted((a, b) => priority(b) - priority(a))[0];
    if (next === undefined) return;
    if (draw() < 0.04) priorities.set(next.worker, --lowest);
    else {
      waiting.splice(waiting.indexOf(next), 1);
      next.go();
    }
  };

  const drain = async (world: World): Promise<void> => {
    const running = new Set<Promise<void>>();
    let count = 0;
    while (running.size > 0 || world.queues.waiting.length > 0) {
      for (const message of [...world.queues.waiting]) {
        priorities.set(++count, draw());
        const work = worker.run(count, () => world.deliver(message)).finally(() => running.delete(work));
        running.add(work);
      }
      await new Promise((resolve) => setImmediate(resolve));
      step();
    }
  };

  return { wrap, drain };
}
