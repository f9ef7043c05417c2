import { describe, expect, it } from "vitest";
import { cellsOfTable, type FormCell } from "../../shared/form/cells.ts";
import { EDITIONS, TABLES } from "../../shared/form/edition.ts";
import { englishColumn, englishRow } from "../../shared/form/english.ts";

const CELLS: readonly FormCell[] = EDITIONS.flatMap((edition) =>
  TABLES.flatMap((table) => cellsOfTable(table, edition)),
);

describe("English names", () => {
  it("of every row are words, and no two rows of a table share one", () => {
    for (const edition of EDITIONS)
      for (const table of TABLES) {
        const rows = [...new Map(cellsOfTable(table, edition).map((cell) => [cell.row, cell.id])).values()];
        const names = rows.map(englishRow);
        expect(new Set(names).size).toBe(rows.length);
        expect(names.filter((name) => !/^[a-z][a-z :-]+$/u.test(name))).toEqual([]);
      }
  });

  it("of every column are words, and no two columns of a row share one", () => {
    for (const cells of Map.groupBy(CELLS, (cell) => `${cell.table}.${cell.row}`).values()) {
      const byColumn = new Map(cells.map((cell) => [cell.column, englishColumn(cell.id)]));
      expect(new Set(byColumn.values()).size).toBe(byColumn.size);
      expect([...byColumn.values()].filter((name) => !/^[a-z][a-z -]+$/u.test(name))).toEqual([]);
    }
  });

  it("say what the Chinese says", () => {
    const id = "requests.outcomes.unableToProvide.notHeld.legalServiceInstitution";
    expect([englishRow(id), englishColumn(id)]).toEqual([
      "unable to provide: not held",
      "legal service institutions",
    ]);
  });

  it("of what the form has not are the id's own parts", () => {
    expect([englishRow("requests.nobody.nothing"), englishColumn("requests.nobody.nothing")]).toEqual([
      "nobody",
      "nothing",
    ]);
  });
});
