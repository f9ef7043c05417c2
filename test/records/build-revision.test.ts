import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PREFIXES } from "../../infra/topology.ts";
import { cellsOf } from "../../shared/form/cells.ts";
import {
  buildRevision,
  type CheckedReport,
  identityInFile,
  resultKey,
  revisionId,
  revisionPlace,
} from "../../shared/records/build-revision.ts";
import { extractionKey } from "../../shared/records/object-keys.ts";
import { reviewIdOf } from "../../shared/records/review-id.ts";
import { MISSING } from "../../shared/report/cell.ts";
import type { Finding } from "../../shared/report/finding.ts";
import { EMPTY_REPORT, second } from "../support/records.ts";

const ingestion = { id: "i1", fileName: "a.html", receivedAt: second(5), contentHash: "hash" };
const checked = (part: Partial<CheckedReport> = {}): CheckedReport => ({
  ingestion,
  index: 0,
  report: EMPTY_REPORT,
  findings: [],
  rulesVersion: "1",
  checkedAgainst: null,
  validatedAt: second(9),
  corrections: [],
  ...part,
});
const finding = (rule: string, part: Partial<Finding>): Finding => ({
  rule,
  instance: "",
  result: "pass",
  severity: "error",
  basis: "printed",
  cells: [],
  left: null,
  right: null,
  delta: null,
  args: {},
  message: { zh: "", en: "" },
  ...part,
});

describe("revision ids", () => {
  const place = fc.record({ index: fc.nat({ max: 9 }), corrected: fc.nat({ max: 999 }) });

  test("are read back into place and correction", () => {
    fc.assert(
      fc.property(place, ({ index, corrected }) => {
        expect(revisionPlace(revisionId(ingestion, index, corrected))).toEqual({ index, corrected });
      }),
    );
    expect(() => revisionPlace("nonsense")).toThrow("nonsense");
  });

  test("sort by time, then a correction after what it corrects and before every newer file", () => {
    const newer = { id: "a0", receivedAt: second(6) };
    const ids = [
      revisionId(ingestion, 0),
      revisionId(ingestion, 0, 1),
      revisionId(ingestion, 0, 2),
      revisionId(ingestion, 0, 10),
      revisionId(newer, 0),
    ];
    expect(ids.toSorted()).toEqual(ids);
  });
});

test("objects lie where the topology says", () => {
  expect(resultKey("i1", 2, 0, 3)).toBe("results/i1/2.c003/0.json");
  expect(resultKey("i1", 2, "ab12").startsWith(PREFIXES.results)).toBe(true);
  expect(extractionKey("i1").startsWith(PREFIXES.extractions)).toBe(true);
});

describe("the stored form of a checked report", () => {
  test("names its report and its file", () => {
    const report = { ...EMPTY_REPORT, agency: "满洲里市 教育局" };
    expect(buildRevision(checked({ index: 2, report }))).toMatchObject({
      agency: "满洲里市教育局",
      agencyName: "满洲里市 教育局",
      region: "满洲里市",
      year: 2023,
      revision: `${second(5)}#i1#2`,
      ingestionId: "i1",
      contentHash: "hash",
      fileName: "a.html",
      receivedAt: second(5),
      validatedAt: second(9),
      verdict: "needsReview",
      followUps: [],
      lock: 0,
    });
  });

  test("counts failures by severity, and lists rules once", () => {
    const findings = [
      finding("T3-01", { result: "fail" }),
      finding("T3-01", { result: "fail", instance: "b" }),
      finding("CEL-04", { result: "fail", severity: "warning" }),
      finding("META-01", { result: "fail", severity: "info" }),
      finding("T4-01", { result: "notAssessable" }),
    ];
    expect(buildRevision(checked({ findings }))).toMatchObject({
      verdict: "invalid",
      failedRules: ["T3-01", "CEL-04", "META-01"],
      unassessedRules: ["T4-01"],
      counts: { error: 2, warning: 1, info: 1, unsettled: 0 },
    });
  });

  test("holds the asserted numbers in the order of the form, and nothing else", () => {
    const ids = cellsOf(EMPTY_REPORT.forms).map(({ id }) => id);
    const [first = "", other = ""] = ids;
    const number = { ...MISSING, kind: "number", value: 3, raw: "3", confidence: 1 } as const;
    const cells = { [first]: number, [other]: { ...number, confidence: 0.5 } };
    const { values, counts } = buildRevision(checked({ report: { ...EMPTY_REPORT, cells } }));
    expect(values).toHaveLength(200);
    expect(values.slice(0, 3)).toEqual([3, null, null]);
    expect(counts.unsettled).toBe(1);
  });
});

test("reports of one file without agency or year stay apart", () => {
  const nameless = { ...EMPTY_REPORT, agency: null };
  expect(identityInFile(nameless, "i1", 0).agency).toBe("~i1");
  expect(identityInFile(nameless, "i1", 1).agency).toBe("~i1.1");
  expect(identityInFile(EMPTY_REPORT, "i1", 1)).toEqual(identityInFile(EMPTY_REPORT, "i2", 0));
});

test("the review of a revision is that of its place in the file, unless it had a later one", () => {
  const revision = buildRevision(checked({ index: 3 }), 0, 2);
  expect(reviewIdOf(revision)).toBe("i1.3");
  expect(reviewIdOf({ ...revision, reviewId: "i1.3.again" })).toBe("i1.3.again");
});
