import { setTimeout } from "node:timers/promises";
import { PurgeQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noticeId } from "../../functions/notify/notice-id.ts";
import { startTestSystem, type TestSystem } from "../support/engines.ts";
import { engineWorld } from "../support/workflow/engine-world.ts";
import type { Fault } from "../support/workflow/faults.ts";
import { type Dropped, expected, standing, toFiles } from "../support/workflow/model.ts";

let system: TestSystem;

beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());

/** Puts files one after another; the engine tells the uploads queue of each, as S3 does. */
async function put(files: readonly Dropped[]): Promise<void> {
  for (const { key, content } of files) {
    await system.objects.put(`incoming/${key}`, Buffer.from(String(content)), "text/html");
    await setTimeout(2);
  }
}

const story = (agency: string) =>
  toFiles(
    [
      { year: 2023, over: 1 },
      { year: 2022, forward: 0 },
      { year: 2022, forward: 1, wrong: true },
      { year: 2022, forward: 0 },
      { year: 2023, over: 0 },
    ],
    agency,
  );

test("files of two years, revised and taken back, stand as the newest of each", async () => {
  const files = story("甲市教育局");
  const world = engineWorld(system);
  await put(files);
  await world.drain();
  expect(await standing(system, files)).toEqual({ reports: expected(files), faults: [] });
  expect(expected(files)[2022]).toEqual({ title: 3, verdict: "valid" });
});

test("the same comes of it when a worker dies anywhere", async () => {
  const undisturbed = engineWorld(system);
  await put(story("乙市教育局"));
  await undisturbed.drain();
  for (let at = 3; at < undisturbed.calls(); at += 29) {
    const files = story(`乙市${at}局`);
    const fault: Fault = { at, effect: at % 2 === 0 ? "before" : "after", isDeath: true };
    const world = engineWorld(system, fault);
    await put(files);
    await world.drain();
    expect(await standing(system, files), `call ${at}`).toEqual({ reports: expected(files), faults: [] });
  }
}, 120_000);

test("the auditor finds files whose events were lost, and nothing twice", async () => {
  const files = story("丙市教育局").slice(0, 2);
  const world = engineWorld(system);
  await put(files);
  await new SQSClient({}).send(new PurgeQueueCommand({ QueueUrl: system.engines.queueUrls.uploads }));
  await world.drain();
  expect((await standing(system, files)).reports).toEqual({});
  await world.audit();
  await world.drain();
  expect(await standing(system, files)).toEqual({ reports: expected(files), faults: [] });
  const told = world.mails.length;
  await world.audit();
  await world.drain();
  expect(world.mails.length).toBe(told);
  expect(new Set(world.mails.map(noticeId)).size).toBe(told);
});

test("a file that breaks its reader ends with people, with the reason, after five attempts", async () => {
  const world = engineWorld(system);
  const key = "incoming/丁/坏 文件+%.html";
  await system.objects.put(key, Buffer.from(JSON.stringify({ broken: "read" })), "text/html", {
    sender: "王@example.gov.cn",
  });
  await world.drain();
  const [ingestion] = await system.store.ingestions.findByKey(key);
  expect(ingestion).toMatchObject({
    status: "failed",
    fileName: "坏 文件+%.html",
    sender: "王@example.gov.cn",
    failure: { queue: "uploads", reason: "TypeError: a bug of read" },
    followUps: [],
  });
  expect(await system.store.reviews.get(ingestion?.id ?? "")).toMatchObject({
    status: "open",
    followUps: [],
  });
  expect(world.mails.map(({ kind, audience }) => `${kind} ${audience}`).sort()).toEqual([
    "failure reviewers",
    "failure sender",
  ]);
});
