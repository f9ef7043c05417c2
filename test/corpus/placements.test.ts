import { describe, expect, it } from "vitest";
import { HOLE, placements } from "./placements.ts";

const sets = (values: readonly number[], width: number): unknown[] =>
  placements(values, width).map((column) => [...column]);

describe("placements", () => {
  it("has one for the right count", () => {
    expect(sets([3, 0, 3], 3)).toEqual([[3], [0], [3]]);
  });

  it("leaves every column of a row open that lost a value", () => {
    for (const column of placements([0, 0], 3)) expect(column).toEqual(new Set([HOLE, 0]));
    expect(sets([], 1)).toEqual([[HOLE]]);
  });

  it("settles the columns that a doubled value cannot reach", () => {
    expect(placements([3, 3, 0, 0, 0, 0, 0, 3], 7).map((column) => column.size)).toEqual([
      1, 2, 1, 1, 1, 1, 2,
    ]);
    expect(sets([4, 4], 1)).toEqual([[4]]);
    expect(
      sets(
        Array.from({ length: 16 }, () => 0),
        15,
      ),
    ).toEqual(Array.from({ length: 15 }, () => [0]));
  });

  it("agrees with the bounds that order sets: the nth column holds the nth value or one of the surplus after it", () => {
    const values = [5, 6, 7, 8, 9];
    placements(values, 3).forEach((column, index) => {
      expect([...column].sort()).toEqual(values.slice(index, index + 3));
    });
  });
});
