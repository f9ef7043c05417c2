import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import { Truth } from "../../../infra/cli/evaluation/truth.ts";
import { readDocument } from "../../../shared/readers/read.ts";
import { mapDocument } from "../../../shared/reading/map.ts";

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

async function judged(name: string) {
  const truth = Truth.parse(JSON.parse(new TextDecoder().decode(fixture(`${name}.truth.json`))));
  const document = await readDocument(fixture(`${name}.txt`), `${name}.txt`);
  const reports = document.ok ? mapDocument(document.value, name) : document;
  return compare(name, reports.ok ? reports.value : [], truth);
}

describe("reports that programs have written as text", () => {
  it.each([
    ["labels broken over lines and pages, values between them", "pdftotext-layout", 200],
    ["a header printed again on every page", "pdftotext-layout-headers-again", 200],
    ["labels and values one after the other, a page within a row", "pdftotext-raw", 200],
    ["blanks for zeros, told by columns", "w3m-blanks", 185],
    ["numbers broken over lines", "w3m-broken-numbers", 185],
    ["columns one after the other: hardly anything is known", "pdftotext-plain", 36],
  ])("%s", async (_, name, exact) => {
    const { comparison, wrong } = await judged(name);
    expect(wrong).toEqual([]);
    expect(comparison.exact).toBe(exact);
  });
});
