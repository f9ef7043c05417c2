import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDoc } from "../../../shared/readers/doc/doc.ts";
import { outcomesOfCuts, outcomesOfFlips } from "../damage.ts";
import { FEATURE_CORNERS, FEATURE_LINES, FEATURE_TABLES } from "../features.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";
import { EXACT, readAgainstTruth } from "../whole-report.ts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", name)));

const features = fixture("features.doc");
const report = fixture("report.doc");

describe("a Word document", () => {
  const document = readDoc(features);

  it("shows its main text alone, with the numbers of its lists", () => {
    expect(shownIn(document)).toEqual(FEATURE_LINES);
  });

  it("has its tables, those within tables too", () => {
    expect(tablesIn(document)).toEqual(FEATURE_TABLES);
    expect(cornersIn(document)).toEqual(FEATURE_CORNERS);
  });

  it("says its title and when it was made", () => {
    expect(document).toMatchObject({
      format: "doc",
      encoding: "binary",
      metadata: { title: FEATURE_LINES[0], createdOn: "2022-01-14" },
    });
    expect(document.unread).toBeUndefined();
  });

  it("says where large pictures stand, in a line or beside it, and not where small ones do", () => {
    expect(readDoc(fixture("pictures.doc")).unread).toEqual([
      { at: { line: 2 }, reason: "picture" },
      { at: { line: 4 }, reason: "picture" },
    ]);
  });

  it("is read as a report, every cell of it", () => {
    expect(readAgainstTruth(readDoc(report))).toEqual(EXACT);
  });
});

describe("a damaged Word document", () => {
  it("is told so wherever it is cut off", () => {
    for (const outcome of outcomesOfCuts(readDoc, report, 1024))
      expect(["CORRUPT", "UNSUPPORTED"]).toContain(outcome);
  });

  it("is read or refused, whatever bits are changed", () => {
    const allowed = ["read", "CORRUPT", "TOO_COMPLEX", "UNSUPPORTED", "ENCRYPTED"];
    for (const outcome of outcomesOfFlips(readDoc, features, 400)) expect(allowed).toContain(outcome);
  });
});
