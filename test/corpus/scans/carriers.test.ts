import { describe, expect, it } from "vitest";
import { openPictures } from "../../../shared/ocr/engine/open-pictures.ts";
import { renderColours } from "../../../shared/readers/pdf/page-picture.ts";
import {
  type Carrier,
  FLATE_PDF,
  GREY_TIFF,
  GROUP4_PDF,
  GROUP4_TIFF,
  JBIG2_PDF,
  JPEG_PDF,
  PNG,
  phoneJpeg,
  type ScannedPage,
} from "./carriers.ts";
import type { Picture } from "./picture.ts";

const DPI = 200;
const [WIDTH, HEIGHT] = [320, 400];

/** A black beam low at the left of white paper: it shows if a picture is turned, mirrored or inverted. */
const isInk = (x: number, y: number): boolean => x >= 40 && x < 120 && y >= 300 && y < 330;

function drawn(): Picture {
  const data = new Uint8Array(WIDTH * HEIGHT * 3).fill(255);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1)
      if (isInk(x, y)) data.fill(0, (y * WIDTH + x) * 3, (y * WIDTH + x) * 3 + 3);
  return { width: WIDTH, height: HEIGHT, data };
}

const PAGE: ScannedPage = { picture: drawn(), dpi: DPI };

/** Places well inside the beam and well outside it. */
const PLACES: readonly (readonly [x: number, y: number])[] = [
  [80, 315],
  [50, 305],
  [20, 315],
  [240, 315],
  [80, 85],
  [240, 85],
];

function expectBeam({ width, height, data }: Picture): void {
  expect([width, height]).toEqual([WIDTH, HEIGHT]);
  for (const [x, y] of PLACES) {
    const value = data[(y * width + x) * 3] ?? Number.NaN;
    expect(isInk(x, y) ? value : 255 - value).toBeLessThan(30);
  }
}

describe("a page comes back out of its carrier as it went in", () => {
  it.each([
    ["JPEG in PDF", JPEG_PDF],
    ["Flate in PDF", FLATE_PDF],
    ["CCITT group 4 in PDF", GROUP4_PDF],
    ["JBIG2 in PDF", JBIG2_PDF],
  ] satisfies readonly (readonly [string, Carrier])[])("%s", async (_, carrier) => {
    const bytes = await carrier.write([PAGE, PAGE]);
    expectBeam(await renderColours(bytes, 2));
  });

  it.each([
    ["CCITT group 4 in TIFF", GROUP4_TIFF, 2],
    ["grey TIFF", GREY_TIFF, 2],
    ["PNG", PNG, 1],
    ["JPEG turned by its camera", phoneJpeg(90), 1],
  ] satisfies readonly (readonly [string, Carrier, number])[])("%s", async (_, carrier, pages) => {
    const file = await openPictures(await carrier.write(Array.from({ length: pages }, () => PAGE)));
    expect(file.pages).toBe(pages);
    expectBeam(await file.page(pages));
  });
});
