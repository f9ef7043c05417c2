import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { caseAt, corpus } from "./corpus.ts";
import { ALL_DAMAGES } from "./damages/inflict.ts";
import { HTML_ENCODINGS, TEXT_ENCODINGS } from "./encodings/encoding.ts";
import { writeCorpus } from "./files.ts";
import { LAYOUTS } from "./layouts/catalogue.ts";

const cases = [...corpus({ seed: 20_250, count: 1200 })];
const labels = new Map(
  [...TEXT_ENCODINGS, ...HTML_ENCODINGS].map(([, encoding]) => [encoding.name, encoding.label]),
);

describe("the corpus", () => {
  it("makes the same bytes for the same seed, each case on its own", () => {
    for (const n of [0, 17, 400]) expect(caseAt(20_250, n)).toEqual(cases[n]);
    expect(caseAt(20_251, 0).bytes).not.toEqual(cases[0]?.bytes);
  });

  it("has every layout, every encoding and every damage", () => {
    expect(new Set(cases.map((made) => made.layout)).size).toBe(LAYOUTS.length);
    expect(new Set(cases.map((made) => made.encoding))).toEqual(new Set(labels.keys()));
    const met = new Set(cases.flatMap((made) => made.damages.map((damage) => damage.name)));
    expect(ALL_DAMAGES.map((damage) => damage.name).filter((name) => !met.has(name))).toEqual([]);
  });

  it("leaves about two of five undamaged", () => {
    const sound = cases.filter((made) => made.damages.length === 0).length / cases.length;
    expect(sound).toBeGreaterThan(0.35);
    expect(sound).toBeLessThan(0.47);
  });

  it("tells every cell of the form once", () => {
    for (const { truth } of cases)
      expect([...Object.keys(truth.cells), ...truth.mustNotAssert].sort()).toEqual(
        cellsOf(truth.forms)
          .map((cell) => cell.id)
          .sort(),
      );
  });

  it("expects a valid verdict only of what is whole, and none of what is lost or silently wrong", () => {
    for (const { truth, damages, expectation } of cases) {
      if (expectation.verdict === "valid") expect([damages, truth.mustNotAssert]).toEqual([[], []]);
      if (expectation.silentAllowed || truth.mustNotAssert.length > 0)
        expect(expectation.verdict).toBe("notValid");
    }
    expect(cases.some((made) => made.expectation.silentAllowed)).toBe(true);
  });

  it("can be read back with its encoding, and names its agency and year", () => {
    for (const { bytes, encoding, truth } of cases) {
      const text = new TextDecoder(labels.get(encoding), { fatal: true }).decode(bytes);
      expect(text).toContain(truth.agency);
      expect(text).toContain(String(truth.reportYear));
    }
  });
});

describe("the corpus on disk", () => {
  it("pairs each file with its truth, and keeps apart what only the verdict can judge", () => {
    const folder = mkdtempSync(join(tmpdir(), "corpus-"));
    try {
      const written = writeCorpus(folder, { seed: 20_250, count: 120 });
      const files = readdirSync(folder).filter((name) => name !== "unseen");
      const unseen = readdirSync(join(folder, "unseen"));
      expect([files.length, unseen.length]).toEqual([written.seen * 2, written.unseen * 2]);
      expect(written.seen + written.unseen).toBe(120);
      for (const name of files.filter((file) => file.endsWith(".truth.json"))) {
        expect(files.filter((file) => file.startsWith(name.replace("truth.json", "")))).toHaveLength(2);
        const truth = JSON.parse(readFileSync(join(folder, name), "utf-8"));
        expect(Object.keys(truth)).toEqual([
          "agency",
          "reportYear",
          "forms",
          "cells",
          "mustNotAssert",
          "notes",
        ]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
