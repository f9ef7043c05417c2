import { decode } from "fast-png";
import { afterAll, describe, expect, it } from "vitest";
import { createRenderer } from "../../shared/isolation/rendering.ts";
import { utf8 } from "../readers/bytes.ts";
import { pdfOf } from "./smallest-pdf.ts";

describe("pages of a PDF as pictures", () => {
  const faults: string[] = [];
  const renderer = createRenderer((_, detail) => faults.push(detail));
  afterAll(() => renderer.close());
  const rendered = async (bytes: Uint8Array) => {
    const result = await renderer.render(bytes, "a.pdf");
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };

  it("have two pixels a point, and what is printed where it is printed", async () => {
    const { pages, pictures } = await rendered(pdfOf(2));
    expect(pages).toBe(2);
    expect(pictures.map(({ page, width, height, scale }) => [page, width, height, scale])).toEqual([
      [1, 1190, 1684, 2],
      [2, 1190, 1684, 2],
    ]);
    const { data, width, channels } = decode(pictures[0]?.png ?? new Uint8Array());
    const at = (x: number, y: number): number => data[(y * width + x) * channels] ?? -1;
    // The square is 72 to 216 points from the left and from the bottom.
    expect([at(300, 1684 - 300), at(10, 10), at(440, 1684 - 300)]).toEqual([0, 255, 255]);
  });

  it("are no larger than a screen, however large the page, and of the first pages only", async () => {
    const { pictures } = await rendered(pdfOf(1, [14_000, 200]));
    expect(pictures[0]).toMatchObject({ width: 1_800, height: 26 });
    const many = await rendered(pdfOf(70, [20, 20]));
    expect([many.pages, many.pictures.length]).toEqual([70, 60]);
  });

  it("are none where the file is none", async () => {
    expect(await renderer.render(utf8("%PDF-1.4\nnothing"), "a.pdf")).toMatchObject({
      error: { code: "CORRUPT" },
    });
    expect(faults).toEqual([]);
  });
});
