import { extentOf, middleX, middleY, sharedX, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import type { FigureReading } from "../../text/line-reading.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import type { Component } from "../ink/components.ts";
import type { TableViews } from "../inked-cell.ts";
import { digitsOn, type Places } from "./fit.ts";
import { without } from "./room.ts";

/** How large a point is (heights of a digit), and how near to the feet of the digits its middle stands. */
const SPECK = 0.09;
const POINT = 0.35;
const AT_FEET = 0.3;

/** Points and commas between digits (their boxes), each once. */
export function pointsAmong(strokes: readonly Component[], digits: readonly Box[], digit: number): Box[] {
  const [left, right] = [
    Math.min(...digits.map(([, , end]) => end)),
    Math.max(...digits.map(([start]) => start)),
  ];
  const feet = Math.max(...digits.map(([, , , bottom]) => bottom));
  const points = strokes
    .map(({ box }) => box)
    .filter(
      (box) =>
        extentOf(box) >= SPECK * digit &&
        extentOf(box) <= POINT * digit &&
        middleX(box) > left &&
        middleX(box) < right &&
        Math.abs(middleY(box) - feet) <= AT_FEET * digit &&
        // What is above or below a digit's own ink is a piece of it.
        digits.every((other) => sharedX(other, box) <= widthOf(box) / 2),
    );
  // The tail of a comma may come off it.
  return points.filter((box, index) => !points.slice(0, index).some((other) => sharedX(other, box) > 0));
}

const separatorsIn = (text: string): number => text.replace(/[^.,]/gu, "").length;

/** A point moves what stands behind it by half a digit's place in most faces, and by more than this in all. */
const MOVED = 0.2;

/** True where all ink as high as digits is a text's, and the last of it stands where it does without a point, in places of `pitch` pixels. */
function areUnmoved(text: string, digits: readonly Box[], pitch: number): boolean {
  const [first, last] = [digits.at(0), digits.at(-1)];
  if (first === undefined || last === undefined || digits.length !== text.length) return false;
  const moved = middleX(last) - middleX(first) - (text.length - 1) * pitch;
  return Math.abs(moved) <= MOVED * pitch;
}

/**
 * True where a point stands between the digits of a line that a text does not have: without it an amount is another.
 * What was taken for `dirt` may well be one; what has no room between digits is a piece of one.
 */
export function losesPoint(
  text: string,
  { line, dirt, pitch = null }: Places & { readonly line: InkLine; readonly dirt: readonly Component[] },
  views: TableViews,
): boolean {
  const { digit } = views.ink;
  const digits = digitsOn(line, views);
  const points = pointsAmong([...line.strokes, ...dirt], digits, digit);
  if (points.length <= separatorsIn(text)) return false;
  return pitch === null || !areUnmoved(text, digits, pitch * digit);
}

/** How much wider (heights of a digit) the room is in which a point was printed than that between any two digits: a speck has no room of its own. */
const OWN_ROOM = 0.3;

/** How many points of a line have room of their own between its digits. */
function printedPoints(line: InkLine, views: TableViews): number {
  const { digit } = views.ink;
  const digits = digitsOn(line, views);
  const points = pointsAmong(line.strokes, digits, digit);
  const rooms = digits.slice(1).map((box, at) => {
    const from = digits[at]?.[2] ?? 0;
    return { room: box[0] - from, isPoint: points.some((p) => middleX(p) > from && middleX(p) < box[0]) };
  });
  const widest = Math.max(0, ...rooms.filter(({ isPoint }) => !isPoint).map(({ room }) => room));
  return rooms.filter(({ room, isPoint }) => isPoint && room >= widest + OWN_ROOM * digit).length;
}

/** Looks at an amount without the figures that leave out a point which is printed, unless one sees such a figure first. */
export function withPoints(
  looks: readonly FigureReading[],
  line: InkLine,
  views: TableViews,
): readonly FigureReading[] {
  const printed = printedPoints(line, views);
  const losesOne = (text: string): boolean => separatorsIn(text) < printed;
  const isSeen = looks.some(({ figures: [first] }) => first === undefined || losesOne(first.text));
  return isSeen ? looks : looks.map((look) => without(look, losesOne));
}
