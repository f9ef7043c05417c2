import { extentOf, middleX, middleY } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import type { Component } from "../ink/components.ts";
import { HYPHEN } from "./bare-cell.ts";

/** So many specks are pieces of a stroke; no more than this share of all lie elsewhere in the cell. */
const LEAST = 2;
const ELSEWHERE = 0.5;

const isIn = ({ box }: Component, [left, top, right, bottom]: Box): boolean =>
  middleX(box) >= left && middleX(box) < right && middleY(box) >= top && middleY(box) < bottom;

/**
 * True where specks of a cell stand about a place where figures do, and few elsewhere between its edges (`inside`): they are pieces of a
 * stroke as thin as a hair, in black and white. Dust and grain lie anywhere.
 */
export function arePieces(dirt: readonly Component[], place: Box, inside: Box, digit: number): boolean {
  const specks = dirt.filter((one) => extentOf(one.box) < HYPHEN * digit && isIn(one, inside));
  const about = specks.filter((one) => isIn(one, place));
  return about.length >= LEAST && specks.length - about.length < ELSEWHERE * specks.length;
}

/** Where the strokes of a digit would be of which a dash is one: so far (heights of a digit) above and below it, and beside it. */
const REACH = 1;
const BESIDE = 0.3;

export const placeAbout = ([left, top, right, bottom]: Box, digit: number): Box => [
  left - BESIDE * digit,
  top - REACH * digit,
  right + BESIDE * digit,
  bottom + REACH * digit,
];

/** Where a digit stands in the middle of a cell: so far (heights of a digit) from there. */
const ACROSS = 0.5;
const DOWN = 0.65;

export function middlePlace(cell: Box, digit: number): Box {
  const [x, y] = [middleX(cell), middleY(cell)];
  return [x - ACROSS * digit, y - DOWN * digit, x + ACROSS * digit, y + DOWN * digit];
}
