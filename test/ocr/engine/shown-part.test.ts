import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { openPictures } from "../../../shared/ocr/engine/open-pictures.ts";

/** 100 × 200 pixels: black, but for white 20 to 60 across and 50 to 101 down. */
const drawing = (): Sharp =>
  sharp({ create: { width: 100, height: 200, channels: 3, background: "black" } }).composite([
    { input: { create: { width: 40, height: 51, channels: 3, background: "white" } }, left: 20, top: 50 },
  ]);

test("of a picture that was cropped nothing is opened but what is shown in full", async () => {
  const { page } = await openPictures(await drawing().png().toBuffer());
  const { width, height, data } = await page(1, [0.2, 0.2451, 0.6, 0.505]);
  expect([width, height]).toEqual([40, 51]);
  expect(data.every((value) => value === 255)).toBe(true);
});

test("of what nobody can say which side is up no part is opened, nor one too small for text", async () => {
  const turned = await openPictures(await drawing().jpeg().withMetadata({ orientation: 6 }).toBuffer());
  await expect(turned.page(1, [0, 0, 1, 0.5])).rejects.toThrow("turned");
  expect((await turned.page(1)).width).toBe(200);
  await expect(
    (await openPictures(await drawing().png().toBuffer())).page(1, [0, 0, 1, 0.05]),
  ).rejects.toThrow("small");
});
