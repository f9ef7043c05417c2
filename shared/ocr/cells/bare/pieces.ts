import { extentOf, middleX, middleY } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import type { Component } from "../ink/components.ts";
import { type BareCell, HYPHEN, insideOf } from "./bare-cell.ts";

/** So many specks are pieces of a stroke; no more than this share of all lie elsewhere in the cell. */
const LEAST = 2;
const ELSEWHERE = 0.5;

type SpeckledCell = Pick<BareCell, "box" | "dirt" | "ink">;

const isIn = ({ box }: Component, [left, top, right, bottom]: Box): boolean =>
  middleX(box) >= left && middleX(box) < right && middleY(box) >= top && middleY(box) < bottom;

/**
 * True where specks of a cell stand about a place where figures do, and few elsewhere between its edges: they are pieces of a
 * stroke as thin as a hair, in black and white. Dust and grain lie anywhere.
 */
function arePieces(cell: SpeckledCell, place: Box): boolean {
  const inside = insideOf(cell);
  const specks = cell.dirt.filter((one) => extentOf(one.box) < HYPHEN * cell.ink.digit && isIn(one, inside));
  const about = specks.filter((one) => isIn(one, place));
  return about.length >= LEAST && specks.length - about.length < ELSEWHERE * specks.length;
}

/** Where the strokes of a digit would be of which a dash is one: so far (heights of a digit) above and below it, and beside it. */
const REACH = 1;
const BESIDE = 0.3;

/** True where specks about a dash are pieces of a digit of which it is one: those that lie on it are what is darkest of a pale dash. */
export function isDashInPieces(cell: SpeckledCell, dash: Box): boolean {
  const [left, top, right, bottom] = dash;
  const [beside, reach] = [BESIDE * cell.ink.digit, REACH * cell.ink.digit];
  const dirt = cell.dirt.filter((one) => !isIn(one, dash));
  return arePieces({ ...cell, dirt }, [left - beside, top - reach, right + beside, bottom + reach]);
}

/** Where a digit stands in the middle of a cell: so far (heights of a digit) from there. */
const ACROSS = 0.5;
const DOWN = 0.65;

/** True where specks in the middle of a cell are pieces of a digit. */
export function isDigitInPieces(cell: SpeckledCell): boolean {
  const [x, y] = [middleX(cell.box), middleY(cell.box)];
  const [across, down] = [ACROSS * cell.ink.digit, DOWN * cell.ink.digit];
  return arePieces(cell, [x - across, y - down, x + across, y + down]);
}
