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

  it("are as large as a screen, with what is printed where it is printed", async () => {
    const pictures = await rendered(pdfOf(2));
    expect(pictures.map(({ page, height }) => [page, height])).toEqual([
      [1, 1_600],
      [2, 1_600],
    ]);
    const [first] = pictures;
    const scale = first?.scale ?? 0;
    expect(scale).toBeCloseTo(1_600 / 842);
    const { data, width, channels } = decode(first?.png ?? new Uint8Array());
    const at = (x: number, fromBottom: number): number =>
      data[(1_600 - Math.round(fromBottom * scale)) * width * channels + Math.round(x * scale) * channels] ??
      -1;
    // The square is 72 to 216 points from the left and from the bottom.
    expect([at(150, 150), at(10, 10), at(220, 150)]).toEqual([0, 255, 255]);
  });

  it("are no larger for a larger page, and of the first pages only", async () => {
    const [wide] = await rendered(pdfOf(1, [14_000, 200]));
    expect(wide).toMatchObject({ width: 1_600, height: 23 });
    expect(await rendered(pdfOf(50, [20, 20]))).toHaveLength(40);
  });

  it("are none where the file is none", async () => {
    expect(await renderer.render(utf8("%PDF-1.4\nnothing"), "a.pdf")).toMatchObject({
      error: { code: "CORRUPT" },
    });
    expect(faults).toEqual([]);
  });
});
