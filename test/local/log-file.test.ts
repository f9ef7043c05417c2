import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { logFile } from "../../infra/local/log-file.ts";
import { temporaryFolder } from "./running-system.ts";

const folder = temporaryFolder();

afterAll(() => folder.remove());

it("keeps log lines as JSON with their time, over restarts, and puts a log aside that has grown large", () => {
  const path = join(folder.path, "gouji.log");
  logFile(path)({ level: "info", code: "AUDIT_FINISHED", function: "audit", seen: 1 });
  logFile(path)({ level: "info", code: "AUDIT_FINISHED", function: "audit", seen: 2 });
  const lines = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { code: "AUDIT_FINISHED", seen: 1 },
    { code: "AUDIT_FINISHED", seen: 2 },
  ]);
  expect(Number.isNaN(Date.parse(lines[0].at))).toBe(false);
  writeFileSync(path, "");
  truncateSync(path, 21 * 1024 * 1024);
  logFile(path)({ level: "info", code: "AUDIT_FINISHED", function: "audit", seen: 3 });
  expect(existsSync(`${path}.old`)).toBe(true);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ seen: 3 });
});
