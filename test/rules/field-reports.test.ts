import { describe, expect, it } from "vitest";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import type { Example } from "../../shared/rules/example.ts";
import { given, oneOf } from "./given.ts";

const inBoth = (row: string, value: number): Example["cells"] => ({
  [`requests.${row}.naturalPerson`]: value,
  [`requests.${row}.total`]: value,
});
const t2 = (cells: Example["cells"]): Example["cells"] =>
  Object.fromEntries(Object.entries(cells).map(([id, value]) => [`proactiveDisclosure.${id}`, value]));

const LOST_ROWS = ["licensing", "otherServices", "penalties", "compulsoryMeasures"];
const ADDED_UP = ["licensing", "penalties", "compulsoryMeasures"];
const OPEN = LOST_ROWS.flatMap((row) =>
  ["previousItems", "itemChange", "decisions"].map(
    (field) => [`${row}.${field}`, oneOf("19", "55")] as const,
  ),
);

/** The numbers of five reports of the field (满洲里 2021, 内蒙古 2020, 东丽 2019, 红寺堡 2021, 绥芬河 2023); all else is 0. */
const MANZHOULI = given(
  {
    ...t2({ "penalties.decisions": 10 }),
    ...inBoth("newRequests", 3),
    ...inBoth("outcomes.refused.thirdPartyRights", 3),
    ...inBoth("outcomes.total", 3),
  },
  {},
  2021,
);
const INNER_MONGOLIA = given(
  {
    ...t2({
      "regulations.publicTotal": 2,
      "normativeDocuments.publicTotal": 74,
      "fees.previousItems": 1,
      "procurement.projects": 2,
      "procurement.amount": { value: null, raw: "20482400", unit: "unknown" },
      ...Object.fromEntries(OPEN),
    }),
    ...inBoth("newRequests", 16),
    ...inBoth("outcomes.granted", 14),
    ...inBoth("outcomes.refused.thirdPartyRights", 1),
    ...inBoth("outcomes.unableToProvide.requiresCreation", 1),
    ...inBoth("outcomes.total", 16),
  },
  {
    issues: LOST_ROWS.map((row) => ({
      code: "AMBIGUOUS_ROW",
      cells: OPEN.map(([id]) => `proactiveDisclosure.${id}`).filter((id) => id.includes(`.${row}.`)),
      detail: "2 values for 3 columns",
      at: null,
    })),
  },
  2020,
);
const DONGLI = given(
  t2({
    "normativeDocuments.newlyMade": 91,
    "normativeDocuments.newlyPublished": 91,
    "normativeDocuments.publicTotal": 91,
    "penalties.previousItems": 74,
    "penalties.itemChange": 232,
    "penalties.decisions": 306,
    "procurement.projects": 10,
    "procurement.amount": { value: 246.08, raw: "246.08万" },
  }),
  { titleYears: [] },
  2019,
);
const HONGSIBU = given(
  t2({ "licensing.decisions": 459, "penalties.decisions": 28, "compulsoryMeasures.decisions": 1 }),
  {
    issues: [
      {
        code: "SURPLUS_VALUES",
        cells: Object.keys(given({}).cells).filter((id) => id.startsWith("remedies.")),
        detail: "16 values for 15 columns",
        at: null,
      },
    ],
  },
  2021,
);
const SUIFENHE = given(t2({ "licensing.decisions": 292, "penalties.decisions": 4 }), {}, 2023);

const remarks = (report: Report) =>
  checkReport(report, null)
    .filter((finding) => ["fail", "notAssessable"].includes(finding.result))
    .map((finding) => `${finding.rule} ${finding.instance}: ${finding.result} ${finding.severity}`);

const verdict = (report: Report) => verdictOf(checkReport(report, null), isUnsettled(report));

describe("reports of the field", () => {
  it.each([
    ["满洲里 2021", MANZHOULI],
    ["绥芬河 2023", SUIFENHE],
  ])("%s is valid, with nothing to remark", (_, report) => {
    expect(verdict(report)).toBe("valid");
    expect(remarks(report)).toEqual([]);
  });

  it("东丽 2019, whose title has no year, is valid; that its 行政处罚 was added up is a hint", () => {
    expect(verdict(DONGLI)).toBe("valid");
    expect(remarks(DONGLI)).toEqual(["T2-04 penalties: fail info"]);
  });

  it("红寺堡 2021, sixteen zeros for fifteen cells, is valid with a hint", () => {
    expect(verdict(HONGSIBU)).toBe("valid");
    expect(remarks(HONGSIBU)).toEqual(["CEL-03 remedies.surplus: fail info"]);
  });

  it("内蒙古 2020 needs review, naming the four rows that lost a value", () => {
    expect(verdict(INNER_MONGOLIA)).toBe("needsReview");
    expect(remarks(INNER_MONGOLIA)).toEqual([
      ...LOST_ROWS.map((row) => `CEL-03 proactiveDisclosure.${row}: notAssessable error`),
      "CEL-04 proactiveDisclosure.procurement.amount: fail warning",
      ...ADDED_UP.map((row) => `T2-04 ${row}: notAssessable info`),
      ...LOST_ROWS.map((row) => `T2-05 ${row}: notAssessable warning`),
      "T2-06 proactiveDisclosure.procurement.amount: notAssessable warning",
    ]);
  });
});
