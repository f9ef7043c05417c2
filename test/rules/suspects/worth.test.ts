import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../shared/report/proposal.ts";
import type { Report } from "../../../shared/report/report.ts";
import { checkReport } from "../../../shared/rules/engine.ts";
import { proposalsOf } from "../../../shared/rules/suspects/proposals.ts";
import { restores, restoresAll, type Trial, type TrialKind, trialAt, withCells } from "./trials.ts";

const apply = (report: Report, { cells }: Proposal): Report =>
  withCells(
    report,
    Object.fromEntries(cells.map(({ cell, to }) => [cell, { kind: "number", value: to, confidence: 1 }])),
  );

const unmet = (report: Report): string[] =>
  checkReport(report, null)
    .filter(({ rule, result }) => result === "fail" && /^T[34]-0[1-5]$/u.test(rule) && rule < "T4-04")
    .map(({ rule, instance }) => `${rule} ${instance}`);

/** Trials of the corpus figures, by number. */
function everyTrial(kind: TrialKind, check: (trial: Trial, found: readonly Proposal[]) => void): void {
  fc.assert(
    fc.property(fc.nat(1_000_000), (index) => {
      const trial = trialAt(kind, 5, index);
      if (trial !== null) check(trial, proposalsOf(trial.report));
    }),
    { numRuns: 150 },
  );
}

describe("what the proposals are worth", () => {
  it.each(["misprint", "other"] as const)(
    "%s: the wrong cell and its value are among them, first where unique",
    (kind) => {
      everyTrial(kind, (trial, found) => {
        expect(found.some((proposal) => restoresAll(trial, proposal))).toBe(true);
        const unique = found.filter((proposal) => proposal.unique);
        for (const proposal of unique) expect(restoresAll(trial, proposal)).toBe(true);
        if (unique.length > 0) expect(found[0]).toBe(unique[0]);
      });
    },
  );

  it("shifted: what is called unique is what happened", () => {
    everyTrial("shifted", (trial, found) => {
      for (const proposal of found.filter(({ unique }) => unique))
        expect(restoresAll(trial, proposal)).toBe(true);
    });
  });

  it.each(["lost", "lostRow"] as const)("%s: what is forced is what was there", (kind) => {
    everyTrial(kind, (trial, found) => {
      for (const proposal of found)
        expect([proposal.kind, restores(trial, proposal)]).toEqual(["forced", true]);
    });
  });

  it.each(["misprint", "other", "shifted", "lost", "lostRow"] as const)(
    "%s: none breaks another relation",
    (kind) => {
      everyTrial(kind, ({ report }, found) => {
        const before = new Set(unmet(report));
        for (const proposal of found) {
          const after = unmet(apply(report, proposal));
          expect(after.filter((relation) => !before.has(relation))).toEqual([]);
          for (const { rule, instance } of proposal.proof) expect(after).not.toContain(`${rule} ${instance}`);
        }
      });
    },
  );

  it("leave the report as it was", () => {
    everyTrial("other", ({ report }) => {
      const copy = structuredClone(report);
      proposalsOf(report);
      expect(report).toEqual(copy);
    });
  });
});
