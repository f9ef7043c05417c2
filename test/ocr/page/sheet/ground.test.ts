import { expect, test } from "vitest";
import { showsGround } from "../../../../shared/ocr/page/sheet/ground.ts";
import type { Raster } from "../../../../shared/ocr/raster/raster.ts";

/** A page of lines on paper that lies between two places across, on a ground of another shade. */
function picture(left: number, right: number, ground: number): Raster {
  const [width, height] = [403, 605];
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x < left || x >= right) return ground;
    return y % 30 < 10 && x > 60 && x < 340 && x % 7 < 4 ? 40 : 230;
  });
  return { width, height, data };
}

test("what a photographed sheet lies on shows at its edges; a scan has paper there", () => {
  expect(showsGround(picture(30, 380, 120))).toBe(true);
  expect(showsGround(picture(30, 380, 205))).toBe(true);
  expect(showsGround(picture(0, 403, 120))).toBe(false);
  // The binding of a book at one side alone.
  expect(showsGround(picture(30, 403, 60))).toBe(false);
});
