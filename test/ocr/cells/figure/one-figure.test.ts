import { describe, expect, it, test } from "vitest";
import { isOneFigure, placeOf, stepsOf } from "../../../../shared/ocr/cells/figure/one-figure.ts";
import type { InkedCell } from "../../../../shared/ocr/cells/inked-cell.ts";
import { cellOf, PLACE, type Text, WIDTH } from "./digits-in-cells.ts";
import { beside, between, full, isOne, VIEWS } from "./one-figure-cells.ts";

describe("the place of a digit", () => {
  const steps = stepsOf([full], 20);

  it("is how far digits stand from one another, in heights of one", () => {
    expect(placeOf(steps, [])).toBe(PLACE / 20);
    expect(placeOf([], stepsOf(beside, 20))).toBeNull();
  });

  it("is that of the other tables of its page where its own have few of more than one digit", () => {
    expect(placeOf([9], [9, ...steps])).toBe(PLACE / 20);
    expect(placeOf(steps, [9, 9, 9, 9, ...steps])).toBe(PLACE / 20);
  });
});

test("only digits beside one another, of figures that have a glyph for each character, show how far they stand apart", () => {
  const readAs = (text: string): number[] =>
    stepsOf(
      [full].map(({ lines, ...cell }) => ({
        ...cell,
        lines: lines.map((line) => ({
          ...line,
          figure: { figures: [{ text, probability: 1 }], within: 1, seen: 1, unbound: text },
        })),
      })),
      20,
    );
  expect(readAs("1111")).toHaveLength(3);
  expect(readAs("11.1")).toHaveLength(1);
  expect(readAs("111")).toEqual([]);
});

describe("two lines of a cell", () => {
  it("are one figure where the first has no room for another digit and its row is one", () => {
    expect(isOne(full)).toBe(true);
  });

  it("are two where the first has room", () => {
    const short = cellOf(0, [
      { digits: 2, at: [12, 16] },
      { digits: 1, at: [34, 56] },
    ]);
    expect(isOne(short)).toBe(false);
  });

  it("are one figure of two digits where no line has more to show how far they stand from one another", () => {
    const lone = (x: number) =>
      cellOf(0, [
        { digits: 1, at: [x, 16] },
        { digits: 1, at: [20, 56] },
      ]);
    const isOneOf = (cell: InkedCell): boolean => {
      const cells = [cell, ...beside];
      const words = cells.map(() => false);
      return isOneFigure(cell, { cells, words, views: VIEWS, rows: 9, ruled: true, place: null, padding: 0 });
    };
    expect(isOneOf(lone(WIDTH - 18))).toBe(true);
    expect(isOneOf(lone(WIDTH - 30))).toBe(false);
  });

  it("may be of two rows where values beside them stand on one of the lines, or none shows the row", () => {
    const above = [1, 2, 3].map((column) => cellOf(column, [{ digits: 1, at: [34, 16] }]));
    expect(isOne(full, above)).toBe(false);
    expect(isOne(full, [])).toBe(false);
    expect(isOne(full, [between(1), between(2), ...above])).toBe(false);
  });

  it("are of one row where no two rows could be so near", () => {
    const tight = cellOf(0, [
      { digits: 4, at: [12, 16] },
      { digits: 1, at: [34, 40] },
    ]);
    expect(isOne(tight, [])).toBe(true);
  });

  it("may have a third one on the next page, where the row is the last and the second has no room either", () => {
    const long = cellOf(0, [
      { digits: 4, at: [12, 16] },
      { digits: 4, at: [12, 56] },
    ]);
    expect(isOne(long)).toBe(true);
    expect(isOne(long, beside, VIEWS, 4)).toBe(false);
    expect(isOne(full, beside, VIEWS, 4)).toBe(true);
  });

  it("have no third on the next page where a line as narrow holds more digits than the last has", () => {
    const last = (digits: number) =>
      cellOf(0, [
        { digits: 4, at: [12, 16] },
        { digits, at: [12 + PLACE * (4 - digits), 56] },
      ]);
    expect(isOne(last(3), beside, VIEWS, 4)).toBe(true);
    expect(isOne(last(4), beside, VIEWS, 4)).toBe(false);
  });

  it("are not joined far from one another, in another size, nor where signs and decimals may stand", () => {
    const far = cellOf(0, [
      { digits: 4, at: [12, 4] },
      { digits: 1, at: [34, 66] },
    ]);
    expect(isOne(far)).toBe(false);
    const [upper] = full.lines;
    const [, lower] = cellOf(
      0,
      [
        { digits: 4, at: [12, 16] },
        { digits: 1, at: [34, 56] },
      ],
      28,
    ).lines;
    if (upper === undefined || lower === undefined) throw new Error("there are two lines");
    const mixed = { ...full, lines: [upper, lower] };
    expect(isOne(mixed)).toBe(false);
    // A face may have digits of either height.
    const tall = [4, 5].map((column) => cellOf(column, [{ digits: 1, at: [34, 32] }], 28));
    expect(isOne(mixed, [...beside, ...tall])).toBe(true);
    expect(isOne(full, beside, { ...VIEWS, form: "amount" })).toBe(false);
  });

  it("are one figure where the first ends in a comma and a whole group stands below, whatever room it had", () => {
    const grouped = (digits: number, behind?: ",", top = 50) =>
      cellOf(0, [
        { digits: 1, at: [20, 16], ...(behind && { behind }) },
        { digits, at: [20, top] },
      ]);
    expect(isOne(grouped(3, ","), [])).toBe(true);
    expect(isOne(grouped(3), beside)).toBe(false);
    expect(isOne(grouped(3, ",", 70), [])).toBe(false);
    expect(isOne(grouped(2, ","), beside)).toBe(false);
    expect(isOne(grouped(4, ","), beside)).toBe(false);
  });

  it("are one figure as three where each but the last is full, and never as four", () => {
    const lines = (count: number, first = 4) =>
      cellOf(
        0,
        Array.from({ length: count }, (_, index): Text => {
          const digits = index === 0 ? first : index < count - 1 ? 4 : 1;
          return { digits, at: [12, 8 + 22 * index] };
        }),
      );
    expect(isOne(lines(3))).toBe(true);
    expect(isOne(lines(3, 2))).toBe(false);
    expect(isOne(lines(4))).toBe(false);
  });
});
