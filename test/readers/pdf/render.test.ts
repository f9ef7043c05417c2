import { decode } from "fast-png";
import { describe, expect, it } from "vitest";
import { renderPages } from "../../../shared/readers/pdf/render.ts";
import { bar, makePdf } from "./make-pdf.ts";

const PAGE = { content: bar(0, 600, 300, 200) };

describe("pictures of pages", () => {
  it("are grey, as long as wanted, and show the page as displayed", async () => {
    const [picture] = await renderPages(makePdf([PAGE]), { longestSide: 400 });
    expect(picture).toMatchObject({ page: 1, width: 300, height: 400, scale: 0.5 });
    const { data, channels } = decode(picture?.png ?? new Uint8Array());
    expect(channels).toBe(1);
    const at = (x: number, y: number): number => Number(data[y * 300 + x]);
    expect([at(10, 10), at(140, 90), at(160, 50), at(10, 110)]).toEqual([0, 0, 255, 255]);
  });

  it("are made of the pages that are wanted, and of no more than the most", async () => {
    const bytes = makePdf([PAGE, PAGE, PAGE]);
    const numbers = async (options: Parameters<typeof renderPages>[1]): Promise<number[]> =>
      (await renderPages(bytes, { longestSide: 50, ...options })).map(({ page }) => page);
    expect(await numbers({ pages: [3, 9, 1] })).toEqual([3, 1]);
    expect(await numbers({ mostPages: 2 })).toEqual([1, 2]);
  });

  it("stay small for pages of any size", async () => {
    const [picture] = await renderPages(makePdf([{ ...PAGE, mediaBox: "0 0 2000000 10" }]));
    expect(picture).toMatchObject({ width: 1600, height: 1 });
  });
});
