import { expect, it } from "vitest";
import type { OpenPictures } from "../../shared/ocr/engines.ts";
import { scanOpener } from "../../shared/scanning/open-scan.ts";
import { planOf } from "../../shared/scanning/plan.ts";
import { zipOf } from "../readers/door/zips.ts";

/** Opens a file of as many pages as it has bytes; a page is as wide as its number, and as high as the file's first byte. */
const open: OpenPictures = async (bytes) => ({
  pages: bytes.length,
  page: async (number) => ({ width: number, height: bytes[0] ?? 0, data: new Uint8Array(), dpi: null }),
});

const scan = zipOf({ "10.tif": "c", "9.tif": "ab" });

it("the pages of pictures in a zip file follow one another", async () => {
  const file = await scanOpener(open)(scan);
  expect(file.pages).toBe(3);
  const pages = await Promise.all([1, 2, 3].map((number) => file.page(number)));
  expect(pages.map(({ width, height }) => [width, String.fromCharCode(height)])).toEqual([
    [1, "a"],
    [2, "a"],
    [1, "c"],
  ]);
  await expect(file.page(4)).rejects.toThrow(RangeError);
});

it("each of them is a sheet to be recognised, of one document", async () => {
  const plan = await planOf(scan, "扫描.zip", scanOpener(open));
  if (!plan.ok) throw new Error(plan.error.detail);
  expect(plan.value.document.format).toBe("scan");
  expect(plan.value.sheets.map(({ page }) => page)).toEqual([1, 2, 3]);
});
