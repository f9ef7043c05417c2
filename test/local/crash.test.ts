import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FileDetail, FileRecord, MailRecord, ReportRecord, ReviewRecord } from "./records.ts";
import { RunningSystem, temporaryFolder } from "./running-system.ts";
import { agencyNumber, reportOf, wrongReportOf } from "./sample-paths.ts";

const REPORTS = 60;
/** Every fourth report does not add up. */
const isWrong = (index: number): boolean => index % 4 === 3;
const WRONG = Array.from({ length: REPORTS }, (_, index) => index).filter(isWrong).length;
const LONG = { timeout: 240_000, interval: 500 };

const folder = temporaryFolder();
let system: RunningSystem;
let throughBefore = 0;

const lines = (text: string): number => text.split("\n").filter((line) => line.includes("→")).length;

beforeAll(async () => {
  const inbox = join(folder.path, "inbox");
  mkdirSync(inbox);
  for (let index = 0; index < REPORTS; index += 1) {
    const agency = agencyNumber(index);
    const text = isWrong(index) ? wrongReportOf(agency) : reportOf(agency);
    writeFileSync(join(inbox, `${agency}.txt`), text);
  }
  system = await RunningSystem.start(folder.path);
  await vi.waitFor(() => expect(lines(system.stdout)).toBeGreaterThanOrEqual(REPORTS / 3), LONG);
  await system.kill();
  throughBefore = lines(system.stdout);
  system = await RunningSystem.start(folder.path);
  await vi.waitFor(async () => {
    const files = await system.all<FileRecord>("/v1/ingestions?");
    expect(files.filter(({ open }) => !open)).toHaveLength(REPORTS);
    const mails = await system.json<MailRecord[]>("/local/mails");
    expect(mails.length).toBeGreaterThanOrEqual(REPORTS + WRONG);
  }, LONG);
}, 600_000);

afterAll(async () => {
  await system.stop();
  folder.remove();
});

describe("a system that was killed in the middle of its work", () => {
  it("was in the middle of it", () => {
    expect(throughBefore).toBeLessThan(REPORTS);
  });

  it("brings every report to its end, each once", async () => {
    const files = await system.all<FileRecord>("/v1/ingestions?");
    expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(REPORTS);
    expect(files).toHaveLength(REPORTS);
    expect(files.filter(({ status }) => status === "valid")).toHaveLength(REPORTS - WRONG);
    expect(files.filter(({ status }) => status === "invalid")).toHaveLength(WRONG);
    for (const { reports } of files) expect(reports).toHaveLength(1);
  });

  it("has stored every report once", async () => {
    const reports = await system.all<ReportRecord>("/v1/reports?");
    expect(reports).toHaveLength(REPORTS);
    for (const { key } of reports) {
      const path = `/v1/reports/${encodeURIComponent(key.agency)}/${key.year}/revisions?`;
      expect(await system.all<ReportRecord>(path)).toHaveLength(1);
    }
  });

  it("has opened one review for each report that is not valid", async () => {
    const reviews = await system.all<ReviewRecord>("/v1/reviews?status=open&");
    expect(reviews).toHaveLength(WRONG);
    expect(new Set(reviews.map(({ fileName }) => fileName)).size).toBe(WRONG);
  });

  it("has sent every notice once", async () => {
    for (const { id, status } of await system.all<FileRecord>("/v1/ingestions?")) {
      const { notices } = await system.json<FileDetail>(`/v1/ingestions/${id}`);
      const audiences = notices.filter((notice) => notice.status === "sent").map(({ audience }) => audience);
      expect(audiences.sort()).toEqual(status === "valid" ? ["sender"] : ["reviewers", "sender"]);
    }
    const mails = await system.json<MailRecord[]>("/local/mails");
    expect(mails).toHaveLength(REPORTS + WRONG);
    expect(new Set(mails.map(({ subject, to }) => `${subject} ${to.join()}`)).size).toBe(REPORTS + WRONG);
  });

  it("takes new work", async () => {
    writeFileSync(join(system.inbox, "next.txt"), reportOf(agencyNumber(REPORTS)));
    await vi.waitFor(async () => {
      const files = await system.all<FileRecord>("/v1/ingestions?");
      expect(files.find(({ fileName }) => fileName === "next.txt")?.status).toBe("valid");
    }, LONG);
    expect(system.stderr).toBe("");
  });
});
