import { describe, expect, test } from "vitest";
import { dropAndTell } from "../support/workflow/drop.ts";
import type { Fault } from "../support/workflow/faults.ts";
import { outcomeOf } from "../support/workflow/outcome.ts";
import { SCENARIOS, type Scenario } from "../support/workflow/scenarios.ts";
import { createWorld, type World } from "../support/workflow/world.ts";

async function play(scenario: Scenario, fault: Fault | null): Promise<World> {
  const world = createWorld({ fault });
  for (const dropped of scenario) dropAndTell(world, dropped);
  await world.drain();
  return world;
}

const KINDS: readonly Omit<Fault, "at">[] = [
  { effect: "before", isDeath: false },
  { effect: "after", isDeath: false },
  { effect: "before", isDeath: true },
  { effect: "after", isDeath: true },
];

/**
 * Breaks a worker at every single call that it makes of the bucket, the table and the queues, in every way, and
 * lets the message come again: what comes of it must be what comes of it without any fault, in every particular.
 */
describe.each(Object.entries(SCENARIOS))("%s", (_, scenario) => {
  test("comes to the same, wherever a worker breaks", async () => {
    const undisturbed = await play(scenario, null);
    const expected = await outcomeOf(undisturbed);
    expect(expected.waiting).toBe(0);
    expect(expected.outstanding).toBe(0);
    const calls = undisturbed.faults.calls();
    expect(calls).toBeGreaterThan(3);
    for (const kind of KINDS)
      for (let at = 1; at <= calls; at++) {
        const world = await play(scenario, { ...kind, at });
        expect(await outcomeOf(world), `call ${at}, ${JSON.stringify(kind)}`).toEqual(expected);
      }
  });
});
