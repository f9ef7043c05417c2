import { describe, expect, it } from "vitest";
import { slipBetween } from "../../../shared/rules/suspects/slip.ts";

describe("slips of the pen", () => {
  it.each([
    [12, 21, "transposed"],
    [1203, 1230, "transposed"],
    [3, 13, "digitLost"],
    [1, 10, "digitLost"],
    [133, 13, "digitAdded"],
    [40, 4, "digitAdded"],
    [17, 11, "digitChanged"],
    [3, 8, null],
    [12, 34, null],
    [103, 301, null],
    [5, 500, null],
    [7, 7, null],
  ])("%i for %i: %s", (printed, meant, slip) => {
    expect(slipBetween(printed, meant)).toBe(slip);
  });
});
