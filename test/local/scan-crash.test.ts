import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { usageOf } from "../../shared/isolation/process-usage.ts";
import type { FileDetail, FileRecord, MailRecord, ReportRecord, ReviewRecord } from "./records.ts";
import { RunningSystem, temporaryFolder } from "./running-system.ts";
import { scanFixture } from "./sample-paths.ts";

const NAME = "fixture-pdf-000.pdf";
const LONG = { timeout: 400_000, interval: 100 };
/** Seconds of work after which a scanning process has its engines, and is on one of the first pages. */
const AT_WORK = 2;
/** Only Linux tells what other processes there are. */
const isTold = (await usageOf(process.pid)) !== null;

const read = (path: string): string => {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
};

/** The scanning processes that a system has started. */
function scanningProcesses(parent: number): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
  return pids.map(Number).filter((pid) => {
    const stat = read(`/proc/${pid}/stat`);
    const [, ppid] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(ppid) === parent && read(`/proc/${pid}/cmdline`).includes("scanning-process");
  });
}

let folder = temporaryFolder();
let system: RunningSystem;

beforeEach(async () => {
  folder = temporaryFolder();
  system = await RunningSystem.start(folder.path);
}, 120_000);

afterEach(async () => {
  await system.stop();
  folder.remove();
}, 120_000);

/** Drops the scan, and waits until one of its pages is being recognised. */
async function atWork(): Promise<number> {
  copyFileSync(scanFixture(NAME), join(system.inbox, NAME));
  return vi.waitFor(async () => {
    for (const pid of scanningProcesses(system.pid)) {
      const usage = await usageOf(pid);
      if ((usage?.cpuSeconds ?? 0) > AT_WORK) return pid;
    }
    throw new Error("nothing is being recognised");
  }, LONG);
}

async function closed(): Promise<FileRecord> {
  return vi.waitFor(async () => {
    const [file, ...others] = await system.all<FileRecord>("/v1/ingestions?");
    expect(others).toEqual([]);
    if (file === undefined || file.open) throw new Error("still open");
    return file;
  }, LONG);
}

/** Nothing is lost and nothing is there twice: one file, one report, one review if any, and a mail to whom it concerns. */
async function expectOnce({ id, status, reports }: FileRecord): Promise<void> {
  expect(["valid", "needsReview"]).toContain(status);
  expect(reports).toHaveLength(1);
  const toReview = status === "valid" ? 0 : 1;
  expect(await system.all<ReportRecord>("/v1/reports?")).toHaveLength(1);
  await vi.waitFor(async () => {
    const { notices } = await system.json<FileDetail>(`/v1/ingestions/${id}`);
    expect(notices.map((notice) => notice.status)).toEqual(notices.map(() => "sent"));
    expect(await system.json<MailRecord[]>("/local/mails")).toHaveLength(1 + toReview);
  }, LONG);
  expect(await system.all<ReviewRecord>("/v1/reviews?status=open&")).toHaveLength(toReview);
  const mails = await system.json<MailRecord[]>("/local/mails");
  expect(new Set(mails.map(({ to }) => to.join())).size).toBe(mails.length);
}

/** Codes of what was not read: no page is missing. */
async function issuesOf({ reports: [report] }: FileRecord): Promise<string[]> {
  if (report === undefined) throw new Error("no report");
  const path = `/v1/reports/${encodeURIComponent(report.agency)}/${report.year}`;
  const { issues } = await system.json<{ issues: readonly { readonly code: string }[] }>(path);
  return issues.map(({ code }) => code);
}

describe.runIf(isTold)("a scan that is being recognised", () => {
  it("is finished once where the whole system is killed and started again", async () => {
    const pid = await atWork();
    await system.kill();
    await vi.waitFor(async () => expect(await usageOf(pid)).toBeNull(), LONG);
    system = await RunningSystem.start(folder.path);
    const file = await closed();
    await expectOnce(file);
    expect(system.stderr).toBe("");
  }, 900_000);

  it("is finished once where its process alone is killed", async () => {
    const pid = await atWork();
    process.kill(pid, "SIGKILL");
    const file = await closed();
    await expectOnce(file);
    expect(await issuesOf(file)).not.toContain("UNREAD_PART");
    expect(system.stderr).toBe("");
  }, 900_000);
});
