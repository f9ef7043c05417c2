import type { Unread } from "../../document/document.ts";
import {
  areaOf,
  type Box,
  centerX,
  centerY,
  contains,
  heightOf,
  intersect,
  isEmpty,
  type Matrix,
  rounded,
  transformBox,
} from "./geometry.ts";
import { type Glyph, UNKNOWN } from "./glyph.ts";
import type { PageObjects } from "./page-objects.ts";
import type { Picture } from "./unseen-text.ts";

/** More characters without a meaning than this share, and this many: the text layer does not say what is printed. */
const MOST_UNKNOWN = 0.02;
const LEAST_UNKNOWN = 3;
/** Letters of scripts that a Chinese report does not print; more than this share is text decoded wrongly. */
const MOST_FOREIGN = 0.25;
const FOREIGN = /[\u0080-\u00B6\u00B8-\u02AF\u0400-\u10FF\uAC00-\uD7AF]/u;

/** The share of a page from which on a picture may hold what the page says. */
const LARGE = 0.05;
/** Characters over a picture that make it the ground of text. */
const GROUND = 12;
/** A page with so little text on it says nothing by it: a page number, a stamp. */
const LITTLE_TEXT = 12;
/** The share of a page, at its top and its foot, where programs and scanners print their names, days and numbers. */
const EDGE = 0.1;
/** The share of a page from which on pictures are all of it, but for what stands at its edges. */
const MOST = 0.5;
/** Text drawn as outlines takes many paths. */
const OUTLINES = 150;

/** True where the text layer cannot be what is printed: characters without meaning, or of scripts out of place. */
function isLying(glyphs: readonly Glyph[]): boolean {
  const unknown = glyphs.filter(({ text }) => text === UNKNOWN).length;
  if (unknown >= LEAST_UNKNOWN && unknown > MOST_UNKNOWN * glyphs.length) return true;
  const foreign = glyphs.filter(({ text }) => FOREIGN.test(text)).length;
  return foreign > LITTLE_TEXT && foreign > MOST_FOREIGN * glyphs.length;
}

const isGround = (picture: Picture, glyphs: readonly Glyph[]): boolean =>
  glyphs.filter(({ box }) => contains(picture.box, centerX(box), centerY(box))).length >= GROUND;

/** What figures are written with: alone they are typed into what a scan shows. */
const FIGURES = /^[\d\s.,/%+—-]$/u;

/** How many characters of words stand between a page's edges. */
const wordsWithin = (glyphs: readonly Glyph[], page: Box): number =>
  glyphs.filter(
    ({ text, box }) =>
      !FIGURES.test(text) && Math.abs(centerY(box) - centerY(page)) < (0.5 - EDGE) * heightOf(page),
  ).length;

/** A page that is read: its number and extent, the way to the displayed page, whether some of its text was lost, and whether the rest is what was printed. */
interface ReadPage {
  readonly number: number;
  readonly box: Box;
  readonly toDisplay: Matrix;
  readonly lost: boolean;
  readonly isTrusted: boolean;
}

/** What of a page cannot be read as text, and whether its text is to be left out: its picture alone says what is printed. */
export interface Illegible {
  readonly parts: readonly Unread[];
  readonly isWhole: boolean;
}

/** What of a page cannot be read as text: pictures, outlined text, or all of it where its text layer lies. */
export function illegible(page: ReadPage, objects: PageObjects, glyphs: readonly Glyph[]): Illegible {
  const partOf = (box: Box, reason: Unread["reason"]): Unread => ({
    at: { page: page.number, box: rounded(transformBox(page.toDisplay, box)) },
    reason,
  });
  const whole = (reason: Unread["reason"]): Illegible => ({
    parts: [partOf(page.box, reason)],
    isWhole: true,
  });
  if (page.lost || isLying(glyphs)) return whole("glyphs");
  const pictures = objects.pictures
    .map((picture) => ({ ...picture, box: intersect(picture.box, page.box) }))
    .filter(({ box }) => !isEmpty(box));
  const area = areaOf(page.box);
  const covered = pictures.reduce((sum, { box }) => sum + areaOf(box), 0) / area;
  const drawn = covered > LARGE || objects.paths > OUTLINES || objects.invisible > 0;
  if (objects.isCovered || objects.isLayered) return whole("picture");
  if (!page.isTrusted && glyphs.length > 0) return whole("glyphs");
  if (glyphs.length < LITTLE_TEXT && drawn) return { ...whole("picture"), isWhole: false };
  if (covered > MOST && wordsWithin(glyphs, page.box) < LITTLE_TEXT) return whole("picture");
  const parts = pictures
    .filter((picture) => areaOf(picture.box) > LARGE * area && !isGround(picture, glyphs))
    .map(({ box }) => partOf(box, "picture"));
  return { parts, isWhole: false };
}
