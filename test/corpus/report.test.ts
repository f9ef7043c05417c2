import { describe, expect, it } from "vitest";
import { cellsOf } from "../../shared/form/cells.ts";
import { assessableIdentities, brokenIdentities } from "./identities.ts";
import { generateReport } from "./report.ts";

const seeds = Array.from({ length: 150 }, (_, index) => index * 7919);

describe("a generated report", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(generateReport(42)).toEqual(generateReport(42));
    expect(generateReport(42).manuscript).not.toEqual(generateReport(43).manuscript);
  });

  it("tells every cell of its forms and no other", () => {
    for (const seed of seeds) {
      const { truth } = generateReport(seed);
      expect(Object.keys(truth.cells)).toEqual(cellsOf(truth.forms).map((cell) => cell.id));
      expect(truth.mustNotAssert).toEqual([]);
    }
  });

  it("adds up in every column, row and group", () => {
    for (const seed of seeds) {
      const { truth, figures } = generateReport(seed);
      expect(brokenIdentities(figures, truth.forms)).toEqual([]);
      expect(brokenIdentities(truth.cells, truth.forms)).toEqual([]);
      expect(assessableIdentities(truth.cells, truth.forms)).toBe(truth.forms.requests === "2021" ? 42 : 40);
    }
  });

  it("keeps table 2 plausible: no negative stock, no negative number of items", () => {
    for (const seed of seeds) {
      const { figures } = generateReport(seed);
      const at = (row: string, field: string): number =>
        Number(figures[`proactiveDisclosure.${row}.${field}`]);
      for (const row of ["regulations", "normativeDocuments"])
        if (`proactiveDisclosure.${row}.inForce` in figures)
          expect(at(row, "inForce") + at(row, "repealed")).toBeGreaterThanOrEqual(at(row, "issued"));
        else expect(at(row, "newlyPublished")).toBeLessThanOrEqual(at(row, "publicTotal"));
      if ("proactiveDisclosure.fees.previousItems" in figures)
        for (const row of ["licensing", "otherServices", "penalties", "compulsoryMeasures", "fees"])
          expect(at(row, "previousItems") + at(row, "itemChange")).toBeGreaterThanOrEqual(0);
    }
  });

  it("has zeros, figures of several digits, decimals, units and signed changes among its cells", () => {
    const figures = seeds.flatMap((seed) => Object.values(generateReport(seed).figures)).map(String);
    for (const kind of [/^0$/, /^\d{4,}$/, /^\d+\.\d{2}$/, /^\d+(\.\d+)?万$/, /^\d{5,}元$/, /^-\d+$/])
      expect(figures.some((figure) => kind.test(figure))).toBe(true);
  });

  it("has no number where zeros are left blank or struck out", () => {
    for (const zeros of ["", "-", "/"] as const) {
      const { truth, figures } = generateReport(7, { zeros });
      const requests = Object.entries(figures).filter(([id]) => id.startsWith("requests."));
      for (const [id, figure] of requests) expect(truth.cells[id]).toBe(figure === 0 ? null : figure);
    }
  });
});
