import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASSERTED } from "../../shared/ocr-choice/agreement.ts";
import { hasDoubt, mergePages } from "../../shared/ocr-choice/merge-pages.ts";
import { mergeReadings } from "../../shared/ocr-choice/merge-readings.ts";
import { isAsserted } from "../../shared/report/cell.ts";
import { anyReading, type CellReading, gridOf } from "./readings.ts";

const mergedCell = (own: CellReading, other: CellReading): CellReading => {
  const [cell] = mergeReadings(gridOf([own]), gridOf([other], 1)).cells;
  if (cell === undefined) throw new Error("the cell is gone");
  const { text, confidence = 1, alternatives } = cell;
  return { text, confidence, alternatives: alternatives ?? [] };
};

const asserted = ({ confidence = 1 }: CellReading): boolean => confidence >= ASSERTED;
const says = ({ text, confidence }: CellReading): boolean => text !== "" || confidence !== 0;
const plain = (text: string): string => text.replaceAll(",", "");

test("what is asserted here is what the report asserts", () => {
  const cell = { kind: "number", value: 1, raw: "1", candidates: [], at: null } as const;
  expect(isAsserted({ ...cell, confidence: ASSERTED })).toBe(true);
  expect(isAsserted({ ...cell, confidence: ASSERTED - 1e-9 })).toBe(false);
});

describe("two readings of a cell", () => {
  test("never give a text that neither engine read", () =>
    fc.assert(
      fc.property(anyReading, anyReading, (own, other) => {
        const merged = mergedCell(own, other);
        expect(merged.text).toBe(own.text);
        const read = [own.text, other.text, ...(own.alternatives ?? []), ...(other.alternatives ?? [])];
        for (const text of merged.alternatives ?? []) expect(read).toContain(text);
      }),
    ));

  test("are in doubt together whichever engine is the local one", () =>
    fc.assert(
      fc.property(anyReading.filter(says), anyReading.filter(says), (own, other) => {
        expect(asserted(mergedCell(own, other))).toBe(asserted(mergedCell(other, own)));
      }),
    ));

  test("are merged once and for all", () =>
    fc.assert(
      fc.property(anyReading, anyReading, (own, other) => {
        const once = mergedCell(own, other);
        expect(mergedCell(once, other)).toEqual(once);
      }),
    ));

  test("are asserted only where both say the same, or where one said nothing and the local one was sure", () =>
    fc.assert(
      fc.property(anyReading, anyReading, (own, other) => {
        if (!asserted(mergedCell(own, other))) return;
        if (!says(other)) expect(asserted(own)).toBe(true);
        else expect(plain(other.text)).toBe(plain(own.text));
      }),
    ));

  test("that differ leave both texts to choose from", () => {
    const merged = mergedCell(
      { text: "3", confidence: 0.99 },
      { text: "8", confidence: 0.97, alternatives: ["0"] },
    );
    expect(merged).toEqual({ text: "3", confidence: 0.5, alternatives: ["8", "0"] });
  });

  test.each([
    [0.85, 0.8, 0.94],
    [0.8, 0.8, 0.94],
    [0.79, 0.85, 0.79],
    [0.3, 0.97, 0.97],
    [0.995, 0.2, 0.995],
  ])("that agree at %d and %d are worth %d", (own, other, worth) => {
    const { confidence } = mergedCell({ text: "12", confidence: own }, { text: "１２", confidence: other });
    expect(confidence).toBeCloseTo(worth, 2);
  });

  test("agree where only the width, the commas or the length of a dash differ", () => {
    for (const [one, same] of [
      ["1,234", "1234"],
      ["—", "-"],
      ["1 2", "12"],
    ] as const)
      expect(mergedCell({ text: one, confidence: 0.95 }, { text: same, confidence: 0.95 }).confidence).toBe(
        0.95,
      );
    expect(mergedCell({ text: "1,23", confidence: 0.95 }, { text: "123", confidence: 0.95 }).confidence).toBe(
      0.5,
    );
  });

  test("of which the other sees nothing stay what they were; a cell that was not read gets a candidate", () => {
    const missed = { text: "", confidence: 0 };
    expect(mergedCell({ text: "7", confidence: 0.99 }, missed)).toMatchObject({
      text: "7",
      confidence: 0.99,
    });
    expect(mergedCell(missed, { text: "7", confidence: 0.97 })).toEqual({
      text: "",
      confidence: 0,
      alternatives: ["7"],
    });
  });

  test("are in dispute where one proves a blank and the other a figure", () => {
    const blank = { text: "", confidence: 0.97 };
    expect(mergedCell({ text: "7", confidence: 0.99 }, blank)).toMatchObject({
      confidence: 0.5,
      alternatives: [""],
    });
    expect(mergedCell(blank, { text: "7", confidence: 0.4 })).toMatchObject({ text: "", confidence: 0.4 });
  });
});

describe("tables of two engines", () => {
  const sure = (text: string): CellReading => ({ text, confidence: 0.99 });
  const doubtful = (text: string): CellReading => ({ text, confidence: 0.6 });

  test("are matched by where their cells stand, not by their numbers", () => {
    const local = gridOf([doubtful("1"), doubtful("2"), doubtful("3")]);
    const other = gridOf([sure("1"), sure("2"), sure("3")], 3);
    const renumbered = {
      ...other,
      cells: other.cells.toReversed().map((cell, column) => ({ ...cell, column })),
    };
    expect(mergeReadings(local, renumbered).cells.map(({ confidence }) => confidence)).toEqual([
      0.99, 0.99, 0.99,
    ]);
  });

  test("leave alone what stands elsewhere, on another page, or in the place of two", () => {
    const local = gridOf([doubtful("1")]);
    const elsewhere = gridOf([sure("1")], 45);
    const nextPage = {
      ...local,
      cells: gridOf([sure("1")]).cells.map((cell) => ({
        ...cell,
        at: { page: 2, box: [0, 10, 100, 30] as const },
      })),
    };
    const twice = { ...local, cells: [...gridOf([sure("1")]).cells, ...gridOf([sure("1")], 1).cells] };
    for (const other of [elsewhere, nextPage, twice]) expect(mergeReadings(local, other)).toEqual(local);
  });

  test("keep the words that the local engine read", () => {
    const local = gridOf([sure("本年收费"), doubtful("1")]);
    const [label, figure] = mergeReadings(local, gridOf([sure("A4 fl"), sure("1")])).cells;
    expect(label).toEqual(local.cells[0]);
    expect(figure).toMatchObject({ text: "1", confidence: 0.99 });
  });

  test("of a page are merged however many the other engine makes of them; lines stay the local ones", () => {
    const line = { kind: "line", separator: "none", parts: [] } as const;
    const local = [line, gridOf([doubtful("1"), doubtful("2")])];
    const [left, right] = [gridOf([sure("1")]), gridOf([sure("9"), sure("2")])];
    const apart = { ...right, cells: right.cells.slice(1) };
    expect(hasDoubt(local)).toBe(true);
    const merged = mergePages(local, [left, { ...line, separator: "tab" }, apart]);
    expect(merged[0]).toBe(line);
    expect(hasDoubt(merged)).toBe(false);
    expect(mergePages(local, [line])).toEqual(local);
  });

  test("are asked about again for the sake of figures, not of words", () => {
    expect(hasDoubt([gridOf([doubtful("本年收费"), sure("1")])])).toBe(false);
    expect(hasDoubt([gridOf([doubtful("")])])).toBe(true);
  });
});
