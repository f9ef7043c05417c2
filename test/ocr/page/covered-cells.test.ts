import { expect, test } from "vitest";
import { withCoveredCells } from "../../../shared/ocr/page/covered-cells.ts";
import { paperSquares } from "../../../shared/ocr/raster/paper-squares.ts";
import type { Box, Raster } from "../../../shared/ocr/raster/raster.ts";
import { crossedOf, samePlace, threeCells } from "./three-cells.ts";

const DOTS = 200;

/** Paper of a grey that falls off to the right, with a grain of two greys. */
function paper(grey: number, falls = 0): Raster {
  const [width, height] = [300, 60];
  const data = Uint8Array.from(
    { length: width * height },
    (_, at) => grey - Math.round(falls * (at % width)) + ((at * 7919) % 5) - 2,
  );
  return { width, height, data };
}

function fill({ width, data }: Raster, [left, top, right, bottom]: Box, grey: number): void {
  for (let y = top; y < bottom; y += 1) data.fill(grey, y * width + left, y * width + right);
}

/** The columns of the three cells of a picture in which something lies on the paper. */
function coveredOf(picture: Raster): number[] {
  const squares = paperSquares(picture, DOTS);
  if (squares === null) return [];
  return crossedOf(withCoveredCells(threeCells(picture), squares, DOTS, samePlace));
}

test("fluid as large as a digit, lighter than the paper around, is told", () => {
  const picture = paper(236);
  fill(picture, [136, 16, 160, 44], 250);
  fill(picture, [162, 18, 174, 42], 20);
  expect(coveredOf(picture)).toEqual([1]);
});

test("a speck of light, ink alone, and light that falls off cover nothing", () => {
  const picture = paper(236, 0.2);
  fill(picture, [36, 20, 42, 26], 250);
  fill(picture, [140, 16, 154, 44], 20);
  expect(coveredOf(picture)).toEqual([]);
});

test("on paper too white nothing lighter is looked for", () => {
  expect(paperSquares(paper(253), DOTS)).toBeNull();
});
