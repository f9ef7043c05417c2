import type { Glyph } from "../../glyphs/glyph.ts";
import { heightOf, widthOf } from "../../raster/box.ts";
import type { TableViews } from "../inked-cell.ts";

/** So far (heights of a digit) the stem of such a 4 goes below the feet of other digits at most. */
const STEM = 0.32;
/** Heads of digits are on one line within this (heights of a digit, and pixels). */
const LEVEL = { share: 0.1, pixels: 1.5 };

/** True for a glyph with paper all around which there is ink, as there is in the middle of a 4 whose strokes meet at its top. */
function isClosed({ box }: Pick<Glyph, "box">, { raster, ink }: Pick<TableViews, "raster" | "ink">): boolean {
  // A pixel of paper around it joins all that is open at a side.
  const [width, height] = [widthOf(box) + 2, heightOf(box) + 2];
  const paper = new Uint8Array(width * height).fill(1);
  for (let y = box[1]; y < box[3]; y += 1)
    for (let x = box[0]; x < box[2]; x += 1)
      if ((raster.data[y * raster.width + x] ?? 255) < ink.level)
        paper[(y - box[1] + 1) * width + x - box[0] + 1] = 0;
  const edge = [0];
  paper[0] = 0;
  for (let at = edge.pop(); at !== undefined; at = edge.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const beside = [
      x > 0 && at - 1,
      x + 1 < width && at + 1,
      y > 0 && at - width,
      y + 1 < height && at + width,
    ];
    for (const next of beside)
      if (next !== false && paper[next] === 1) {
        paper[next] = 0;
        edge.push(next);
      }
  }
  return paper.includes(1);
}

/**
 * True for a 4 as faces have it that are written with a brush: open at its top, its stem below the feet of others, which are `tall` (heights of
 * a digit), its head on one line with theirs. What is drawn through a digit goes beyond its head, too, or further down.
 */
export function isBrushFour(
  glyph: Pick<Glyph, "box">,
  others: readonly Pick<Glyph, "box">[],
  views: Pick<TableViews, "raster" | "ink">,
  tall: number,
): boolean {
  const { digit } = views.ink;
  const near = Math.max(LEVEL.pixels, LEVEL.share * digit);
  return (
    heightOf(glyph.box) <= (tall + STEM) * digit &&
    others.every(({ box }) => Math.abs(box[1] - glyph.box[1]) <= near) &&
    !isClosed(glyph, views)
  );
}
