import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Case } from "../corpus/case.ts";
import { RunningSystem } from "../local/running-system.ts";
import { type Account, accountFor } from "./accounting.ts";

type Say = (line: string) => void;

const through = (system: RunningSystem): number =>
  system.stdout.split("\n").filter((line) => line.includes("→")).length;

/** Counts until nothing is missing any more, or nothing has changed for a while. */
async function settledAccount(system: RunningSystem, dropped: number): Promise<Account> {
  let last = "";
  for (let unchanged = 0; ; await setTimeout(2_000)) {
    const account = await accountFor(system, dropped);
    const state = JSON.stringify(account);
    unchanged = state === last ? unchanged + 1 : 0;
    last = state;
    if (account.problems.length === 0 || unchanged === 5) return account;
  }
}

/** Puts all reports into the inbox, kills the system when half are through, starts it again, and counts. */
export async function killInTheMiddle(cases: readonly Case[], folder: string, say: Say): Promise<number> {
  const data = join(folder, "data");
  mkdirSync(join(data, "inbox"), { recursive: true });
  for (const { fileName, bytes } of cases) writeFileSync(join(data, "inbox", fileName), bytes);
  const first = await RunningSystem.start(data);
  while (through(first) < cases.length / 2) await setTimeout(20);
  await first.kill();
  say(`killed when ${through(first)} of ${cases.length} reports were through`);
  const begin = performance.now();
  const second = await RunningSystem.start(data);
  say(`started again in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  const account = await settledAccount(second, cases.length);
  say(`everything settled ${((performance.now() - begin) / 1000).toFixed(1)} s after the second start`);
  say(
    `${account.files.length} files ${JSON.stringify(account.verdicts)}, ${account.revisions} revisions stored, ` +
      `${account.reviews} reviews, ${account.mails} mails`,
  );
  for (const problem of account.problems) say(`PROBLEM ${problem}`);
  say(account.problems.length === 0 ? "nothing lost, nothing twice" : `${account.problems.length} problems`);
  await second.stop();
  return account.problems.length === 0 ? 0 : 1;
}
