import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Engines, startEngines } from "../../../infra/local/engines/start.ts";
import { createMailer } from "../../../shared/aws/mailer.ts";
import { createObjects } from "../../../shared/aws/object-store.ts";
import { createQueues } from "../../../shared/aws/queue-sender.ts";
import { createStore } from "../../../shared/aws/store.ts";
import { decodeKey } from "../../../shared/events/s3-notification.ts";
import { newIngestion, revision, second } from "../../support/records.ts";

const SCRIPT = fileURLToPath(new URL("../../support/engines-process.ts", import.meta.url));

/** Acknowledged writes before the process is killed, and killings. */
const WRITES = 60;
const ROUNDS = 2;

let dataDir: string;
let engines: Engines | null = null;
const acknowledged = {
  objects: [] as string[],
  records: [] as string[],
  messages: [] as string[],
  mails: [] as string[],
};

async function startProcess(): Promise<{ child: ChildProcess; environment: Record<string, string> }> {
  const child = spawn(process.execPath, [SCRIPT, dataDir], { stdio: ["ignore", "pipe", "ignore"] });
  if (child.stdout === null) throw new Error("the process has no output");
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return { child, environment: JSON.parse(line) };
}

const bodyOf = (id: string): Buffer => Buffer.from(`${id} `.repeat(3000));

/** Writes until the process is gone; notes what was acknowledged. */
async function write(
  environment: Record<string, string>,
  round: number,
  onWritten: () => void,
): Promise<void> {
  Object.assign(process.env, environment);
  const objects = createObjects(environment.GOUJI_BUCKET ?? "");
  const store = createStore(environment.GOUJI_TABLE ?? "");
  const queues = createQueues({ review: environment.GOUJI_QUEUE_REVIEW ?? "" });
  const mailer = createMailer({ transport: "smtp", smtpUrl: environment.GOUJI_SMTP_URL ?? "" });
  const writers: Record<keyof typeof acknowledged, (id: string) => Promise<unknown>> = {
    objects: (id) => objects.put(`incoming/${id}`, bodyOf(id), "text/plain"),
    records: async (id) => {
      await store.ingestions.receive(newIngestion(id), second(1));
      await store.reports.put(revision({ agency: id, followUps: ["notice"] }));
    },
    messages: (id) => queues.sendReview({ v: 1, type: "review", ingestionId: id, report: null }),
    mails: (id) => mailer.send({ id, from: "a@y.cn", to: ["b@y.cn"], subject: id, html: "", text: id }),
  };
  const kinds = ["objects", "records", "messages", "mails"] as const;
  const write = async (kind: (typeof kinds)[number]): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const id = `${round}-${kind}-${n}`;
      await writers[kind](id);
      acknowledged[kind].push(id);
      onWritten();
    }
  };
  await Promise.allSettled(kinds.map(write));
}

async function round(number: number): Promise<void> {
  const { child, environment } = await startProcess();
  const ended = once(child, "exit");
  let writes = 0;
  await write(environment, number, () => {
    writes += 1;
    if (writes === WRITES) child.kill("SIGKILL");
  });
  expect(await ended).toEqual([null, "SIGKILL"]);
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "gouji-durability-"));
  for (let number = 0; number < ROUNDS; number += 1) await round(number);
  engines = await startEngines({ dataDir });
  Object.assign(process.env, engines.environment);
});
afterAll(async () => {
  await engines?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const running = (): Engines => {
  if (engines === null) throw new Error("the engines did not start");
  return engines;
};

async function everyMessage(queue: string): Promise<readonly string[]> {
  const client = new SQSClient({});
  const command = new ReceiveMessageCommand({
    QueueUrl: running().queueUrls[queue],
    MaxNumberOfMessages: 10,
  });
  const bodies: string[] = [];
  for (;;) {
    const { Messages = [] } = await client.send(command);
    if (Messages.length === 0) return bodies;
    bodies.push(...Messages.map(({ Body }) => Body ?? ""));
  }
}

test("every acknowledged object is there, and every object that is there is whole", async () => {
  const objects = createObjects(running().bucket);
  const { items } = await objects.list("incoming/");
  expect(items.map(({ key }) => key)).toEqual(
    expect.arrayContaining(acknowledged.objects.map((id) => `incoming/${id}`)),
  );
  for (const { key, etag } of items) {
    const body = await objects.read(key, { version: etag, versioned: false }, 1_000_000);
    expect(Buffer.from(body ?? "").equals(bodyOf(key.slice("incoming/".length)))).toBe(true);
    expect(
      createHash("md5")
        .update(body ?? "")
        .digest("hex"),
    ).toBe(etag);
  }
});

test("every acknowledged upload still has its event", async () => {
  const keys = (await everyMessage("uploads")).map((body) =>
    decodeKey(JSON.parse(body).Records[0].s3.object.key),
  );
  expect(keys).toEqual(expect.arrayContaining(acknowledged.objects.map((id) => `incoming/${id}`)));
});

test("every acknowledged record is there, in the table and in its indexes", async () => {
  const store = createStore(running().table);
  const stale = await store.ingestions.listStale(second(2), { limit: 1000 });
  const outstanding = await store.reports.listOutstanding({ limit: 1000 });
  const listed = await store.reports.list({ year: 2023 }, { limit: 1000 });
  for (const id of acknowledged.records) expect(await store.ingestions.get(id)).not.toBeNull();
  const agencies = (page: typeof listed) => page.items.map(({ agency }) => agency);
  expect(stale.items.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged.records));
  expect(agencies(outstanding)).toEqual(expect.arrayContaining(acknowledged.records));
  expect(agencies(listed)).toEqual(expect.arrayContaining(acknowledged.records));
});

test("every acknowledged message is in its queue, once", async () => {
  const ids = (await everyMessage("review")).map((body) => JSON.parse(body).ingestionId);
  expect(ids).toEqual(expect.arrayContaining(acknowledged.messages));
  expect(new Set(ids).size).toBe(ids.length);
});

test("every accepted mail is in the mailbox", async () => {
  const subjects = (await running().mailbox.list()).map(({ subject }) => subject);
  expect(subjects).toEqual(expect.arrayContaining(acknowledged.mails));
});

test("something was written of every kind in every round", () => {
  for (const ids of Object.values(acknowledged)) expect(ids.length).toBeGreaterThanOrEqual(ROUNDS);
});
