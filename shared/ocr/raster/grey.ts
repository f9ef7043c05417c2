import type { Picture, Raster } from "./raster.ts";
import type { SealInk } from "./seal.ts";

/** The lightest that letters of a seal become: a blank below them is not sure, digits below them are read. */
const LETTERS = 190;

/** Seal ink on paper made white and on black ink black, by its red. */
function withoutSeal(grey: Uint8Array, { data }: Picture, { kinds, paper, black }: SealInk): void {
  for (let index = 0; index < grey.length; index += 1) {
    const kind = kinds[index];
    if (kind === 0) continue;
    const value = (((data[index * 3] ?? 0) - black) * 255) / (paper - black);
    grey[index] = Math.max(0, Math.min(kind === 1 ? 255 : LETTERS, value));
  }
}

/** A picture in grey, without the ink of its red seals; the black under it stays. Other red ink is ink. */
export function greyOf(picture: Picture, seal: SealInk | null): Raster {
  const { width, height, data } = picture;
  const grey = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < grey.length; index += 1, at += 3)
    grey[index] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
  if (seal !== null) withoutSeal(grey, picture, seal);
  return { width, height, data: grey };
}
