import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { isAsserted } from "../../shared/report/cell.ts";
import type { Finding } from "../../shared/report/finding.ts";
import type { Report } from "../../shared/report/report.ts";
import { isUnsettled } from "../../shared/report/unsettled.ts";
import { verdictOf } from "../../shared/report/verdict.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { consistentReport } from "./consistent.ts";
import { BLANK, DASH, LOST, oneOf, SLASH, words } from "./given.ts";

const EQUATIONS = ["T3-01", "T3-02", "T3-03", "T3-05", "T4-01", "T4-02", "T4-03"];
const HEADS = ["newRequests", "carriedOver", "outcomes.total", "carriedForward"];
const GROUPS = ["review", "litigation.direct", "litigation.afterReview"];

/** The equations that read a cell, told from the form alone and not from the rules. */
function equationsOf(id: string): string[] {
  const [table = "", ...path] = id.split(".");
  const column = path.at(-1) ?? "";
  const row = path.slice(0, -1).join(".");
  if (table === "remedies") return [`T4-0${GROUPS.indexOf(row) + 1} `];
  if (table !== "requests") return [];
  const outcome = row.startsWith("outcomes.");
  const crossed = row === "outcomes.total" ? column !== "total" : outcome && column === "total";
  return [
    ...(HEADS.includes(row) ? [`T3-01 ${column}`] : []),
    ...(outcome ? [`T3-02 ${column}`] : []),
    `T3-03 ${row}`,
    ...(crossed ? ["T3-05 "] : []),
  ].sort();
}

const equations = (findings: readonly Finding[], result: Finding["result"]): string[] =>
  findings
    .filter((finding) => EQUATIONS.includes(finding.rule) && finding.result === result)
    .map((finding) => `${finding.rule} ${finding.instance}`)
    .sort();

const change = (report: Report, id: string, cell: object): Report => {
  const old = report.cells[id];
  if (old === undefined) throw new Error(`no cell ${id}`);
  return { ...report, cells: { ...report.cells, [id]: { ...old, ...cell } } };
};

const cellIn = (report: Report) => fc.constantFrom(...cellsOf(report.forms).map((cell) => cell.id));
const reportAndCell = consistentReport.chain((report) => fc.tuple(fc.constant(report), cellIn(report)));

describe("the algebra of the rules", () => {
  it("finds nothing wrong with a consistent report, apart from hints, and calls it valid", () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        const findings = checkReport(report, null);
        const grave = findings.filter((finding) => finding.severity !== "info");
        const results = new Set(grave.map((finding) => finding.result));
        expect(results).toEqual(new Set(["pass", "notApplicable"]));
        expect(verdictOf(findings, isUnsettled(report))).toBe("valid");
      }),
    );
  });

  it("fails exactly the equations that read a cell that was changed, and makes the report invalid", () => {
    fc.assert(
      fc.property(reportAndCell, fc.integer({ min: 1, max: 99 }), ([report, id], more) => {
        const wrong = change(report, id, { value: (report.cells[id]?.value ?? 0) + more });
        const findings = checkReport(wrong, null);
        expect(equations(findings, "fail")).toEqual(equationsOf(id));
        expect(equations(findings, "notAssessable")).toEqual([]);
        if (!id.startsWith("proactiveDisclosure."))
          expect(verdictOf(findings, isUnsettled(wrong))).toBe("invalid");
      }),
      { numRuns: 200 },
    );
  });

  it("cannot assess exactly the equations that read a cell that is no asserted number, and never calls that valid", () => {
    const troubled = fc.constantFrom(
      BLANK,
      DASH,
      SLASH,
      LOST,
      words("无"),
      words("见附件"),
      oneOf("1", "2"),
      { confidence: 0.89 },
    );
    fc.assert(
      fc.property(reportAndCell, troubled, ([report, id], cell) => {
        const open = change(report, id, cell);
        const findings = checkReport(open, null);
        expect(equations(findings, "notAssessable")).toEqual(equationsOf(id));
        expect(equations(findings, "fail")).toEqual([]);
        if (!id.startsWith("proactiveDisclosure."))
          expect(verdictOf(findings, isUnsettled(open))).toBe("needsReview");
      }),
      { numRuns: 200 },
    );
  });

  it("names every cell that the system does not stand by in a finding that is not assessable", () => {
    const openings = fc.array(
      fc.tuple(fc.nat(), fc.constantFrom(LOST, oneOf("1", "2"), { confidence: 0.5 })),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(consistentReport, openings, (report, changes) => {
        const ids = cellsOf(report.forms).map((cell) => cell.id);
        const open = changes.reduce(
          (before, [index, cell]) => change(before, ids[index % ids.length] ?? "", cell),
          report,
        );
        const named = checkReport(open, null)
          .filter((finding) => finding.result === "notAssessable" && /^(STR|CEL)/u.test(finding.rule))
          .flatMap((finding) => finding.cells);
        const unsettled = Object.entries(open.cells).filter(([, cell]) => !isAsserted(cell));
        expect(unsettled.map(([id]) => id).filter((id) => !named.includes(id))).toEqual([]);
      }),
    );
  });

  it("traces one wrong cell of table 3 to that cell, with the value that it had", () => {
    const oneWrong = reportAndCell.filter(([, id]) => id.startsWith("requests."));
    fc.assert(
      fc.property(oneWrong, fc.integer({ min: 1, max: 99 }), ([report, id], more) => {
        const value = report.cells[id]?.value ?? 0;
        const findings = checkReport(change(report, id, { value: value + more }), null);
        const traced = findings.find((finding) => finding.rule === "T3-06");
        expect(traced).toMatchObject({ result: "fail", severity: "info", cells: [id], right: value });
      }),
    );
  });

  it("gives the same findings for the same report, and never two of one rule and instance", () => {
    fc.assert(
      fc.property(reportAndCell, fc.nat(9), ([report, id], value) => {
        const findings = checkReport(change(report, id, { value }), null);
        expect(checkReport(change(report, id, { value }), null)).toEqual(findings);
        const keys = findings.map((finding) => `${finding.rule} ${finding.instance}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 30 },
    );
  });
});
