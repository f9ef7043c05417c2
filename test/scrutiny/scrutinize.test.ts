import { expect, test } from "vitest";
import { applyCorrections } from "../../shared/report/corrections.ts";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled, unsettledCells } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { proposalsOf } from "../../shared/rules/suspects/proposals.ts";
import { scrutinize } from "../../shared/scrutiny/scrutinize.ts";
import { given } from "../rules/given.ts";

/** A report whose cells were all recognised from a picture, as surely as can be. */
function recognized(cells: Parameters<typeof given>[0]): Report {
  const report = given(cells);
  return {
    ...report,
    recognized: true,
    cells: Object.fromEntries(
      Object.entries(report.cells).map(([id, cell]) => [id, { ...cell, confidence: 0.99 }]),
    ),
  };
}

const verdictOn = (report: Report) =>
  verdictOf(checkReport(report, null), isUnsettled(report), report.recognized === true);

const SOUND = {
  "requests.newRequests.naturalPerson": 3,
  "requests.newRequests.total": 3,
  "requests.outcomes.granted.naturalPerson": 3,
  "requests.outcomes.granted.total": 3,
  "requests.outcomes.total.naturalPerson": 3,
  "requests.outcomes.total.total": 3,
};

test("a report whose sums hold is as it was", () => {
  const report = recognized(SOUND);
  expect(scrutinize(report)).toEqual(report);
  expect(scrutinize(given(SOUND))).toEqual(given(SOUND));
});

test("of a sum that fails no number that was recognised is asserted, and a person must look", () => {
  const report = recognized({ ...SOUND, "requests.outcomes.granted.naturalPerson": 8 });
  const scrutinized = scrutinize(report);
  const doubted = unsettledCells(scrutinized);
  expect(doubted).toContain("requests.outcomes.granted.naturalPerson");
  expect(doubted).toContain("requests.outcomes.granted.total");
  expect(doubted).not.toContain("requests.newRequests.naturalPerson");
  expect(scrutinized.cells["requests.outcomes.granted.naturalPerson"]).toMatchObject({
    kind: "ambiguous",
    value: null,
    candidates: ["8"],
  });
  const named = scrutinized.issues.flatMap(({ code, cells }) => (code === "SUM_IN_DOUBT" ? cells : []));
  expect(new Set(named)).toEqual(new Set(doubted));
  expect(verdictOn(report)).toBe("needsReview");
  expect(verdictOn(scrutinized)).toBe("needsReview");
  expect(scrutinize(scrutinized)).toEqual(scrutinized);
});

test("where sums fail, a number that no sum checks must be surer than elsewhere", () => {
  const licences = "proactiveDisclosure.licensing.decisions";
  const read = (granted: number, confidence: number): Report => {
    const report = recognized({
      ...SOUND,
      "requests.outcomes.granted.naturalPerson": granted,
      [licences]: 4,
    });
    const cell = { ...report.cells[licences], confidence };
    return { ...report, cells: { ...report.cells, [licences]: cell } as Report["cells"] };
  };
  expect(unsettledCells(scrutinize(read(3, 0.95)))).toEqual([]);
  expect(unsettledCells(scrutinize(read(8, 0.99)))).not.toContain(licences);
  const scrutinized = scrutinize(read(8, 0.95));
  expect(unsettledCells(scrutinized)).toContain(licences);
  expect(scrutinized.issues.flatMap(({ cells }) => cells)).toContain(licences);
  expect(scrutinize(scrutinized)).toEqual(scrutinized);
  const correction = { cell: "requests.outcomes.granted.naturalPerson", value: 3, raw: "3" };
  const corrected = scrutinize(applyCorrections(scrutinized, [correction]));
  expect(unsettledCells(corrected)).toEqual([]);
  expect(corrected.cells[licences]).toMatchObject({ kind: "number", value: 4, confidence: 0.95 });
});

test("on a page that could hardly be read, numbers are asserted where a sum that is read whole bears them out", () => {
  const place = (page: number) => ({ page, box: [0, 0, 1, 1] as const });
  /** Of the rows of table 3 that are named, cells are read; of the others none. */
  const read = (...rows: readonly string[]): Report => {
    const report = recognized(SOUND);
    const cells = Object.entries(report.cells).map(([id, cell]) => {
      const at = place(id.startsWith("requests") ? 2 : 1);
      const isRead = !id.startsWith("requests") || rows.some((row) => id.includes(`.${row}.`));
      return [id, isRead ? { ...cell, at } : { ...cell, kind: "ambiguous", value: null, raw: "", at }];
    });
    return { ...report, cells: Object.fromEntries(cells) };
  };
  const unsettled = (report: Report): readonly string[] => {
    const known = new Set<string>(unsettledCells(report));
    return unsettledCells(scrutinize(report)).filter((id) => !known.has(id));
  };
  const lost = "requests.outcomes.granted.total";
  const report = read("granted");
  const cells = {
    ...report.cells,
    [lost]: { ...report.cells[lost], kind: "ambiguous", value: null, raw: "" },
  };
  expect(unsettled(report)).toEqual([]);
  const alone = unsettled({ ...report, cells: cells as Report["cells"] });
  expect(alone).toContain("requests.outcomes.granted.naturalPerson");
  expect(alone.every((id) => id.startsWith("requests.outcomes.granted."))).toBe(true);
});

test("what a source states as text stands, and its sums convict it", () => {
  const report = given({ ...SOUND, "requests.outcomes.granted.naturalPerson": 8 });
  expect(scrutinize(report)).toEqual(report);
  expect(verdictOn(report)).toBe("invalid");
});

test("a sum fails, too, where what was not read could not make it hold", () => {
  const cells = recognized({ ...SOUND, "requests.outcomes.granted.naturalPerson": 8 }).cells;
  const id = "requests.outcomes.granted.researchInstitution";
  const open = { ...cells, [id]: { ...cells[id], kind: "ambiguous" as const, value: null, confidence: 0.4 } };
  const scrutinized = scrutinize({ ...recognized(SOUND), cells: open as Report["cells"] });
  expect(unsettledCells(scrutinized)).toContain("requests.outcomes.granted.naturalPerson");
});

test("where a correction makes the sums hold, the numbers that were withheld come back", () => {
  const report = scrutinize(recognized({ ...SOUND, "requests.outcomes.granted.naturalPerson": 8 }));
  const correction = { cell: "requests.outcomes.granted.naturalPerson", value: 3, raw: "3" };
  const corrected = scrutinize(applyCorrections(report, [correction]));
  expect(unsettledCells(corrected)).toEqual([]);
  expect(corrected.issues).toEqual([]);
});

test("the number that would do is proposed, first of all one that the picture could show", () => {
  const report = recognized({ ...SOUND, "requests.outcomes.granted.naturalPerson": 8 });
  const id = "requests.outcomes.granted.naturalPerson";
  const cells = { ...report.cells, [id]: { ...report.cells[id], candidates: ["3"] } } as Report["cells"];
  const [first] = proposalsOf(scrutinize({ ...report, cells }));
  expect(first).toMatchObject({ cells: [{ cell: id, from: 8, to: 3 }], unique: true, slip: "misread" });
});

test("a cell that recognition is not sure of gets the number that its sums leave, whatever recognition thought", () => {
  const id = "requests.outcomes.granted.naturalPerson";
  const open = (candidates: readonly string[]): Report => {
    const report = recognized(SOUND);
    const cell = {
      ...report.cells[id],
      kind: "ambiguous",
      value: null,
      raw: "",
      confidence: 0.5,
      candidates,
    };
    return { ...report, cells: { ...report.cells, [id]: cell } as Report["cells"] };
  };
  const forced = { kind: "forced", cells: [{ cell: id, from: null, to: 3 }], unique: true };
  expect(proposalsOf(scrutinize(open(["8", "3"])))).toMatchObject([{ ...forced, slip: "misread" }]);
  expect(proposalsOf(scrutinize(open(["8", ""])))).toMatchObject([{ ...forced, slip: null }]);
});
