import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Handler } from "../../../infra/local/lambda/invoke.ts";
import { type Poller, type PollerSettings, startPoller } from "../../../infra/local/lambda/poller.ts";
import { startTestSystem, type TestSystem } from "../../support/engines.ts";

let system: TestSystem;
let sqs: SQSClient;
let poller: Poller | undefined;

beforeAll(async () => {
  system = await startTestSystem();
  sqs = new SQSClient({});
});

afterAll(async () => {
  await poller?.stop();
  sqs.destroy();
  await system.stop();
});

const urlOf = (queue: string): string => system.engines.queueUrls[queue] ?? "";
const send = (queue: string, body: string) =>
  sqs.send(new SendMessageCommand({ QueueUrl: urlOf(queue), MessageBody: body }));

async function depth(queue: string): Promise<{ visible: number; inFlight: number }> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: urlOf(queue),
      AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
    }),
  );
  return {
    visible: Number(Attributes?.ApproximateNumberOfMessages),
    inFlight: Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
  };
}

const EMPTY = { visible: 0, inFlight: 0 };
const SOON = { timeout: 20_000 };

async function polling<T>(
  queue: string,
  handler: (event: SQSEvent) => Promise<unknown>,
  settings: Partial<PollerSettings>,
  body: () => Promise<T>,
): Promise<T> {
  poller = startPoller({
    sqs,
    queueUrl: urlOf(queue),
    queueArn: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
    function: { name: "validate", handler: ((event) => handler(event as SQSEvent)) as Handler },
    batchSize: 10,
    maxConcurrency: 2,
    retryAfter: () => 0,
    onFault: () => undefined,
    ...settings,
  });
  try {
    return await body();
  } finally {
    await poller.stop();
    poller = undefined;
  }
}

const bodies = (event: SQSEvent): string[] => event.Records.map(({ body }) => body);

describe("the poller", () => {
  it("deletes what succeeded and brings back only what the handler named, with its receive count", async () => {
    const seen: [string, string][] = [];
    const handler = async (event: SQSEvent) => {
      for (const { body, attributes } of event.Records) seen.push([body, attributes.ApproximateReceiveCount]);
      const failed = event.Records.filter(
        ({ body, attributes }) => body === "bad" && attributes.ApproximateReceiveCount === "1",
      );
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    };
    await Promise.all([send("extractions", "good"), send("extractions", "bad")]);
    await polling("extractions", handler, {}, async () => {
      await vi.waitFor(() => expect(seen).toHaveLength(3), SOON);
      await vi.waitFor(async () => expect(await depth("extractions")).toEqual(EMPTY), SOON);
    });
    expect(seen.filter(([body]) => body === "good")).toEqual([["good", "1"]]);
    expect(seen.filter(([body]) => body === "bad")).toEqual([
      ["bad", "1"],
      ["bad", "2"],
    ]);
  });

  it("leaves the whole batch where the handler throws, says so, and after five receives it is a dead letter", async () => {
    const onFault = vi.fn();
    const handler = vi.fn(async () => {
      throw new Error("broken");
    });
    await send("notices", "poison");
    await polling("notices", handler, { onFault }, async () => {
      await vi.waitFor(async () => expect((await depth("notices-dead")).visible).toBe(1), SOON);
    });
    expect(handler).toHaveBeenCalledTimes(5);
    expect(onFault).toHaveBeenCalledWith(expect.objectContaining({ message: "broken" }));
    expect(await depth("notices")).toEqual(EMPTY);
  });

  it("never runs more invocations at a time than it may, and keeps to the batch size", async () => {
    let running = 0;
    let most = 0;
    const sizes: number[] = [];
    const handler = async (event: SQSEvent) => {
      sizes.push(event.Records.length);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, (_, index) => send("review", String(index))));
    await polling("review", handler, { batchSize: 2, maxConcurrency: 3 }, async () => {
      await vi.waitFor(() => expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(12), SOON);
    });
    expect(most).toBe(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2);
  });

  it("finishes what it has begun before it stops", async () => {
    const handled: string[] = [];
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const handler = async (event: SQSEvent) => {
      begin();
      await new Promise((resolve) => setTimeout(resolve, 50));
      handled.push(...bodies(event));
    };
    await send("uploads", "last");
    await polling("uploads", handler, {}, () => begun);
    expect(handled).toEqual(["last"]);
    expect(await depth("uploads")).toEqual(EMPTY);
  });
});
