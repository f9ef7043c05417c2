import fc from "fast-check";
import { expect, test } from "vitest";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import { beforeTurn, type Quarters, turned } from "../../../shared/ocr/raster/turn.ts";

const rasters = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((data): Raster => ({ width, height, data })),
  );
const quarters = fc.constantFrom<Quarters>(0, 1, 2, 3);

test("four quarters of a turn leave a raster as it was", () => {
  fc.assert(
    fc.property(rasters, (raster) => {
      const round = turned(turned(turned(turned(raster, 1), 1), 1), 1);
      expect(round).toEqual(raster);
    }),
  );
});

test("every pixel of a turned raster comes from where it was before", () => {
  fc.assert(
    fc.property(rasters, quarters, (raster, by) => {
      const made = turned(raster, by);
      for (let y = 0; y < made.height; y += 1)
        for (let x = 0; x < made.width; x += 1) {
          const [px, py] = beforeTurn(x + 0.5, y + 0.5, made, by);
          const before = raster.data[Math.floor(py) * raster.width + Math.floor(px)];
          expect(made.data[y * made.width + x]).toBe(before);
        }
    }),
  );
});
