import { heightOf, hull, widthOf } from "../../raster/box.ts";
import type { Raster } from "../../raster/raster.ts";
import { type Component, componentOf, componentsOf } from "./components.ts";
import { charactersOf } from "./rings.ts";
import { shadeOf, type TableInk } from "./table-ink.ts";

/** Where between paper and strokes (0 to 1) the greys of ever darker strokes begin. */
const DARKER = [0.58, 0.66, 0.74, 0.82, 0.9];
/** A digit's height (heights of a digit), and its width for its height at most. */
const LEAST = 0.8;
const MOST = 1.45;
const WIDEST = 1;
/** How far (heights of a digit, and pixels) the greys of a digit go beyond what of it is darker: no stroke is so short. */
const FRINGE = 0.15;
const LEAST_FRINGE = 2;

/** The pixels of ink around darker ones, each of the character from which it is reached first; null where some are too far from all. */
function withFringes(
  characters: readonly (readonly Component[])[],
  ink: Component,
  { width, digit }: { readonly width: number; readonly digit: number },
): Component[] | null {
  const grown = characters.map((character) => character.flatMap(({ pixels }) => pixels));
  const left = new Set(ink.pixels);
  for (const pixel of grown.flat()) left.delete(pixel);
  let edges = grown.map((pixels) => [...pixels]);
  for (let step = 0; step < Math.max(LEAST_FRINGE, FRINGE * digit); step += 1)
    edges = edges.map((edge, at) => {
      const next = edge.flatMap((pixel) =>
        [pixel - 1, pixel + 1, pixel - width, pixel + width].filter((beside) => left.delete(beside)),
      );
      grown[at]?.push(...next);
      return next;
    });
  return left.size > 0 ? null : grown.map((pixels) => componentOf(pixels, width));
}

/**
 * A piece of ink as the digits that it is, where only their greys touch, as blur makes them do: what is darker stands apart, each as high
 * as a digit and no wider than one. A stroke that joins them is as dark as they are.
 */
function parted(ink: Component, raster: Raster, table: TableInk): readonly Component[] {
  const { digit } = table;
  const height = heightOf(ink.box);
  if (height < LEAST * digit || height > MOST * digit || widthOf(ink.box) <= WIDEST * height) return [ink];
  const own = new Set(ink.pixels);
  for (const share of DARKER) {
    const darker = componentsOf(raster, ink.box, shadeOf(table, share)).filter(({ pixels }) =>
      own.has(pixels[0] ?? -1),
    );
    const characters = charactersOf(darker, raster.width);
    const boxes = characters.map((character) => hull(character.map(({ box }) => box)));
    const areDigits = boxes.every(
      (box) => heightOf(box) >= LEAST * digit && widthOf(box) <= WIDEST * heightOf(box),
    );
    if (characters.length < 2 || !areDigits) continue;
    const digits = withFringes(characters, ink, { width: raster.width, digit });
    if (digits !== null) return digits;
  }
  return [ink];
}

/** The pieces of ink of a cell, those that are digits whose greys touch as these. */
export const partedDigits = (
  found: readonly Component[],
  raster: Raster,
  ink: TableInk,
): readonly Component[] => found.flatMap((one) => parted(one, raster, ink));
