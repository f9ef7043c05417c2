import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Case } from "../corpus/case.ts";
import type { FileDetail, FileRecord } from "../local/records.ts";
import { RunningSystem } from "../local/running-system.ts";
import { accountFor } from "./accounting.ts";
import { spread } from "./numbers.ts";

/** Reports sent one after the other, each once the mail about the one before is there. */
const ALONE = 20;
/** Senders at a time when all are sent at once. */
const SENDERS = 8;

type Say = (line: string) => void;

/** Uploads as a sender does; answers with the key and the time at which the file was in the bucket. */
async function send(system: RunningSystem, { fileName, bytes }: Case): Promise<{ key: string; at: number }> {
  const contentType = fileName.endsWith(".html") ? "text/html" : "text/plain";
  const asked = await fetch(`${system.address}/v1/uploads`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ fileName, contentType }),
  });
  const { url, headers, key } = (await asked.json()) as {
    url: string;
    headers: Record<string, string>;
    key: string;
  };
  const put = await fetch(url, { method: "PUT", headers, body: Buffer.from(bytes) });
  if (!put.ok) throw new Error(`${fileName}: ${put.status}`);
  return { key, at: Date.now() };
}

const sentAt = ({ notices }: FileDetail): number =>
  Date.parse(notices.find(({ audience }) => audience === "sender")?.sentAt ?? "");

async function mailOf(system: RunningSystem, key: string): Promise<number> {
  for (;;) {
    const { items } = await system.json<{ items: FileRecord[] }>(
      `/v1/ingestions?key=${encodeURIComponent(key)}`,
    );
    const [file] = items;
    if (file !== undefined && !file.open) {
      const at = sentAt(await system.json<FileDetail>(`/v1/ingestions/${file.id}`));
      if (!Number.isNaN(at)) return at;
    }
    await setTimeout(25);
  }
}

async function untilAllAreMailed(system: RunningSystem, count: number): Promise<void> {
  for (let mailed = 0; mailed < count; await setTimeout(500)) {
    const mails = await system.json<{ to: string[] }[]>("/local/mails");
    mailed = mails.filter(({ to }) => to.includes("clerk@localhost")).length;
  }
}

async function sendAll(system: RunningSystem, cases: readonly Case[]): Promise<Map<string, number>> {
  const droppedAt = new Map<string, number>();
  const rest = cases.values();
  const sender = async (): Promise<void> => {
    for (const made of rest) {
      const { key, at } = await send(system, made);
      droppedAt.set(key, at);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return droppedAt;
}

/** Milliseconds of each step of each file, from the times that the records keep. */
function stepTimes(files: readonly FileDetail[]): Map<string, number[]> {
  const times = new Map<string, number[]>();
  for (const { steps } of files) {
    for (const [index, { step, at }] of steps.entries()) {
      const before = steps[index - 1];
      if (before === undefined) continue;
      const name = `${before.step} → ${step}`;
      times.set(name, [...(times.get(name) ?? []), Date.parse(at) - Date.parse(before.at)]);
    }
  }
  return times;
}

/** Sends some reports one by one and the rest all at once; prints what a sender waits for and where the time goes. */
export async function measureFlow(cases: readonly Case[], folder: string, say: Say): Promise<number> {
  const system = await RunningSystem.start(join(folder, "data"));
  const alone: number[] = [];
  for (const made of cases.slice(0, ALONE)) {
    const { key, at } = await send(system, made);
    alone.push((await mailOf(system, key)) - at);
  }
  say(`one at a time (${alone.length}): drop to email ${spread(alone)}`);
  const begin = Date.now();
  const droppedAt = await sendAll(system, cases.slice(ALONE));
  const sent = Date.now();
  await untilAllAreMailed(system, cases.length);
  const account = await accountFor(system, cases.length);
  const together = account.files.filter(({ key }) => droppedAt.has(key));
  const ends = together.map(sentAt);
  const seconds = (Math.max(...ends) - begin) / 1000;
  say(
    `all at once (${together.length}, ${SENDERS} senders): uploaded in ${((sent - begin) / 1000).toFixed(1)} s, ` +
      `last email after ${seconds.toFixed(1)} s: ${(together.length / seconds).toFixed(1)} reports per second`,
  );
  say(
    `  drop to email ${spread(together.map((file) => sentAt(file) - (droppedAt.get(file.key) ?? Number.NaN)))}`,
  );
  for (const [name, times] of stepTimes(together)) say(`  ${name}: ${spread(times)} (${times.length})`);
  say(`verdicts: ${JSON.stringify(account.verdicts)}`);
  for (const problem of account.problems) say(`PROBLEM ${problem}`);
  await system.stop();
  return account.problems.length === 0 ? 0 : 1;
}
