import { expect, test } from "vitest";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import { linePicture } from "../../../../shared/ocr/cells/ink/line-picture.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

test("a line in black and white is shown to the network with greys at its edges, any other as it is", () => {
  const raster = drawn((x, y) => within(x, y, [30, 10, 34, 30]), 0);
  const ink = cellInk(raster, CELL, INK);
  const [line] = ink.lines;
  if (line === undefined) throw new Error("the stroke is ink");
  const greysIn = (isBlackAndWhite: boolean): number[] => [
    ...new Set(linePicture(raster, CELL, ink, line, { ...INK, isBlackAndWhite }).data),
  ];
  expect(greysIn(false).sort((one, other) => one - other)).toEqual([0, 255]);
  expect(greysIn(true).length).toBeGreaterThan(4);
});
