import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type QueueWork, workOff } from "../../shared/events/sqs-edge.ts";
import { sqsEvent, sqsRecord } from "../support/workflow/sqs-event.ts";

const Numbered = z.strictObject({ n: z.int() });
type Numbered = z.infer<typeof Numbered>;

function edge(overrides: Partial<QueueWork<Numbered>> = {}) {
  const logs: object[] = [];
  const worked: number[] = [];
  const settings: QueueWork<Numbered> = {
    schema: Numbered,
    concurrency: 2,
    log: (code, fields) => logs.push({ code, ...fields }),
    work: async ({ n }) => {
      if (n < 0) throw new Error(`negative ${n}`);
      worked.push(n);
    },
    ...overrides,
  };
  return { settings, logs, worked };
}

const event = (...numbers: readonly number[]) =>
  sqsEvent(...numbers.map((n) => sqsRecord("uploads", { n }, { id: `m${n}`, receives: 3 })));

test("every message has its own outcome", async () => {
  const { settings, logs, worked } = edge();
  expect(await workOff(event(1, -2, 3, -4, 5), settings)).toEqual({
    batchItemFailures: [{ itemIdentifier: "m-2" }, { itemIdentifier: "m-4" }],
  });
  expect(worked.toSorted()).toEqual([1, 3, 5]);
  expect(logs).toEqual([
    {
      code: "MESSAGE_RETRIED",
      messageId: "m-2",
      receives: 3,
      queue: "gouji-uploads",
      reason: "Error: negative -2",
    },
    {
      code: "MESSAGE_RETRIED",
      messageId: "m-4",
      receives: 3,
      queue: "gouji-uploads",
      reason: "Error: negative -4",
    },
  ]);
});

test("no more than the given number at a time", async () => {
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
  };
  await workOff(event(1, 2, 3, 4, 5, 6), edge({ work }).settings);
  expect(most).toBe(2);
});

describe("a body that is no such message", () => {
  test.each([
    ["{", "not JSON"],
    ["[]", "Invalid input"],
    ['{"n":"1"}', "n: Invalid input"],
    ['{"n":1,"m":2}', "Invalid input"],
  ])("%s is named and left to the dead letters", async (body, reason) => {
    const { settings, logs, worked } = edge();
    const answer = await workOff(sqsEvent(sqsRecord("uploads", body)), settings);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: "m1" }]);
    expect(logs[0]).toMatchObject({ code: "MESSAGE_INVALID", messageId: "m1" });
    expect(JSON.stringify(logs[0])).toContain(reason);
    expect(worked).toEqual([]);
  });

  test("goes to whoever takes such bodies", async () => {
    const taken: string[] = [];
    const unreadable: QueueWork<Numbered>["unreadable"] = async ({ messageId, queue }) =>
      void taken.push(`${messageId} of ${queue}`);
    const { settings } = edge({ unreadable });
    const answer = await workOff(sqsEvent(sqsRecord("notices-dead", "?")), settings);
    expect(answer.batchItemFailures).toEqual([]);
    expect(taken).toEqual(["m1 of gouji-notices-dead"]);
  });
});

test("an empty batch is no failure", async () => {
  expect(await workOff(sqsEvent(), edge().settings)).toEqual({ batchItemFailures: [] });
});
