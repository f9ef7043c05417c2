import { areaOf, type Box, centerX, centerY, contains } from "./geometry.ts";
import { type Ink, isVisible, WHITE } from "./ink.ts";

/** An area that is filled with one colour. `order` counts the page's objects in the order of painting. */
export interface Area {
  readonly box: Box;
  readonly ink: Ink;
  readonly order: number;
}

export interface Picture {
  readonly box: Box;
  readonly order: number;
}

/** A text object that may be seen. */
export interface SeenText {
  readonly object: number;
  readonly box: Box;
  readonly ink: Ink;
  readonly order: number;
}

/** Pictures over more than this share of a page are no seals on its text. */
const LARGE = 0.1;

/**
 * True where pictures are painted over some of a page's text: it was laid under a scan, whole, in strips or with margins, by a
 * machine that misreads, or a picture says something else.
 */
export function isCovered(texts: readonly SeenText[], pictures: readonly Picture[], page: Box): boolean {
  const first = Math.min(...texts.map(({ order }) => order));
  const later = pictures.filter(({ order }) => order > first);
  if (later.reduce((sum, { box }) => sum + areaOf(box), 0) <= LARGE * areaOf(page)) return false;
  return texts.some((text) =>
    later.some(({ order, box }) => order > text.order && contains(box, centerX(text.box), centerY(text.box))),
  );
}

/** Text objects of the colour of what they stand on, or under an area that is painted later. */
export function unseenText(texts: readonly SeenText[], areas: readonly Area[]): readonly number[] {
  const isUnseen = ({ box, ink, order }: SeenText): boolean => {
    let ground = WHITE;
    let covered = false;
    for (const area of areas) {
      if (!contains(area.box, centerX(box), centerY(box))) continue;
      if (area.order < order && area.ink.alpha > 127) ground = area.ink;
      else if (
        area.ink.alpha === 255 &&
        contains(area.box, box[0], box[1]) &&
        contains(area.box, box[2], box[3])
      )
        covered = true;
    }
    return covered || !isVisible(ink, ground);
  };
  return texts.filter(isUnseen).map(({ object }) => object);
}
