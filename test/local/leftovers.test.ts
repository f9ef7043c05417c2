import { readFileSync } from "node:fs";
import { PurgeQueueCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { startEngines } from "../../infra/local/engines/start.ts";
import { createObjects } from "../../shared/aws/object-store.ts";
import type { FileRecord, MailRecord } from "./records.ts";
import { RunningSystem, temporaryFolder } from "./running-system.ts";
import { sample } from "./sample-paths.ts";

const SOON = { timeout: 60_000, interval: 250 };
const NAME = "云栖县水务局2022年政府信息公开工作年度报告.txt";

const folder = temporaryFolder();
let system: RunningSystem;

/** A file in the bucket of which no queue and no record knows. */
beforeAll(async () => {
  const engines = await startEngines({ dataDir: folder.path });
  vi.stubEnv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "false");
  for (const [name, value] of Object.entries(engines.environment)) vi.stubEnv(name, value);
  await createObjects(engines.bucket).put(`incoming/${NAME}`, readFileSync(sample(NAME)), "text/plain");
  const sqs = new SQSClient({});
  await sqs.send(new PurgeQueueCommand({ QueueUrl: engines.queueUrls.uploads }));
  sqs.destroy();
  await engines.stop();
  vi.unstubAllEnvs();
  system = await RunningSystem.start(folder.path);
});

afterAll(async () => {
  await system.stop();
  folder.remove();
});

it("what every queue has lost is found and worked off at the start", async () => {
  await vi.waitFor(async () => {
    const files = await system.all<FileRecord>("/v1/ingestions?");
    expect(files.map(({ fileName, status }) => [fileName, status])).toEqual([[NAME, "valid"]]);
    expect(await system.json<MailRecord[]>("/local/mails")).toHaveLength(1);
  }, SOON);
});
