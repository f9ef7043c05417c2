import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FileRecord, MailRecord } from "../local/records.ts";
import { gouji, RunningSystem, temporaryFolder } from "../local/running-system.ts";
import { reportOf, sample, wrongReportOf } from "../local/sample-paths.ts";
import { zipOf } from "../readers/door/zips.ts";

const SOON = { timeout: 60_000, interval: 250 };
const AMBIGUOUS = "望溪区档案馆2019年政府信息公开工作年度报告.txt";
const NO_REPORT = "关于组织春季义务植树活动的通知.txt";

const folder = temporaryFolder();
let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start(join(folder.path, "data"));
});

afterAll(async () => {
  await system.stop();
  folder.remove();
});

function write(name: string, text: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

const send = (...args: string[]) => gouji(["send", ...args, "--to", system.address]);

describe("gouji send --wait", () => {
  it.each([
    ["valid", 0, () => write("a 1%.txt", reportOf("第一局")), "有效 valid"],
    ["invalid", 1, () => write("b#2.txt", wrongReportOf("第二局")), "有误 invalid"],
    ["ambiguous", 2, () => sample(AMBIGUOUS), "待核 needs review"],
    ["unreadable", 3, () => sample(NO_REPORT), "NOT_A_REPORT"],
  ])("prints the verdict of a file that is %s and exits with %i", async (_name, code, path, words) => {
    const { code: actual, stdout, stderr } = await send(path(), "--wait");
    expect(stdout).toContain(words);
    expect(stderr).toContain("已上传 uploaded");
    expect(actual).toBe(code);
  });

  it("gives the same bytes the verdict that they had before, and says so", async () => {
    const { code, stdout } = await send(write("same again.txt", wrongReportOf("第二局")), "--wait");
    expect(stdout).toContain("内容与先前相同");
    expect(code).toBe(1);
  });

  it("waits for every member of an archive, and tells of each under its path", async () => {
    const path = join(folder.path, "pack.zip");
    writeFileSync(path, zipOf({ "in/e.txt": reportOf("第十一局"), "f.txt": wrongReportOf("第十二局") }));
    const { code, stdout } = await send(path, "--wait", "--json");
    const sent = JSON.parse(stdout) as { file: string; verdict: string }[];
    expect(sent.map(({ file, verdict }) => [file.slice(folder.path.length), verdict])).toEqual([
      ["/pack.zip/in/e.txt", "valid"],
      ["/pack.zip/f.txt", "invalid"],
    ]);
    expect(code).toBe(1);
  });

  it("sends folders with all below them, exits with the worst, and prints one JSON document with --json", async () => {
    mkdirSync(join(folder.path, "all", "sub"), { recursive: true });
    write("all/c.txt", reportOf("第三局"));
    write("all/sub/d.txt", wrongReportOf("第四局"));
    write("all/.hidden", "not sent");
    const { code, stdout } = await send(join(folder.path, "all"), "--wait", "--json");
    const sent = JSON.parse(stdout) as { key: string; verdict: string }[];
    expect(sent.map(({ verdict }) => verdict)).toEqual(["valid", "invalid"]);
    expect(sent[1]?.key).toMatch(/^incoming\/.*sub.*d\.txt$/);
    expect(code).toBe(1);
  });

  it("tells the sender of the result", async () => {
    const path = write("e.txt", reportOf("第五局"));
    expect((await send(path, "--wait", "--sender", "zhang@health.example")).code).toBe(0);
    await vi.waitFor(async () => {
      const mails = await system.json<MailRecord[]>("/local/mails");
      expect(mails.filter(({ to }) => to.includes("zhang@health.example"))).toHaveLength(1);
    }, SOON);
  });
});

describe("gouji send", () => {
  it("without --wait leaves the verdict to the mail", async () => {
    const { code, stdout } = await send(write("f.txt", reportOf("第六局")));
    expect([code, stdout]).toEqual([0, expect.stringContaining("已上传 1 个文件")]);
    await vi.waitFor(async () => {
      const files = await system.all<FileRecord>("/v1/ingestions?");
      expect(files.find(({ fileName }) => fileName === "f.txt")?.status).toBe("valid");
    }, SOON);
  });

  it("goes on with the next file where one is not taken, and says which", async () => {
    const long = write(`${"x".repeat(200)}.txt`, "x");
    const { code, stdout, stderr } = await send(
      long,
      write("g.txt", reportOf("第七局")),
      "--wait",
      "--sender",
      "no address",
    );
    expect(stdout).toBe("");
    expect(stderr).toContain("没有接受 did not take");
    expect(code).toBe(69);
  });

  it("says what to do where nothing answers", async () => {
    const { code, stderr } = await gouji(["send", sample(NO_REPORT), "--to", "http://127.0.0.1:9"]);
    expect(stderr).toContain("npm start");
    expect(code).toBe(69);
  });

  it.each([
    ["a file that is not there", ["不存在.txt"], "没有这个文件或文件夹"],
    ["no file at all", [], "用法 usage"],
    ["an unknown option", ["--fast", "x"], "--fast"],
    ["an address that is none", ["x", "--to", "localhost:3000"], "--to"],
  ])("refuses %s with exit code 64 and sends nothing", async (_name, args, words) => {
    const { code, stdout, stderr } = await gouji(["send", ...args]);
    expect([code, stdout]).toEqual([64, ""]);
    expect(stderr).toContain(words);
  });
});
