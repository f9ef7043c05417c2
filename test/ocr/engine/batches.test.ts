import { describe, expect, it } from "vitest";
import { batchesOf } from "../../../shared/ocr/engine/batches.ts";

const BOUNDS = { widths: [50, 100, 300], together: 3, across: 200 };

describe("batches", () => {
  it("hold pictures of one width, as many as go together and stand within the bound side by side", () => {
    expect(batchesOf([40, 300, 90, 50, 10, 200, 30, 51, 100], BOUNDS)).toEqual([
      { bucket: 50, indexes: [0, 3, 4] },
      { bucket: 50, indexes: [6] },
      { bucket: 300, indexes: [1] },
      { bucket: 300, indexes: [5] },
      { bucket: 100, indexes: [2, 7] },
      { bucket: 100, indexes: [8] },
    ]);
  });

  it("hold each picture once, those that are too wide too", () => {
    const batches = batchesOf([999, 1], BOUNDS);
    expect(batches.flatMap(({ indexes }) => indexes).sort()).toEqual([0, 1]);
    expect(batchesOf([], BOUNDS)).toEqual([]);
  });
});
