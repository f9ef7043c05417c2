import fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "../../shared/records/store.ts";
import { drop } from "../support/workflow/drop.ts";
import { expected, someFiles, standing } from "../support/workflow/model.ts";
import { createWorld, type World } from "../support/workflow/world.ts";

test("whatever the order of events, and however often they come, the newest file stands, checked against the newest of the year before", async () => {
  await fc.assert(
    fc.asyncProperty(someFiles, fc.infiniteStream(fc.nat({ max: 100 })), async (files, choices) => {
      const world = createWorld();
      const events = files.map((file) => JSON.stringify(drop(world, file).event));
      for (const event of [...events, ...events]) world.queues.send("uploads", event);
      await world.drain((waiting) => waiting[(choices.next().value ?? 0) % Math.max(1, waiting.length)]);
      expect(await standing(world, files)).toEqual({ reports: expected(files), faults: [] });
    }),
    { numRuns: 150 },
  );
});

/** Every call of the store is let through when the scheduler says so. */
function scheduled(scheduler: fc.Scheduler): (store: Store) => Store {
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (_, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return wrap(value as object);
        return async (...args: readonly unknown[]) => {
          await scheduler.schedule(Promise.resolve(), String(name));
          return Reflect.apply(value, target, args);
        };
      },
    });
  return wrap;
}

/** All messages at once, every one with a worker of its own. */
async function drainAtOnce(world: World, scheduler: fc.Scheduler): Promise<void> {
  const running = new Set<Promise<void>>();
  while (running.size > 0 || world.queues.waiting.length > 0) {
    for (const message of [...world.queues.waiting]) {
      const worker = world.deliver(message).finally(() => running.delete(worker));
      running.add(worker);
    }
    if (scheduler.count() > 0) await scheduler.waitOne();
    else await new Promise((resolve) => setImmediate(resolve));
  }
}

test("whatever the interleaving of workers, no update is lost", async () => {
  await fc.assert(
    fc.asyncProperty(someFiles, fc.scheduler(), async (files, scheduler) => {
      const world = createWorld({ seen: scheduled(scheduler), receives: 1000 });
      for (const file of files) world.queues.send("uploads", JSON.stringify(drop(world, file).event));
      await drainAtOnce(world, scheduler);
      expect(await standing(world, files)).toEqual({ reports: expected(files), faults: [] });
    }),
    { numRuns: 150 },
  );
});
