import { expect, test } from "vitest";
import { rulesOf } from "../../../shared/ocr/table/rules.ts";
import type { Trace } from "../../../shared/ocr/table/traces.ts";
import { PrintedPage } from "./printed-page.ts";

/** A trace along a rule at 100 from block to block, away from it at some blocks. */
function trace(from: number, to: number, astray: Readonly<Record<number, number>>): Trace {
  const points = Array.from({ length: (to - from) / 8 + 1 }, (_, index) => {
    const along = from + index * 8;
    return { along, offset: 100 + (astray[along] ?? 0), contrast: 255, width: 2 };
  });
  return { axis: "horizontal", points };
}

/** What is found of a rule that is drawn as far as a letter, which stands on it, and from some place on. */
function ends(again: number, pieces: readonly Trace[]): number[][] {
  const page = new PrintedPage(900, 200);
  page.box(100, 99, 330, 101);
  page.box(again, 99, 796, 101);
  page.box(340, 92, 368, 97);
  return rulesOf(page.raster, "horizontal", pieces).map(({ from, to }) => [from, to]);
}

test("pieces of one rule are one, though a letter has led the end of one away beside the other", () => {
  const pieces = [trace(104, 360, { 344: -3, 352: -4, 360: -5 }), trace(352, 792, {})];
  expect(ends(330, pieces)).toEqual([[96, 800]]);
});

test("a rule that begins beyond the end of another, with a letter between them, is a rule of itself", () => {
  const pieces = [trace(104, 360, { 336: -3, 344: -4, 352: -5, 360: -5 }), trace(360, 792, {})];
  expect(ends(356, pieces)).toHaveLength(2);
});

test("a rule that crosses a ground, on which it is paler, is two, each as dark as it is there", () => {
  const page = new PrintedPage(900, 200);
  page.box(100, 99, 300, 101, 230);
  page.box(300, 99, 796, 101, 204);
  const { points } = trace(104, 792, {});
  const stepping = points.map((point) => ({ ...point, contrast: point.along < 300 ? 25 : 51 }));
  const found = rulesOf(page.raster, "horizontal", [{ axis: "horizontal", points: stepping }]);
  expect(found.map(({ darkness }) => darkness)).toEqual([25, 51]);
  // One that goes over into the next row of pixels is half as dark in either, and as wide as both.
  const between = stepping.map((point) => ({ ...point, width: point.along < 300 ? 4 : 2 }));
  expect(rulesOf(page.raster, "horizontal", [{ axis: "horizontal", points: between }])).toHaveLength(1);
  const flecked = points.map((point) => ({ ...point, contrast: point.along % 80 < 16 ? 25 : 51 }));
  expect(rulesOf(page.raster, "horizontal", [{ axis: "horizontal", points: flecked }])).toHaveLength(1);
});
