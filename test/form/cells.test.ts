import { describe, expect, it } from "vitest";
import { cellLabel, cellsOf, cellsOfTable, formCell } from "../../shared/form/cells.ts";
import { EDITIONS, type Edition, TABLES } from "../../shared/form/edition.ts";

const forms = (proactiveDisclosure: Edition, requests: Edition) => ({ proactiveDisclosure, requests });

const idsOf = (edition: Edition): string[] => cellsOf(forms(edition, edition)).map((cell) => cell.id);

describe("the cells of the form", () => {
  it.each([
    ["2019", "2019", 22, 161, 198],
    ["2021", "2021", 10, 175, 200],
    ["2021", "2019", 10, 161, 186],
    ["2019", "2021", 22, 175, 212],
  ] as const)("table 2 of %s and table 3 of %s: %d + %d + 15 cells", (second, third, ...counts) => {
    const cells = cellsOf(forms(second, third));
    const ofTable = (table: string): number => cells.filter((cell) => cell.table === table).length;
    expect([ofTable("proactiveDisclosure"), ofTable("requests"), cells.length]).toEqual(counts);
    expect(ofTable("remedies")).toBe(15);
  });

  it.each(EDITIONS)("of edition %s stand in the order of the form, each once", (edition) => {
    const ids = idsOf(edition);
    expect(new Set(ids).size).toBe(ids.length);
    expect(TABLES.flatMap((table) => cellsOfTable(table, edition).map((cell) => cell.id))).toEqual(ids);
  });

  it("table 2 of 2021, cell by cell", () => {
    expect(cellsOfTable("proactiveDisclosure", "2021").map((cell) => `${cell.row}.${cell.column}`)).toEqual([
      "regulations.issued",
      "regulations.repealed",
      "regulations.inForce",
      "normativeDocuments.issued",
      "normativeDocuments.repealed",
      "normativeDocuments.inForce",
      "licensing.decisions",
      "penalties.decisions",
      "compulsoryMeasures.decisions",
      "fees.amount",
    ]);
  });

  it("what may be negative, and what is money", () => {
    const having = (edition: Edition, quantity: string): string[] =>
      cellsOf(forms(edition, edition)).flatMap((cell) => (cell.quantity === quantity ? [cell.row] : []));
    expect(having("2019", "signedCount")).toEqual([
      "licensing",
      "otherServices",
      "penalties",
      "compulsoryMeasures",
      "fees",
    ]);
    expect(having("2021", "signedCount")).toEqual([]);
    expect([having("2019", "money"), having("2021", "money")]).toEqual([["procurement"], ["fees"]]);
  });

  it("table 4 is the same in both editions: three groups of five", () => {
    expect(cellsOfTable("remedies", "2019")).toBe(cellsOfTable("remedies", "2021"));
    const groups = Map.groupBy(cellsOfTable("remedies", "2021"), (cell) => cell.row);
    expect([...groups.keys()]).toEqual(["review", "litigation.direct", "litigation.afterReview"]);
    for (const cells of groups.values())
      expect(cells.map((cell) => cell.column)).toEqual([
        "upheld",
        "corrected",
        "otherResult",
        "pending",
        "total",
      ]);
  });
});

describe("a cell by its id", () => {
  it("is found in whichever edition has it", () => {
    for (const edition of EDITIONS) for (const id of idsOf(edition)) expect(formCell(id)?.id).toBe(id);
    expect(formCell("requests.outcomes.total.everyone")).toBeUndefined();
    expect(formCell("constructor")).toBeUndefined();
  });

  it("has the name that the form prints", () => {
    expect(cellLabel("requests.outcomes.total.naturalPerson")).toBe("表三 （七）总计 · 自然人");
    expect(cellLabel("proactiveDisclosure.fees.amount")).toBe(
      "表二 行政事业性收费 · 本年收费金额（单位：万元）",
    );
    expect(cellLabel("remedies.litigation.direct.pending")).toBe("表四 行政诉讼·未经复议直接起诉 · 尚未审结");
    expect(cellLabel("no.such.cell")).toBe("no.such.cell");
  });
});
