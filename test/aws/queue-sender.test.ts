import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import type { ReviewMessage } from "../../shared/events/messages.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";

let system: TestSystem;
let client: SQSClient;
beforeAll(async () => {
  system = await startTestSystem();
  client = new SQSClient({});
});
afterAll(() => system.stop());

async function receive(queue: string): Promise<readonly unknown[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: system.engines.queueUrls[queue],
    MaxNumberOfMessages: 10,
  });
  const { Messages = [] } = await client.send(command);
  return Messages.map(({ Body }) => JSON.parse(Body ?? ""));
}

const about = { v: 1, ingestionId: "i1", report: null } as const;
const review: ReviewMessage = { ...about, type: "review" };

test("each message comes out of its own queue as it went in", async () => {
  const extraction = { v: 1, type: "recheck", agency: "某局", year: 2023 } as const;
  const notice = {
    ...about,
    type: "notice",
    kind: "rejection",
    audience: "sender",
    reviewId: null,
    occasion: "",
  } as const;
  const upload = { Event: "s3:TestEvent" } as const;
  await system.queues.sendUpload(upload);
  await system.queues.sendExtraction(extraction);
  await system.queues.sendReview(review);
  await system.queues.sendNotice(notice);
  expect(await receive("uploads")).toEqual([upload]);
  expect(await receive("extractions")).toEqual([extraction]);
  expect(await receive("review")).toEqual([review]);
  expect(await receive("notices")).toEqual([notice]);
});

test("what does not match its schema is not sent", async () => {
  const broken = { ...review, ingestionId: "" };
  await expect(system.queues.sendReview(broken)).rejects.toThrow();
  await expect(system.queues.sendReview({ ...review, extra: 1 } as ReviewMessage)).rejects.toThrow();
  expect(await receive("review")).toEqual([]);
});

test("a function sends only to the queues that it was given", async () => {
  await expect(createQueues({}).sendReview(review)).rejects.toThrow("review is not configured");
});
