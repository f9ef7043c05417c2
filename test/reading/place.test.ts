import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnColumns, type PlacedRow } from "../../shared/reading/columns.ts";
import type { Binding } from "../../shared/reading/pieces.ts";
import { type Placement, placeValues } from "../../shared/reading/place.ts";
import { type Filling, inOrder, inRuns, perColumn } from "./every-placement.ts";
import { recordOf } from "./pieces-of.ts";

const row = (values: readonly string[], width: number, binding: Binding = "loose"): PlacedRow => ({
  record: recordOf(values, binding),
  level: "bracket",
  width,
});

/** Options of each column as texts, null for a blank, sorted. */
const options = ({ columns }: Placement): Filling[][] =>
  columns.map((column) => column.options.map(({ raw }) => raw || null).sort());

const place = (placed: PlacedRow, ...table: readonly PlacedRow[]): Placement =>
  placeValues(placed, learnColumns([...table, placed]));

const asserted = (placement: Placement): (Filling | undefined)[] =>
  options(placement).map((column) => (column.length === 1 ? column[0] : undefined));

/** Placements that leave the last column blank under values before it: a cell before it may be lost. */
const moveUp = (placements: readonly (readonly Filling[])[]): boolean =>
  placements.some((columns) => columns.some((value) => value !== null)) &&
  placements.every((columns) => columns.at(-1) === null);

const width = fc.integer({ min: 1, max: 7 });
const ink = fc.constantFrom<string>("0", "1", "2", "17", "-", "/");

describe("values that nothing but their order ties to columns", () => {
  it("may stand wherever some placement in order puts them", () => {
    fc.assert(
      fc.property(width, fc.array(ink, { maxLength: 10 }), (columns, values) => {
        const placement = place(row(values, columns));
        expect(options(placement)).toEqual(perColumn(inOrder(values, columns), columns));
      }),
      { numRuns: 400 },
    );
  });

  it("are asserted at once where their number is right, blanks or none between them", () => {
    fc.assert(
      fc.property(
        fc.array(ink, { minLength: 1, maxLength: 7 }),
        fc.array(fc.nat(7), { maxLength: 3 }),
        fc.constantFrom<Binding>("loose", "columns", "cells"),
        (values, blanks, binding) => {
          const cells = [...values];
          for (const at of blanks) cells.splice(at, 0, "");
          const placement = place(row(cells, values.length, binding));
          expect([placement.fit, asserted(placement)]).toEqual(["exact", values]);
        },
      ),
    );
  });

  it("never lose the true value when cells were lost, or when cells were gained", () => {
    fc.assert(
      fc.property(
        fc.array(ink, { minLength: 1, maxLength: 7 }),
        fc.array(fc.nat(6), { maxLength: 4 }),
        (truth, at) => {
          const lost = truth.filter((_, index) => !at.includes(index));
          const gained = at.reduce((values, index) => values.toSpliced(index, 0, "9"), truth);
          for (const values of [lost, gained])
            options(place(row(values, truth.length))).forEach((column, index) => {
              expect(column.includes(truth[index] ?? null) || column.includes(null)).toBe(true);
            });
        },
      ),
    );
  });

  it("are sixteen zeros for fifteen columns: fifteen zeros, and a surplus", () => {
    const placement = place(row(Array(16).fill("0"), 15));
    expect([placement.fit, asserted(placement)]).toEqual(["surplus", Array(15).fill("0")]);
  });

  it("are none at all: nothing is asserted", () => {
    expect(place(row([], 3)).fit).toBe("empty");
    expect(place(row(["0", "0"], 3)).fit).toBe("deficit");
  });
});

describe("values among blanks that hold their place", () => {
  const cells = fc.array(fc.oneof(ink, fc.constant("")), { minLength: 1, maxLength: 8 });
  const lacking = (columns: number, texts: readonly string[]): boolean =>
    texts.filter((text) => text !== "").length < columns;

  it("in a list of cells are asserted where there are as many cells as columns", () => {
    fc.assert(
      fc.property(width, cells, (columns, texts) => {
        fc.pre(lacking(columns, texts));
        const filled = texts.filter((text) => text !== "");
        const kept = texts.length === columns ? [texts.map((text) => text || null)] : [];
        const expected = kept.length > 0 && !moveUp(kept) ? kept : inOrder(filled, columns);
        expect(options(place(row(texts, columns, "cells")))).toEqual(perColumn(expected, columns));
      }),
      { numRuns: 300 },
    );
  });

  it("in a row of columns with as many cells stand where they are; with one too many nobody knows which, and it may be any", () => {
    fc.assert(
      fc.property(width, cells, (columns, texts) => {
        fc.pre(lacking(columns, texts));
        const runs = texts.length > columns ? [] : inRuns(texts, columns);
        const filled = texts.filter((text) => text !== "");
        const expected = runs.length > 0 && !moveUp(runs) ? runs : inOrder(filled, columns);
        expect(options(place(row(texts, columns, "columns")))).toEqual(perColumn(expected, columns));
      }),
      { numRuns: 300 },
    );
  });
});

describe("what other rows of the table say of its columns", () => {
  const full = row(["1", "", "2", "3"], 3, "columns");

  it("settles where the values of a row of the same shape stand", () => {
    expect(asserted(place(row(["", "", "5", "6"], 3, "columns"), full))).toEqual([null, "5", "6"]);
  });

  it("settles nothing where values stand in a column that they never stand in", () => {
    expect(options(place(row(["", "5", "", ""], 3, "columns"), full))).toEqual(
      perColumn(inOrder(["5"], 3), 3),
    );
  });

  it("settles nothing where full rows of one shape disagree", () => {
    const other = row(["", "1", "2", "3"], 3, "columns");
    const placement = place(row(["", "", "5", ""], 3, "columns"), full, other);
    expect(options(placement)).toEqual(perColumn(inOrder(["5"], 3), 3));
  });

  it("settles nothing for a row that is wider or narrower than most: it gained or lost a cell", () => {
    const table = [row(["1", "2", "3"], 3, "columns"), row(["4", "5", "6"], 3, "columns")];
    expect(asserted(place(row(["", "", "7"], 3, "columns"), ...table))).toEqual([null, null, "7"]);
    for (const torn of [
      ["", "", "7", ""],
      ["", "7"],
    ])
      expect(options(place(row(torn, 3, "columns"), ...table))).toEqual(perColumn(inOrder(["7"], 3), 3));
  });

  it("settles nothing in a table whose rows begin their cells in other columns each", () => {
    const stairs = [1, 2, 3].map((step): PlacedRow => {
      const { record, ...own } = row(["1", "", "2"], 3, "columns");
      const values = record.values.map((value, index) => ({ ...value, column: step + index * step }));
      return { ...own, record: { ...record, values } };
    });
    const [first, ...others] = stairs;
    if (first === undefined) throw new Error("three rows were made");
    expect(options(place(first, ...others))).toEqual(perColumn(inOrder(["1", "2"], 3), 3));
    expect(asserted(place(first, first, first))).toEqual(["1", null, "2"]);
  });

  it("settles nothing for a row that is blank only at its end: a cell before it may be lost", () => {
    const table = [row(["1", "2", "3"], 3, "columns"), row(["4", "5", "6"], 3, "columns")];
    for (const values of [
      ["7", "8", ""],
      ["7", "", ""],
    ]) {
      const filled = values.filter((text) => text !== "");
      expect(options(place(row(values, 3, "columns"), ...table))).toEqual(perColumn(inOrder(filled, 3), 3));
    }
    expect(asserted(place(row(["", "", ""], 3, "columns"), ...table))).toEqual([null, null, null]);
  });

  it("is learned from rows of columns only", () => {
    const loose = row(["1", "", "2", "3"], 3, "loose");
    const placement = place(row(["", "", "5", ""], 3, "columns"), loose);
    expect(options(placement)).toEqual(perColumn(inOrder(["5"], 3), 3));
  });
});
