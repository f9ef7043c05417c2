import { encode } from "fast-png";
import type { Picture, Raster } from "../ocr/raster/raster.ts";
import { resized } from "../ocr/raster/resize.ts";

/** Pixels of the longer side, as of the pictures of a PDF's pages. */
const LONGEST_SIDE = 1_600;
const POINTS_PER_INCH = 72;

/** A page's picture for people: PNG, with pixels a point of its places. */
export interface KeptPage {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly png: Uint8Array;
}

/** As the eye sees it: what the page has of seals stays. */
function lightOf({ width, height, data }: Picture): Raster {
  const light = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < light.length; index += 1, at += 3)
    light[index] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
  return { width, height, data: light };
}

/** The picture of a page as people are shown it: grey, no larger than a screen needs. */
export function keptPage(picture: Picture & { readonly dpi: number }, page: number): KeptPage {
  const ratio = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * ratio));
  const height = Math.max(1, Math.round(picture.height * ratio));
  const { data } = resized(lightOf(picture), width, height);
  const png = encode({ width, height, data, channels: 1, depth: 8 });
  return { page, width, height, scale: (picture.dpi / POINTS_PER_INCH) * (width / picture.width), png };
}
