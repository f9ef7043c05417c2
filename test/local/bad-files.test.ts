import { copyFileSync, mkdirSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FileDetail, FileRecord, ReviewRecord } from "./records.ts";
import { RunningSystem, temporaryFolder } from "./running-system.ts";
import { sample } from "./sample-paths.ts";

const SOON = { timeout: 60_000, interval: 250 };
const MEGABYTE = 1024 * 1024;

/** File name, content, and the code that it is refused with. */
const BAD: readonly (readonly [string, Buffer, string])[] = [
  ["空文件.txt", Buffer.alloc(0), "EMPTY"],
  ["binary.txt", Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 197) % 256)), "UNSUPPORTED"],
  ["其实是PDF.txt", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n"), "CORRUPT"],
  ["名字 带 空格.txt", Buffer.from("会议通知：明天上午开会。"), "NOT_A_REPORT"],
  ["😀🎉.html", Buffer.from("<p>不是报告</p>"), "NOT_A_REPORT"],
  ["100%.txt", Buffer.from("百分之百不是报告"), "NOT_A_REPORT"],
  ["%2e%2e%2f%00.txt", Buffer.from("转义也不是报告"), "NOT_A_REPORT"],
  ["#1 & <b>x?.txt", Buffer.from("标签也不是报告"), "NOT_A_REPORT"],
  [`it's "quoted".txt`, Buffer.from("引号也不是报告"), "NOT_A_REPORT"],
  [`${"长".repeat(80)}.txt`, Buffer.from("名字长也不是报告"), "NOT_A_REPORT"],
  ["没有扩展名", Buffer.from("没有扩展名也不是报告"), "NOT_A_REPORT"],
];
const GOOD = "云栖县水务局2022年政府信息公开工作年度报告.txt";
const names = [...BAD.map(([name]) => name), "huge.txt"];

const folder = temporaryFolder();
let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start(folder.path);
  const aside = join(folder.path, "aside");
  mkdirSync(aside);
  for (const [name, content] of BAD) writeFileSync(join(aside, name), content);
  writeFileSync(join(aside, "huge.txt"), "");
  truncateSync(join(aside, "huge.txt"), 60 * MEGABYTE);
  for (const name of names) renameSync(join(aside, name), join(system.inbox, name));
  copyFileSync(sample(GOOD), join(system.inbox, GOOD));
  await vi.waitFor(async () => {
    const found = await system.all<FileRecord>("/v1/ingestions?");
    expect(found.filter(({ open }) => !open)).toHaveLength(names.length + 1);
    expect(await system.all<ReviewRecord>("/v1/reviews?status=open&")).toHaveLength(names.length);
  }, SOON);
});

afterAll(async () => {
  await system.stop();
  folder.remove();
});

async function fileNamed(name: string): Promise<FileDetail> {
  const files = await system.all<FileRecord>("/v1/ingestions?");
  const found = files.filter(({ fileName }) => fileName === name);
  expect(found).toHaveLength(1);
  return system.json<FileDetail>(`/v1/ingestions/${found[0]?.id}`);
}

describe("files that are no report", () => {
  it.each<readonly [string, string]>([
    ...BAD.map(([name, , code]) => [name, code] as const),
    ["huge.txt", "TOO_LARGE"],
  ])(
    "%s is refused as %s, with a review, and mails to its sender and to the reviewers",
    async (name, code) => {
      const file = await fileNamed(name);
      expect([file.status, file.rejection?.code]).toEqual(["rejected", code]);
      const reviews = await system.all<ReviewRecord>("/v1/reviews?status=open&");
      const own = reviews.filter(({ ingestionId }) => ingestionId === file.id);
      expect(own.map(({ reason }) => reason.kind)).toEqual(["rejection"]);
      await vi.waitFor(async () => {
        const { notices } = await system.json<FileDetail>(`/v1/ingestions/${file.id}`);
        const sent = notices.filter(({ status }) => status === "sent").map(({ audience }) => audience);
        expect(sent.sort()).toEqual(["reviewers", "sender"]);
      }, SOON);
    },
  );

  it("do not keep the next file from its verdict", async () => {
    expect((await fileNamed(GOOD)).status).toBe("valid");
    expect(system.stderr).toBe("");
  });
});
