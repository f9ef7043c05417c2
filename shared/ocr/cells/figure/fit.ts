import { heightOf, hull, sharedY, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import type { InkLine } from "../ink/cell-ink.ts";
import { charactersOf } from "../ink/rings.ts";
import type { TableViews } from "../inked-cell.ts";
import { haveFaintArcs } from "./faint-arcs.ts";

/** Ink at least this high (in heights of a digit) is a digit, or a part of one. */
const DIGIT = 0.6;
/** Digits are this wide for their height, from a 1 to one set to the full width of a Chinese character. */
const NARROWEST = 0.22;
const WIDEST = 1.75;
/** Digits of one line are as high as this (in heights of a digit) at most, and stand beside one another by this share. */
const HIGHEST = 1.45;
const BESIDE = 0.6;

/** Characters of a digit's height, from the left. */
export const digitsOn = ({ strokes }: InkLine, { raster, ink }: TableViews): Box[] =>
  charactersOf(strokes, raster.width)
    .map((character) => hull(character.map(({ box }) => box)))
    .filter((box) => heightOf(box) >= DIGIT * ink.digit);

/** How many characters of a digit's height a line has. */
export const digitsIn = (line: InkLine, views: TableViews): number => digitsOn(line, views).length;

/** Ink of digits that came apart is no higher than this (heights of a digit). */
const LEVEL = 1.25;
/** The least share of its place that the first or last digit of a figure fills, on the figure's side: a 1 less than another. */
const filledBy = (digit: string | undefined): number => (digit === "1" ? 0.08 : 0.25);
const OVER = 0.05;

/** A comma takes so much of a digit's place, in faces of digits that have one width. */
const COMMA = { least: 0.3, most: 0.6 };

/**
 * True where ink is as wide as the digits of a text are, each in a place of so many pixels, with its commas between them: one digit more or less has
 * no room in it.
 */
export function fillsPlaces(text: string, { box }: InkLine, pitch: number): boolean {
  const places = widthOf(box) / pitch;
  const commas = text.split(",").length - 1;
  const digits = text.length - commas;
  const least = digits - 1 + filledBy(text.at(0)) + filledBy(text.at(-1)) + COMMA.least * commas;
  return places >= least && places <= digits + OVER + COMMA.most * commas;
}

/** True where one digit more than a text has would have no room in ink, be one of both ends a 1: places are as wide as digits at least. */
function hasNoMore(text: string, { box }: InkLine, wide: number): boolean {
  const places = widthOf(box) / wide;
  const ends = filledBy(text.at(0)) + filledBy(text.at(-1));
  return places >= text.length - 1 + ends && places < text.length + filledBy("0") + filledBy("1");
}

/** How wide the places of a table's digits are, and digits but 1s themselves (heights of a digit), where its page shows them. */
export interface Places {
  readonly pitch?: number | null;
  readonly wide?: number | null;
}

/**
 * True where ink and text have as many digits, or the ink's touch one another and are as wide as the text's would be, or came
 * apart and fill as many places as those, or leave no room for another digit where their places are not known.
 */
export function fits(text: string, line: InkLine, views: TableViews, places: Places = {}): boolean {
  const { digit } = views.ink;
  const { pitch = null, wide = null } = places;
  const digits = text.replace(/\D/gu, "").length;
  const seen = digitsOn(line, views);
  if (seen.length === digits) return true;
  if (seen.length === 0) return false;
  if (seen.length > digits) {
    const isLevel = heightOf(line.box) <= LEVEL * digit && /^[\d,]+$/u.test(text);
    const isFilled = (): boolean => {
      if (pitch !== null) return fillsPlaces(text, line, pitch * digit);
      return text.length === digits && wide !== null && hasNoMore(text, line, wide * digit);
    };
    return (isLevel && isFilled()) || haveFaintArcs(seen, text, views);
  }
  const width = widthOf(line.box) / Math.max(digit, heightOf(line.box));
  return width >= NARROWEST * digits + 0.2 * (digits - 1) && width <= WIDEST * digits;
}

/** True for the ink of two lines that was taken for one: digits that do not stand beside one another, or are too high. */
export function isStacked(line: InkLine, views: TableViews): boolean {
  const { digit } = views.ink;
  const seen = digitsOn(line, views);
  if (seen.some((one) => heightOf(one) > HIGHEST * digit)) return true;
  const areBeside = (one: Box, other: Box): boolean =>
    sharedY(one, other) / Math.min(heightOf(one), heightOf(other)) >= BESIDE;
  return seen.some((one, index) => seen.slice(index + 1).some((other) => !areBeside(one, other)));
}
