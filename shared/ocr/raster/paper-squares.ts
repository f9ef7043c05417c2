import { greyAt } from "./quantile.ts";
import type { Raster } from "./raster.ts";

/** Inches a side of the squares whose grey is measured. */
const SIDE = 1 / 50;
/** What is darker than this share of its square's mean is ink. */
const INK = 0.72;
/** What lies on paper as white as this is not seen. */
const WHITEST = 250;

/** A picture's paper, square by square from the top left: the mean grey of each, 0 where ink stands in it or beside it. */
export interface PaperSquares extends Raster {
  /** Pixels a side of a square. */
  readonly side: number;
}

function meansOf({ width, height, data }: Raster, side: number): Raster {
  const [across, down] = [Math.floor(width / side), Math.floor(height / side)];
  const means = new Uint8Array(across * down);
  for (let square = 0; square < means.length; square += 1) {
    const start = Math.floor(square / across) * side * width + (square % across) * side;
    let [sum, least] = [0, 255];
    for (let row = start; row < start + side * width; row += width)
      for (let at = row; at < row + side; at += 1) {
        const value = data[at] ?? 0;
        sum += value;
        if (value < least) least = value;
      }
    const mean = sum / (side * side);
    means[square] = least < INK * mean ? 0 : Math.round(mean);
  }
  return { width: across, height: down, data: means };
}

/** Squares without those beside ink, and without those at the picture's ends, of which nobody knows what is beside. */
function offInk({ width, height, data }: Raster): Raster {
  const isBetween = Uint8Array.from(data, (_, at) =>
    data[at - 1] !== 0 && data[at] !== 0 && data[at + 1] !== 0 ? 1 : 0,
  );
  const clear = new Uint8Array(data.length);
  for (let row = 1; row < height - 1; row += 1)
    for (let at = row * width + 1; at < (row + 1) * width - 1; at += 1)
      if (isBetween[at - width] === 1 && isBetween[at] === 1 && isBetween[at + width] === 1)
        clear[at] = data[at] ?? 0;
  return { width, height, data: clear };
}

/** The paper of a picture with `dots` pixels an inch; null where it is too white for anything on it to be lighter. */
export function paperSquares(picture: Raster, dots: number): PaperSquares | null {
  const side = Math.max(2, Math.round(SIDE * dots));
  const means = meansOf(picture, side);
  const shades = new Uint32Array(256);
  for (const grey of means.data) if (grey > 0) shades[grey] = (shades[grey] ?? 0) + 1;
  return greyAt(shades, 0.5) >= WHITEST ? null : { ...offInk(means), side };
}
