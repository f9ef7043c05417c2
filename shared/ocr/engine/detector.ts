import type { TextDetector } from "../engines.ts";
import type { Raster } from "../raster/raster.ts";
import { resized } from "../raster/resize.ts";
import { openNetwork } from "./session.ts";

/** The network sees pages whose longer side is at most this; both sides are padded to a multiple of `STEP`. */
const LONGEST = 960;
const STEP = 96;

/** Means and deviations of ImageNet, blue, green and red as the network takes them. */
const MEAN = [0.485, 0.456, 0.406];
const DEVIATION = [0.229, 0.224, 0.225];

const padded = (side: number): number => Math.ceil(side / STEP) * STEP;

/** A page as the planes of the network's input, at the top left; what is not covered is white. */
function pageInput(page: Raster, width: number, height: number): Float32Array {
  const plane = width * height;
  const input = new Float32Array(3 * plane);
  for (let channel = 0; channel < 3; channel += 1) {
    const [mean = 0, deviation = 1] = [MEAN[channel], DEVIATION[channel]];
    const start = channel * plane;
    input.fill((1 - mean) / deviation, start, start + plane);
    for (let y = 0; y < page.height; y += 1)
      for (let x = 0; x < page.width; x += 1)
        input[start + y * width + x] = ((page.data[y * page.width + x] ?? 255) / 255 - mean) / deviation;
  }
  return input;
}

/** PP-OCRv4's detection (differentiable binarisation): how likely each pixel belongs to the core of a line of text. */
export async function openDetector(): Promise<TextDetector> {
  const network = await openNetwork("detection");
  return {
    detect: async (page) => {
      const scale = Math.min(1, LONGEST / Math.max(page.width, page.height));
      const seen = resized(
        page,
        Math.max(1, Math.round(page.width * scale)),
        Math.max(1, Math.round(page.height * scale)),
      );
      const [width, height] = [padded(seen.width), padded(seen.height)];
      const { data } = await network(pageInput(seen, width, height), [1, 3, height, width]);
      const map = new Uint8Array(seen.width * seen.height);
      for (let y = 0; y < seen.height; y += 1)
        for (let x = 0; x < seen.width; x += 1)
          map[y * seen.width + x] = Math.round((data[y * width + x] ?? 0) * 255);
      return resized({ width: seen.width, height: seen.height, data: map }, page.width, page.height);
    },
  };
}
