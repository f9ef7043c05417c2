import fc from "fast-check";
import { expect, test } from "vitest";
import { halved } from "../../../shared/ocr/raster/halve.ts";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { resized } from "../../../shared/ocr/raster/resize.ts";

const rasters = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((data): Raster => ({ width, height, data })),
  );

const mean = ({ data }: Raster): number => data.reduce((sum, value) => sum + value, 0) / data.length;

test("a raster at a whole part of its size keeps its mean shade", () => {
  fc.assert(
    fc.property(rasters, fc.integer({ min: 1, max: 4 }), (small, times) => {
      const { width, height } = small;
      const data = new Uint8Array(width * times * height * times);
      for (let at = 0; at < data.length; at += 1)
        data[at] = (at * 37 + (small.data[at % small.data.length] ?? 0)) % 256;
      const raster = { width: width * times, height: height * times, data };
      expect(Math.abs(mean(resized(raster, width, height)) - mean(raster))).toBeLessThan(0.51);
    }),
  );
});

test("half the size is the mean of four", () => {
  fc.assert(
    fc.property(rasters, ({ width, height, data }) => {
      const doubled = new Uint8Array(width * height * 4);
      for (let at = 0; at < doubled.length; at += 1) doubled[at] = data[(at * 7) % data.length] ?? 0;
      const raster = { width: width * 2, height: height * 2, data: doubled };
      const [made, means] = [resized(raster, width, height), halved(raster)];
      made.data.forEach((value, at) => {
        expect(Math.abs(value - (means.data[at] ?? 0))).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test("one shade stays that shade at any size", () => {
  fc.assert(
    fc.property(
      rasters,
      fc.nat(255),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      ({ width, height }, shade, toWidth, toHeight) => {
        const plain = { width, height, data: new Uint8Array(width * height).fill(shade) };
        const made = resized(plain, toWidth, toHeight);
        expect([made.width, made.height, made.data.length]).toEqual([toWidth, toHeight, toWidth * toHeight]);
        expect(made.data.every((value) => Math.abs(value - shade) <= 1)).toBe(true);
      },
    ),
  );
});

test("what is black in the middle stays in the middle when it is enlarged", () => {
  const raster = { width: 5, height: 5, data: new Uint8Array(25).fill(255) };
  raster.data[12] = 0;
  const { data } = resized(raster, 20, 20);
  const darkest = data.reduce((least, value) => Math.min(least, value), 255);
  expect(data[9 * 20 + 9]).toBe(darkest);
  expect(data[10 * 20 + 10]).toBe(darkest);
  expect(data[0]).toBe(255);
});
