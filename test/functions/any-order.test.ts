import fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "../../shared/records/store.ts";
import { drop } from "../support/workflow/drop.ts";
import { type Interleaving, interleaving } from "../support/workflow/interleaving.ts";
import { type Dropped, expected, someFiles, standing, toFiles } from "../support/workflow/model.ts";
import { createWorld, type World } from "../support/workflow/world.ts";

test("whatever the order of events, and however often they come, the newest file stands, checked against the newest of the year before", async () => {
  await fc.assert(
    fc.asyncProperty(
      someFiles,
      fc.boolean(),
      fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
      async (files, isDoubled, choices) => {
        const world = createWorld();
        const events = files.map((file) => JSON.stringify(drop(world, file).event));
        for (const event of isDoubled ? [...events, ...events] : events) world.queues.send("uploads", event);
        let turn = 0;
        await world.drain((waiting) => waiting[(choices[turn++ % 200] ?? 0) % Math.max(1, waiting.length)]);
        expect(await standing(world, files)).toEqual({ reports: expected(files), faults: [] });
      },
    ),
    { numRuns: 300 },
  );
});

/** Sends every event `times` times, all workers at once. */
async function atOnce(world: World, files: readonly Dropped[], run: Interleaving, times = 1): Promise<void> {
  const events = files.map((file) => JSON.stringify(drop(world, file).event));
  for (let time = 0; time < times; time++) for (const event of events) world.queues.send("uploads", event);
  await run.drain(world);
}

test("whatever the interleaving of workers, no update is lost", async () => {
  await fc.assert(
    fc.asyncProperty(someFiles, fc.nat(), async (files, seed) => {
      const run = interleaving(seed);
      const world = createWorld({ seen: run.wrap, receives: 1000 });
      await atOnce(world, files, run);
      expect(await standing(world, files)).toEqual({ reports: expected(files), faults: [] });
    }),
    { numRuns: 300 },
  );
});

test("bytes that come back while an older copy of them is not yet closed stand again", async () => {
  const right = { year: 2022, forward: 1 };
  const wrong = { ...right, wrong: true };
  const files = toFiles([right, wrong, right, wrong, right]);
  const events: string[] = [];
  let asleep: (() => Promise<void>) | null = null;
  const seen = (store: Store): Store => {
    const duplicate: Store["ingestions"]["duplicate"] = async (...args) => {
      const meanwhile = asleep;
      asleep = null;
      await meanwhile?.();
      return store.ingestions.duplicate(...args);
    };
    return { ...store, ingestions: { ...store.ingestions, duplicate } };
  };
  const world = createWorld({ seen });
  const work = async (at: number): Promise<void> => {
    world.queues.send("uploads", events[at] ?? "");
    await world.drain();
  };
  events.push(...files.map((file) => JSON.stringify(drop(world, file).event)));
  await work(0);
  await work(1);
  // Between the renewal by the third file and its end as a duplicate, the fifth comes and then the fourth.
  asleep = async () => {
    await work(4);
    await work(3);
  };
  await work(2);
  expect(await standing(world, files)).toEqual({ reports: expected(files), faults: [] });
});

test("a report whose year before is sent again and again rests on the last of them", async () => {
  const files = toFiles([
    { year: 2023, over: 1 },
    { year: 2022, forward: 0 },
    { year: 2022, forward: 1 },
    { year: 2022, forward: 2 },
  ]);
  for (let seed = 0; seed < 300; seed++) {
    const run = interleaving(seed);
    const world = createWorld({ seen: run.wrap, receives: 1000 });
    await atOnce(world, files.slice(0, 1), run);
    await atOnce(world, files.slice(1), run);
    expect(await standing(world, files), `seed ${seed}`).toEqual({ reports: expected(files), faults: [] });
  }
});
