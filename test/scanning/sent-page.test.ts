import { decode } from "fast-png";
import { describe, expect, it } from "vitest";
import type { PageLayout } from "../../shared/ocr/page/page-layout.ts";
import { hasInk, placedOnPage, sentPage } from "../../shared/scanning/sent-page.ts";

const [WIDTH, HEIGHT] = [300, 200];
const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
data[50 * WIDTH + 100] = 0;

/** A page that was turned a little and scaled. */
const layout: PageLayout = {
  page: { width: WIDTH, height: HEIGHT, data },
  toSource: ([x0, y0, x1, y1]) => [x0 * 0.36 - y0 * 0.01, y0 * 0.36, x1 * 0.36 - y1 * 0.01, y1 * 0.36],
  gutter: null,
  tables: [],
};
const sent = sentPage(layout, { page: 2, box: null });

describe("a page that is sent to another engine", () => {
  it("is what the layout has", () => {
    const { width, height, data: pixels } = decode(sent.png);
    expect([sent.page, width, height]).toEqual([2, WIDTH, HEIGHT]);
    expect(Uint8Array.from(pixels)).toEqual(data);
  });

  it("knows where everything stands on the page as delivered, to its last pixel", () => {
    const placed = placedOnPage(sent, [0, 0, 290, 195]);
    expect(placed[0]).toBeCloseTo(-1.95, 3);
    expect(placed[1]).toBeCloseTo(0, 3);
    expect(placed[2]).toBeCloseTo(104.4, 3);
    expect(placed[3]).toBeCloseTo(70.2, 3);
  });

  it("stands where its part of the page stands", () => {
    const part = sentPage(layout, { page: 1, box: [100, 50, 208, 122] });
    expect(placedOnPage(part, [64, 64, 65, 65])[1]).toBeCloseTo(50 + 64 * 0.36, 3);
  });

  it("tells ink from none; what is all rule proves nothing", () => {
    expect(hasInk(sent, [80, 40, 120, 60])).toBe(true);
    expect(hasInk(sent, [120, 40, 160, 60])).toBe(false);
    expect(hasInk(sent, [120, 40, 126, 60])).toBe(true);
  });
});
