import { describe, expect, it } from "vitest";
import { EDITIONS, prescribedEdition } from "../../shared/form/edition.ts";
import { disclosureRows } from "../../shared/form/proactive-disclosure.ts";
import { outcomeLeaves, requestRows } from "../../shared/form/requests.ts";

const HEAD = [
  "newRequests",
  "carriedOver",
  "outcomes.granted",
  "outcomes.partiallyGranted",
  ...[
    "stateSecret",
    "otherLegalProhibition",
    "securityAndStability",
    "thirdPartyRights",
    "internalAffairs",
    "deliberativeProcess",
    "enforcementCaseFile",
    "specialAccessRegime",
  ].map((reason) => `outcomes.refused.${reason}`),
  ...["notHeld", "requiresCreation", "stillUnclear"].map((reason) => `outcomes.unableToProvide.${reason}`),
  ...["petitionOrComplaint", "repeated", "publishedMaterial", "excessive", "confirmOrReissue"].map(
    (reason) => `outcomes.notProcessed.${reason}`,
  ),
];
const TAIL = ["outcomes.total", "carriedForward"];

describe("rows of table 3", () => {
  it("are 23 in edition 2019, where （六） is one row", () => {
    expect(requestRows("2019").map((row) => row.id)).toEqual([...HEAD, "outcomes.otherOutcome.all", ...TAIL]);
    expect(requestRows("2019")).toHaveLength(23);
  });

  it("are 25 in edition 2021, where （六） has three", () => {
    const other = ["correctionOverdue", "feeUnpaid", "other"].map((row) => `outcomes.otherOutcome.${row}`);
    expect(requestRows("2021").map((row) => row.id)).toEqual([...HEAD, ...other, ...TAIL]);
    expect(requestRows("2021")).toHaveLength(25);
  });

  it.each(EDITIONS)("of edition %s that add up to （七）总计 are the outcomes without it", (edition) => {
    const leaves = outcomeLeaves(edition).map((row) => row.id);
    const others = requestRows(edition).flatMap((row) => (leaves.includes(row.id) ? [] : [row.id]));
    expect(others).toEqual(["newRequests", "carriedOver", ...TAIL]);
  });
});

describe.each(EDITIONS)("the labels of edition %s", (edition) => {
  const unspaced = (label: string): string => label.normalize("NFKC").replace(/\s/gu, "");

  it("name one row of table 3 within their group", () => {
    const names = requestRows(edition).flatMap((row) =>
      [row.label, ...row.aliases].map((label) => `${row.group ?? ""}|${unspaced(label)}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it("name one row of table 2, and one field of its row", () => {
    const rows = disclosureRows(edition);
    const names = rows.flatMap((row) => [row.label, ...row.aliases].map(unspaced));
    expect(new Set(names).size).toBe(names.length);
    for (const { fields } of rows) {
      const labels = fields.flatMap((field) => [field.label, ...field.aliases].map(unspaced));
      expect(new Set(labels).size).toBe(labels.length);
      expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    }
  });

  it("all cite a provision", () => {
    expect(disclosureRows(edition).every((row) => /^第二十条第（[一五六八九]）项$/u.test(row.article))).toBe(
      true,
    );
    expect(requestRows(edition).every((row) => /条|^表三/u.test(row.article))).toBe(true);
  });
});

describe("the edition that is prescribed", () => {
  it.each([
    [2019, "2019"],
    [2020, "2019"],
    [2021, "2021"],
    [2030, "2021"],
  ] as const)("for %d is that of %s", (year, edition) => expect(prescribedEdition(year)).toBe(edition));
});
