import { expect, it } from "vitest";
import { PictureTray } from "../../../shared/readers/pictures/picture-tray.ts";
import { pixelSize } from "../../../shared/readers/pictures/pixel-size.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";
import { pngHead } from "./png-head.ts";

it("a tray holds so many pictures and bytes, and leaves damaged ones out", () => {
  const tray = new PictureTray();
  tray.keep(0, () => {
    throw new Refusal("CORRUPT", "damaged");
  });
  tray.keep(1, () => new Uint8Array(0));
  tray.keep(2, () => new Uint8Array(40 * 1024 * 1024));
  tray.keep(3, () => new Uint8Array(20 * 1024 * 1024));
  for (let index = 4; index < 100; index += 1) tray.keep(index, () => Uint8Array.of(1));
  expect(tray.pictures.map(({ unread }) => unread).slice(0, 3)).toEqual([2, 4, 5]);
  expect(tray.pictures).toHaveLength(60);
});

it("what is no refusal is a bug, and goes on", () => {
  expect(() =>
    new PictureTray().keep(0, () => {
      throw new TypeError("a bug");
    }),
  ).toThrow(TypeError);
});

it("the head of a file says how large its picture is", () => {
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 1, 44, 2, 88, 3];
  const padded = (bytes: readonly number[]): Uint8Array => Uint8Array.from([...bytes, ...Array(30).fill(0)]);
  expect(pixelSize(pngHead(600, 300))).toEqual({ width: 600, height: 300 });
  expect(pixelSize(padded(jpeg))).toEqual({ width: 600, height: 300 });
  expect(pixelSize(padded([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 88, 2, 44, 1]))).toEqual({
    width: 600,
    height: 300,
  });
  expect(pixelSize(padded([0x3c, 0x73, 0x76, 0x67]))).toBeNull();
});
