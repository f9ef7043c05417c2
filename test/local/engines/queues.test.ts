import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deadLetterName, QUEUE_NAMES, QUEUES } from "../../../infra/queues.ts";
import { startTestSystem, type TestSystem } from "../../support/engines.ts";

let system: TestSystem;
let client: SQSClient;
beforeAll(async () => {
  system = await startTestSystem();
  client = new SQSClient({});
});
afterAll(() => system.stop());

const urlOf = (queue: string) => ({ QueueUrl: system.engines.queueUrls[queue] });
const send = (queue: string, body: string) =>
  client.send(new SendMessageCommand({ ...urlOf(queue), MessageBody: body }));

async function receive(queue: string, options = {}): Promise<readonly Message[]> {
  const command = new ReceiveMessageCommand({
    ...urlOf(queue),
    MaxNumberOfMessages: 10,
    MessageSystemAttributeNames: ["ApproximateReceiveCount"],
    ...options,
  });
  return (await client.send(command)).Messages ?? [];
}

const makeVisible = (queue: string, { ReceiptHandle }: Message) =>
  client.send(new ChangeMessageVisibilityCommand({ ...urlOf(queue), ReceiptHandle, VisibilityTimeout: 0 }));

test("every queue has its settings and its dead letters", async () => {
  for (const name of QUEUE_NAMES) {
    const { Attributes = {} } = await client.send(
      new GetQueueAttributesCommand({ ...urlOf(name), AttributeNames: ["All"] }),
    );
    expect(Attributes.VisibilityTimeout).toBe(String(QUEUES[name].visibilityTimeout));
    const dead = await client.send(
      new GetQueueAttributesCommand({ ...urlOf(deadLetterName(name)), AttributeNames: ["QueueArn"] }),
    );
    expect(JSON.parse(Attributes.RedrivePolicy ?? "")).toEqual({
      deadLetterTargetArn: dead.Attributes?.QueueArn,
      maxReceiveCount: QUEUES[name].maxReceives,
    });
  }
});

test("a message that is received and not deleted is hidden, comes again, and dies after its last receive", async () => {
  await send("review", "甲");
  for (let n = 1; n <= QUEUES.review.maxReceives; n += 1) {
    const [message] = await receive("review");
    expect(message?.Attributes?.ApproximateReceiveCount).toBe(String(n));
    expect(await receive("review")).toEqual([]);
    if (message !== undefined) await makeVisible("review", message);
  }
  expect(await receive("review")).toEqual([]);
  const dead = await receive(deadLetterName("review"));
  expect(dead.map(({ Body }) => Body)).toEqual(["甲"]);
  expect(await receive("review")).toEqual([]);
});

test("a message comes again when its visibility timeout has passed", async () => {
  await send("notices", "乙");
  expect(await receive("notices", { VisibilityTimeout: 1 })).toHaveLength(1);
  const again = await receive("notices", { WaitTimeSeconds: 20 });
  expect(again.map(({ Body }) => Body)).toEqual(["乙"]);
});

test("a long poll is answered by the message that it waited for; a deleted one does not come again", async () => {
  const waiting = receive("extractions", { WaitTimeSeconds: 20 });
  await send("extractions", "丙");
  const [message] = await waiting;
  expect(message?.Body).toBe("丙");
  const { ReceiptHandle } = message ?? {};
  await client.send(new DeleteMessageCommand({ ...urlOf("extractions"), ReceiptHandle }));
  expect(await receive("extractions", { VisibilityTimeout: 0 })).toEqual([]);
});

test("two pollers never get the same message at once", async () => {
  await Promise.all(Array.from({ length: 30 }, (_, n) => send("uploads", String(n))));
  const batches = await Promise.all(Array.from({ length: 6 }, () => receive("uploads")));
  const bodies = batches.flat().map(({ Body }) => Body);
  expect(new Set(bodies).size).toBe(30);
  expect(bodies).toHaveLength(30);
});
