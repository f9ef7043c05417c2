import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import { Truth } from "../../../infra/cli/evaluation/truth.ts";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { mapDocument } from "../../../shared/reading/map.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const truth = Truth.parse(JSON.parse(readFileSync(join(FIXTURES, "report.truth.json"), "utf8")));

const fixture = (name: string): Uint8Array =>
  new Uint8Array(gunzipSync(readFileSync(join(FIXTURES, `${name}.pdf.gz`))));

async function readAgainstTruth(name: string) {
  const mapped = mapDocument(await readPdf(fixture(name)), name);
  return compare(name, mapped.ok ? mapped.value : [], truth);
}

describe("a report as real programs print it", () => {
  it.each(["chromium-ruled", "libreoffice-ruled"])("%s: every cell", async (name) => {
    const { comparison, wrong } = await readAgainstTruth(name);
    expect(wrong).toEqual([]);
    expect(comparison.exact).toBe(comparison.cells - truth.mustNotAssert.length);
  });

  it("libreoffice-horizontal, without column rules: nothing wrong, and nearly every cell", async () => {
    const { comparison, wrong } = await readAgainstTruth("libreoffice-horizontal");
    expect(wrong).toEqual([]);
    expect(comparison.exact).toBeGreaterThan(0.9 * comparison.cells);
  });
});
