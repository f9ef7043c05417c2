import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run as check } from "../../infra/cli/commands/check.ts";
import { run as read } from "../../infra/cli/commands/read.ts";
import { temporaryFolder } from "../local/running-system.ts";
import { reportOf, wrongReportOf } from "../local/sample-paths.ts";
import { zipOf } from "../readers/door/zips.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder.path, name);
  writeFileSync(path, bytes);
  return path;
}

async function ran(command: typeof check, ...args: string[]) {
  let stdout = "";
  let stderr = "";
  const code = await command(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    env: {},
  });
  return { code, stdout, stderr };
}

describe("archives on the command line are read in place", () => {
  const pack = written(
    "年报.zip",
    zipOf({
      "甲局.txt": reportOf("第一局"),
      "下属/乙局.txt": wrongReportOf("第二局"),
      "说明.txt": "无关内容",
    }),
  );

  it("check: one entry a member, under the archive's path; the exit code is that of the worst", async () => {
    const { code, stdout } = await ran(check, pack, "--json");
    const entries = JSON.parse(stdout) as { file: string; verdict: string }[];
    expect(entries.map(({ file, verdict }) => [file, verdict])).toEqual([
      [`${pack}/甲局.txt`, "valid"],
      [`${pack}/下属/乙局.txt`, "invalid"],
      [`${pack}/说明.txt`, "rejected"],
    ]);
    expect(code).toBe(3);
  });

  it("read: the reports of all members, and what is wrong with the others", async () => {
    const { code, stdout, stderr } = await ran(read, pack, "--json");
    const reports = JSON.parse(stdout) as { file: string; agency: string }[];
    expect(reports.map(({ file }) => file)).toEqual([`${pack}/甲局.txt`, `${pack}/下属/乙局.txt`]);
    expect(stderr).toContain("说明.txt: NOT_A_REPORT");
    expect(code).toBe(3);
  });

  it("read: an archive within an archive is refused, and one that is cut off", async () => {
    const nested = written("nested.zip", zipOf({ "inner.zip": zipOf({ "a.txt": "x" }) }));
    expect((await ran(read, nested)).stderr).toContain("nested.zip/inner.zip: UNSUPPORTED");
    const cut = written("cut.zip", zipOf({ "a.txt": "x".repeat(300) }).subarray(0, 80));
    expect((await ran(read, cut)).stderr).toContain("cut.zip: CORRUPT");
  });
});
