import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const LONGEST = 200;
const MEDIAN = 60;

/** TypeScript files under a folder, by path. */
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));

const lines = (file: string): number => readFileSync(file, "utf8").trimEnd().split("\n").length;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const sources = ["infra", "functions", "shared"].flatMap(filesUnder);
const tests = filesUnder("test");

describe("the house", () => {
  it("has rooms that can be looked over: no file is longer than two pages", () => {
    const tooLong = [...sources, ...tests].map((file) => [file, lines(file)] as const);
    expect(tooLong.filter(([, length]) => length > LONGEST)).toEqual([]);
  });

  it("has small rooms mostly", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(median(sources.map(lines))).toBeLessThan(MEDIAN);
  });

  it("has no room for what has no name", () => {
    const nameless = /(^|[/.-])(utils?|helpers?|misc|common)([/.-])/;
    expect([...sources, ...tests].filter((file) => nameless.test(file))).toEqual([]);
  });
});
