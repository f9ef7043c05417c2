import { describe, expect, it } from "vitest";
import { byTable, figuresOf, outlineOf } from "../../shared/mails/outline.ts";
import type { Finding, Severity } from "../../shared/report/finding.ts";
import type { Proposal } from "../../shared/report/proposal.ts";
import { failed } from "./reports.ts";

const finding = (
  rule: string,
  severity: Severity,
  instance = "",
  cells: readonly string[] = [],
): Finding => ({
  ...failed(rule, severity, "arithmetic", cells, `${rule}。`, `${rule}.`),
  instance,
});

const proposal = (cell: string, kind: Proposal["kind"], ...proof: string[]): Proposal => ({
  kind,
  cells: [{ cell, from: 1, to: 2 }],
  proof: proof.map((rule) => ({ rule, instance: "total" })),
  unique: true,
  alternatives: 1,
  slip: null,
  message: { zh: "核对建议。", en: "Look here." },
});

describe("what is told, and in which order", () => {
  it("puts errors first, then warnings, then hints, and leaves out what did not fail", () => {
    const passed: Finding = { ...finding("T4-01", "error"), result: "pass" };
    const outline = outlineOf(
      [finding("T2-04", "info"), finding("T2-01", "warning"), passed, finding("T3-01", "error")],
      [],
    );
    const rules = ({ errors, warnings, infos }: typeof outline) =>
      [errors, warnings, infos].map((told) => told.map((one) => one.finding.rule));
    expect(rules(outline)).toEqual([["T3-01"], ["T2-01"], ["T2-04"]]);
  });

  it("groups by table, what concerns the whole report first", () => {
    const { errors } = outlineOf(
      [
        finding("T4-01", "error", "", ["remedies.review.total"]),
        finding("STR-02", "error"),
        finding("T3-01", "error", "", ["requests.newRequests.total"]),
      ],
      [],
    );
    expect(byTable(errors).map(([name, told]) => [name, told.length])).toEqual([
      ["document", 1],
      ["requests", 1],
      ["remedies", 1],
    ]);
  });

  it("tells a proposal once, with the first finding that it would mend", () => {
    const one = proposal("requests.newRequests.total", "misprint", "T3-01", "T3-03");
    const { errors, suggestions } = outlineOf(
      [finding("T3-01", "error", "total"), finding("T3-03", "error", "total")],
      [one],
    );
    expect(errors.map(({ proposals }) => proposals.length)).toEqual([1, 0]);
    expect(suggestions).toEqual([]);
  });

  it("tells at most two of many alternatives", () => {
    const many = ["upheld", "corrected", "pending"].map((column) =>
      proposal(`remedies.review.${column}`, "misprint", "T4-01"),
    );
    const { errors } = outlineOf([finding("T4-01", "error", "total")], many);
    expect(errors[0]?.proposals).toEqual(many.slice(0, 2));
  });

  it("does not say twice what T3-06 says, unless nothing else says it", () => {
    const cell = "requests.newRequests.total";
    const traced = finding("T3-06", "info", "", [cell]);
    expect(outlineOf([traced], [proposal(cell, "misprint", "T3-01")]).infos).toEqual([]);
    expect(
      outlineOf([traced], [proposal("requests.carriedOver.total", "misprint", "T3-01")]).infos,
    ).toHaveLength(1);
    expect(outlineOf([traced], []).infos).toHaveLength(1);
  });

  it("keeps numbers for cells that were not read apart", () => {
    const forced = proposal("remedies.review.total", "forced", "T4-01");
    const outline = outlineOf([finding("T4-01", "error", "total")], [forced]);
    expect(outline.errors[0]?.proposals).toEqual([]);
    expect(outline.suggestions).toEqual([forced]);
  });
});

describe("the numbers side by side", () => {
  it("are shown where two numbers should agree", () => {
    expect(figuresOf(finding("T3-01", "error"))).toBe("12 ≠ 10");
  });

  it.each([
    ["a share", { basis: "plausibility" }],
    ["no number", { left: null }],
    ["one number alone", { right: null }],
    ["numbers that agree", { right: 12 }],
  ] as const)("are not shown for %s", (_, changes) => {
    expect(figuresOf({ ...finding("T3-09", "info"), ...changes })).toBeNull();
  });
});
