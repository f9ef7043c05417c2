import { heightOf, hull, middleY, sharedX, sharedY, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import { type Component, piecesOf, sideOf } from "./components.ts";

/** A 0 is no wider than this for its height; no two digits stand in so little room. */
const WIDEST = 0.8;
/** Half a pixel: boxes are whole ones. */
const HALF = 0.5;
/** How alike in height and place (shares of the higher) its two sides are. */
const LEVEL = 0.8;
/** How far (shares of their height) the ends of a side are bent inwards. */
const BENT = 0.04;

/** The mean place across of a piece's ink between two heights of its box (shares from the top). */
function middleAt(
  piece: readonly Component[],
  box: Box,
  [from, to]: readonly [number, number],
  width: number,
): number {
  const height = heightOf(box);
  let [sum, count] = [0, 0];
  for (const { pixels } of piece)
    for (const pixel of pixels) {
      const down = (Math.floor(pixel / width) - box[1] + 0.5) / height;
      if (down < from || down >= to) continue;
      sum += (pixel % width) - box[0];
      count += 1;
    }
  return count === 0 ? Number.NaN : sum / count;
}

/** How far the upper and the lower end of a piece stand to the right of its middle, in shares of its height. */
function bends(piece: readonly Component[], box: Box, width: number): readonly [number, number] {
  const middle = middleAt(piece, box, [1 / 3, 2 / 3], width);
  const [upper, lower] = [middleAt(piece, box, [0, 0.15], width), middleAt(piece, box, [0.85, 1], width)];
  return [(upper - middle) / heightOf(box), (lower - middle) / heightOf(box)];
}

/** How much nearer (shares of their height) two sides come to one another at their ends than in the middle. */
const CLOSED = 0.1;

/** The mean room between two pieces over rows of both, from and to shares of a height from the top. */
function roomBetween(
  left: readonly Component[],
  right: readonly Component[],
  whole: Box,
  [from, to]: readonly [number, number],
  width: number,
): number {
  const [top, bottom] = [whole[1] + from * heightOf(whole), whole[1] + to * heightOf(whole)];
  const [ends, starts] = [sideOf(left, width, Math.max), sideOf(right, width, Math.min)];
  const rooms = [...ends].flatMap(([y, end]) => {
    const start = starts.get(y);
    return start === undefined || y + 0.5 < top || y + 0.5 >= bottom ? [] : [start - end];
  });
  return rooms.length === 0 ? Number.NaN : rooms.reduce((sum, room) => sum + room, 0) / rooms.length;
}

/** True for pieces that come near one another above and below, and not in the middle. */
function isClosing(
  left: readonly Component[],
  right: readonly Component[],
  whole: Box,
  width: number,
): boolean {
  const between = (from: number, to: number): number => roomBetween(left, right, whole, [from, to], width);
  const middle = between(0.35, 0.65);
  const least = CLOSED * heightOf(whole);
  return middle - between(0, 0.2) >= least && middle - between(0.8, 1) >= least;
}

const boxOf = (piece: readonly Component[]): Box => hull(piece.map(({ box }) => box));

/** True for the two sides of a 0 whose top and bottom, thin as hairs, are lost: "(" and ")" as near as one digit's sides. */
function areSides(left: readonly Component[], right: readonly Component[], width: number): boolean {
  const [one, other] = [boxOf(left), boxOf(right)];
  const whole = hull([one, other]);
  const height = heightOf(whole);
  if (widthOf(whole) > WIDEST * height + HALF || sharedY(one, other) < LEVEL * height) return false;
  if (isClosing(left, right, whole, width)) return true;
  return (
    bends(left, one, width).every((bend) => bend >= BENT) &&
    bends(right, other, width).every((bend) => bend <= -BENT)
  );
}

/**
 * A part that came off a digit is lower than this (shares of the rest: the bowl of a 6 is two thirds as high as it), and
 * as near to it as this, or below another part of it.
 */
const LOW = 0.75;
const OFF = 0.1;
/** Points and commas lie lower than this (shares of a digit, from its top). */
const POINT = 0.7;

/** Strokes of one digit stand in less room across (shares of the height of both) than a 1 and another digit. */
const ROOM = 0.72;
/** The lower of them is no higher than this (shares of both), and no lower; they are beside one another by this. */
const SHORT = { most: 0.7, least: 0.4 };
const BESIDE = 0.2;
/** How far (shares of the height of both) it ends from the top or the bottom of both. */
const LEVELLED = 0.08;

/** True for two halves of one digit, above one another in its room: what joins the top of a 5 to its bowl is lost. */
const areHalves = (one: Box, other: Box): boolean => {
  const whole = hull([one, other]);
  const height = heightOf(whole);
  return (
    sharedX(one, other) > 0 &&
    widthOf(whole) <= ROOM * height &&
    sharedY(one, other) < BESIDE * height &&
    Math.min(heightOf(one), heightOf(other)) >= SHORT.least * height
  );
};

/**
 * True for two strokes of one digit: the stem of a 4 hangs below its arm, the two sides of a 9 are unlike. In such room stand no
 * two digits, and of those the lower would be as high as this only if it were of another line; lines are apart wherever they
 * pass one another, however a page is bent.
 */
function areStrokes(one: Box, other: Box, low: { readonly box: Box; readonly high: number }): boolean {
  const whole = hull([one, other]);
  const height = heightOf(whole);
  if (widthOf(whole) > ROOM * height || sharedY(one, other) < BESIDE * height) return false;
  if (low.high > SHORT.most * height || low.high < SHORT.least * height) return false;
  return (
    Math.min(low.box[1] - whole[1], whole[3] - low.box[3]) <= LEVELLED * height &&
    Math.max(heightOf(one), heightOf(other)) >= SHORT.most * height
  );
}

/** True for a digit and a part that came off it: the flag of a 1, the end of a 6; no point or comma. */
function isPart(left: readonly Component[], right: readonly Component[]): boolean {
  const [one, other] = [boxOf(left), boxOf(right)];
  // The ends of a 3 may have come off both: each is low, and they are as high as it together.
  const highest = (piece: readonly Component[]): number => Math.max(...piece.map(({ box }) => heightOf(box)));
  const [highLeft, highRight] = [highest(left), highest(right)];
  const [tall, low] = highLeft >= highRight ? [one, other] : [other, one];
  const height = heightOf(tall);
  const whole = hull([one, other]);
  if (areHalves(one, other)) return true;
  if (areStrokes(one, other, { box: low, high: Math.min(highLeft, highRight) })) return true;
  if (Math.min(highLeft, highRight) >= LOW * height || heightOf(whole) > height + 2 * HALF) return false;
  if (widthOf(whole) > WIDEST * height + HALF) return false;
  const gap = -sharedX(one, other);
  return gap < 0 || (gap <= Math.max(1, OFF * height) && middleY(low) - tall[1] <= POINT * height);
}

/** An opening bracket is narrower than this for its height. */
const BRACKET = 0.45;

/** True for a piece of ink in the shape of an opening bracket. */
export function isBracket(piece: readonly Component[], width: number): boolean {
  if (piece.length === 0) return false;
  const box = boxOf(piece);
  const [upper, lower] = bends(piece, box, width);
  return (
    widthOf(box) <= BRACKET * heightOf(box) && Math.min(upper, lower) >= BENT / 2 && upper + lower >= 2 * BENT
  );
}

/** Characters with what came off them on their left in pieces that are no part of one another. */
function withParts(characters: readonly Component[][]): Component[][] {
  const whole: Component[][] = [];
  for (const character of characters.toReversed()) {
    const behind = whole.at(-1);
    if (behind !== undefined && isPart(character, behind)) behind.unshift(...character);
    else whole.push(character);
  }
  return whole.reverse();
}

/** Characters of figures from the left: pieces of ink, those of a broken digit taken as one. `width` is the raster's. */
export function charactersOf(strokes: readonly Component[], width: number): Component[][] {
  const characters: Component[][] = [];
  let isClosed = true;
  for (const piece of piecesOf(strokes)) {
    const before = characters.at(-1);
    if (before !== undefined && isPart(before, piece)) before.push(...piece);
    else if (before !== undefined && !isClosed && areSides(before, piece, width)) {
      before.push(...piece);
      isClosed = true;
    } else {
      characters.push([...piece]);
      isClosed = false;
    }
  }
  return withParts(characters);
}
