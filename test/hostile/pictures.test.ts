import { describe, expect, it } from "vitest";
import { openPictures } from "../../shared/ocr/engine/open-pictures.ts";
import { RefusedPicture } from "../../shared/ocr/refused-picture.ts";
import { flipped } from "./damaged.ts";
import { HOSTILE_PICTURES, SOUND_PICTURES } from "./pictures.ts";

const SETTLED = /^(?:read|EMPTY|TOO_LARGE|CORRUPT|UNSUPPORTED|TOO_COMPLEX|NO_TEXT)$/u;
/** Pages of a file that are decoded here. */
const PAGES = 3;

/** "read" where every page gives pixels, as many as it says; else the refusal. Anything else that is thrown is a bug. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const file = await openPictures(bytes);
    for (let page = 1; page <= Math.min(PAGES, file.pages); page += 1) {
      const { width, height, data } = await file.page(page);
      expect(data.length).toBe(width * height * 3);
    }
    return "read";
  } catch (error) {
    if (error instanceof RefusedPicture) return error.code;
    throw error;
  }
}

/** Where it matters which refusal it is. */
const EXACT: Readonly<Record<string, string>> = {
  "png: 100,000 × 100,000 pixels": "TOO_LARGE",
  "png: 11,000 × 11,000 pixels in 15 kB": "TOO_LARGE",
  "png: 8,000 × 8,000 pixels in 8 kB": "read",
  "png: one pixel": "NO_TEXT",
  "png: 60,000 × 60,000 pixels": "TOO_LARGE",
  "jpeg: 60,000 × 60,000 pixels": "TOO_LARGE",
  "tiff: 10,000 pages": "TOO_COMPLEX",
  "tiff: a second page of 60,000 × 60,000 pixels": "TOO_LARGE",
  "gif: 65,535 × 65,535 pixels": "TOO_LARGE",
  "svg: a picture with a file in it": "UNSUPPORTED",
  "heic: its first bytes": "UNSUPPORTED",
};

describe("a hostile picture ends in a refusal or is decoded", () => {
  it.each(HOSTILE_PICTURES)("%s", async (what, make) => {
    const settled = await outcome(new Uint8Array(await make()));
    expect(settled).toMatch(SETTLED);
    if (what in EXACT) expect(settled).toBe(EXACT[what]);
  });
});

describe("a damaged picture ends in a refusal or is decoded", () => {
  it.each(SOUND_PICTURES)("%s, cut off at every tenth and with bits turned", async (_, make) => {
    const bytes = new Uint8Array(await make());
    const cut = Array.from({ length: 10 }, (__, tenth) =>
      bytes.subarray(0, Math.floor((bytes.length * tenth) / 10)),
    );
    for (const damaged of [...cut, ...flipped(bytes, 20261127)])
      expect(await outcome(damaged)).toMatch(SETTLED);
  });
});
