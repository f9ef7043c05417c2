import sharp from "sharp";
import { expect, test } from "vitest";
import { openPictures } from "../../../shared/ocr/engine/open-pictures.ts";

interface Fax {
  readonly size: readonly [width: number, height: number];
  /** Pixels an inch. */
  readonly across: number;
  readonly down: number;
}

async function fax({ size: [width, height], across, down }: Fax): Promise<Uint8Array> {
  const blank = sharp({ create: { width, height, channels: 3, background: "white" } });
  const file = blank.toColourspace("b-w").tiff({
    compression: "ccittfax4",
    bitdepth: 1,
    xres: across / 25.4,
    yres: down / 25.4,
  });
  return new Uint8Array(await file.toBuffer());
}

/** The file without its resolutions: their tags become private ones. */
function untagged(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = view.getUint32(4, true);
  for (let at = start + 2; at < start + 2 + 12 * view.getUint16(start, true); at += 12)
    if ([282, 283].includes(view.getUint16(at, true)))
      view.setUint16(at, view.getUint16(at, true) + 65_000, true);
  return bytes;
}

async function opened(bytes: Uint8Array): Promise<readonly number[]> {
  const { width, height, dpi } = await (await openPictures(bytes)).page(1);
  return [width, height, Math.round(dpi ?? 0)];
}

test("a fax's pixels become squares, by its resolutions", async () => {
  expect(await opened(await fax({ size: [1728, 1146], across: 204, down: 98 }))).toEqual([1728, 2386, 204]);
  expect(await opened(await fax({ size: [864, 2286], across: 102, down: 196 }))).toEqual([1660, 2286, 196]);
  expect(await opened(await fax({ size: [1728, 4572], across: 204, down: 391 }))).toEqual([2897, 3999, 342]);
});

test("what is nearly square stays, and so does a sheet that its resolutions would make a strip", async () => {
  expect(await opened(await fax({ size: [1728, 2292], across: 204, down: 196 }))).toEqual([1728, 2292, 204]);
  expect(await opened(await fax({ size: [1728, 2386], across: 204, down: 98 }))).toEqual([1728, 2386, 204]);
});

test("a fax that says no resolution is one of the standard resolution where it is too low for a sheet", async () => {
  const low = untagged(await fax({ size: [1728, 1146], across: 204, down: 98 }));
  expect((await opened(low)).slice(0, 2)).toEqual([1728, 2386]);
  const fine = untagged(await fax({ size: [1728, 2292], across: 204, down: 196 }));
  expect((await opened(fine)).slice(0, 2)).toEqual([1728, 2292]);
});
