import { PALE } from "../../glyphs/grown.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import type { Component } from "./components.ts";
import { shadeOf, type TableInk } from "./table-ink.ts";

/** How far (heights of a digit) a point or a comma stands from a digit, and between two that are set wide from each. */
const BESIDE = 0.6;
const BETWEEN = 1.8;
const ABOVE = 0.35;
/** How far a full-width comma stands behind the last digit of a line that goes on below, and how far it ends below its feet. */
const BEHIND = 1;
const BELOW = 0.08;

/** Where ink ends below, with the greys that go on from it: the tail of a blurred comma is paler than ink. */
function footOf([left, , right, bottom]: Box, { data, width, height }: Raster, ink: TableInk): number {
  const pale = shadeOf(ink, PALE);
  let foot = bottom;
  const isPale = (): boolean =>
    data.subarray(foot * width + left, foot * width + right).some((grey) => grey < pale);
  while (foot < height && isPale()) foot += 1;
  return foot;
}

/** True for a small component that stands as a point or a comma does: beside a stroke, or between two. */
export function isBeside(
  { box }: Component,
  strokes: readonly Component[],
  raster: Raster,
  ink: TableInk,
): boolean {
  const { digit } = ink;
  const level = strokes.filter(
    ({ box: other }) => box[1] < other[3] + ABOVE * digit && box[3] > other[1] - ABOVE * digit,
  );
  const isBefore = (far: number): boolean =>
    level.some(({ box: other }) => other[0] < box[2] && box[0] < other[2] + far * digit);
  const isBehind = (far: number): boolean =>
    level.some(({ box: other }) => other[2] > box[0] && box[2] > other[0] - far * digit);
  if (isBefore(BESIDE) || isBehind(BESIDE) || (isBefore(BETWEEN) && isBehind(BETWEEN))) return true;
  if (!isBefore(BEHIND) || !strokes.some(({ box: other }) => other[1] >= box[3])) return false;
  const foot = footOf(box, raster, ink) - BELOW * digit;
  return level.every(({ box: other }) => foot >= footOf(other, raster, ink));
}
