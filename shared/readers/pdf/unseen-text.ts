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

/** Text objects of the colour of what they stand on, or under something that is painted later. */
export function unseenText(
  texts: readonly SeenText[],
  { areas, pictures }: { readonly areas: readonly Area[]; readonly pictures: readonly Picture[] },
  page: Box,
): readonly number[] {
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
    const wholePage = pictures.some(
      (picture) => picture.order > order && areaOf(picture.box) > 0.8 * areaOf(page),
    );
    return covered || wholePage || !isVisible(ink, ground);
  };
  return texts.filter(isUnseen).map(({ object }) => object);
}
