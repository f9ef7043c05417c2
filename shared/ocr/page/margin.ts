import type { Raster } from "../raster/raster.ts";

/** Pixels from a picture's end within which no rule is found, for nothing is seen beyond it. */
const UNSEEN = 12;
/** Pixels of paper that are put around a picture; fewer than a table that the picture cuts may be away from its end. */
const MARGIN = 16;
/** How dark a rule is on even paper, and along how much of a picture's end it runs. */
const DARK = 208;
const SHARE = 0.4;

/** A picture with paper around it, and how many pixels of it. */
export interface Margined {
  readonly page: Raster;
  readonly margin: number;
}

/** Whether a line runs along an end of a picture, nearer to it than rules are looked for. */
function hasRuleAtEnd({ width, height, data }: Raster): boolean {
  const isRule = (start: number, step: number, length: number): boolean => {
    let dark = 0;
    for (let index = 0; index < length; index += 1) if ((data[start + index * step] ?? 255) < DARK) dark += 1;
    return dark >= SHARE * length;
  };
  for (let away = 0; away < UNSEEN; away += 1) {
    if (isRule(away * width, 1, width) || isRule((height - 1 - away) * width, 1, width)) return true;
    if (isRule(away, width, height) || isRule(width - 1 - away, width, height)) return true;
  }
  return false;
}

/** Puts paper around a picture that is cut so close to its table that a border lies on its end; others stay as they are. */
export function withMargin(page: Raster): Margined {
  if (!hasRuleAtEnd(page)) return { page, margin: 0 };
  const [width, height] = [page.width + 2 * MARGIN, page.height + 2 * MARGIN];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < page.height; y += 1)
    data.set(page.data.subarray(y * page.width, (y + 1) * page.width), (y + MARGIN) * width + MARGIN);
  return { page: { width, height, data }, margin: MARGIN };
}
