import { expect, it } from "vitest";
import type { Raster } from "../../../shared/ocr/raster/raster.ts";
import type { Axis } from "../../../shared/ocr/table/axis.ts";
import { erased } from "../../../shared/ocr/table/erase.ts";
import type { GridLine } from "../../../shared/ocr/table/grid-line.ts";
import type { Rule } from "../../../shared/ocr/table/rule.ts";
import { PrintedPage, rule } from "./printed-page.ts";

const line = (axis: Axis, ...rules: readonly Rule[]): GridLine => ({
  axis,
  offset: rules[0]?.offset ?? 0,
  rules: rules.map((one) => ({ ...one, axis })),
});

/** A cell of 80 by 40 pixels without its rules; at its left stands a rule, and beside that what `beside` was traced of. */
function cellOf(page: Raster, beside: Rule): Raster {
  return erased(
    page,
    {
      rows: [line("horizontal", rule(10, 10, 90)), line("horizontal", rule(50, 10, 90))],
      columns: [line("vertical", rule(10, 10, 50), beside), line("vertical", rule(90, 10, 50))],
      horizontal: Float32Array.of(1, 1),
      vertical: Float32Array.of(1, 1),
    },
    [0, 0, 100, 60],
  );
}

/** The page with its rules, and what stands at the left one between two heights. */
function ruled(left: number, top: number, bottom: number): Raster {
  const page = new PrintedPage(100, 60);
  for (const at of [9, 49]) page.box(9, at, 91, at + 2);
  for (const at of [9, 89]) page.box(at, 9, at + 2, 51);
  page.box(left, top, left + 2, bottom);
  return page.raster;
}

const darkIn = ({ data }: Raster): number => data.filter((grey) => grey < 128).length;

it("the left side of a digit that stands flush with a rule is not taken away with it", () => {
  expect(darkIn(cellOf(ruled(15, 18, 42), rule(16, 18, 42)))).toBe(2 * 24);
});

it("a rule that is drawn double is taken away whole", () => {
  expect(darkIn(cellOf(ruled(15, 9, 51), rule(16, 10, 50)))).toBe(0);
});
