import { expect, it } from "vitest";
import { hasCommaForPoint, withCommas } from "../../../../shared/ocr/cells/figure/commas.ts";
import { cellInk } from "../../../../shared/ocr/cells/ink/cell-ink.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";
import type { FigureReading } from "../../../../shared/ocr/text/line-reading.ts";
import { CELL, drawn, INK, within } from "../drawn-cells.ts";

type Seen = readonly (readonly [text: string, probability: number])[];

const POINT: Box = [24, 27, 28, 30];
const TAIL: Box = [24, 30, 26, 33];

/** Ink of four digits, with these marks behind the first. */
function inked(marks: readonly Box[], low = 0) {
  const digits = [10, 32, 46, 60].map((left, at): Box => [left, 10, left + 10, at === 3 ? 30 + low : 30]);
  const raster = drawn((x, y) => [...digits, ...marks].some((box) => within(x, y, box)));
  const [line] = cellInk(raster, CELL, INK, true).lines;
  if (line === undefined) throw new Error("the figure has ink");
  return { line, views: { raster, ink: INK, form: "amount" as const } };
}

/** What looks at such ink see then, the likeliest first. */
function seen(marks: readonly Box[], looks: readonly Seen[], low = 0): (string | undefined)[] {
  const { line, views } = inked(marks, low);
  const readings = looks.map(
    (figures): FigureReading => ({
      figures: figures.map(([text, probability]) => ({ text, probability })),
      within: 1,
      seen: 1,
      unbound: "",
    }),
  );
  return withCommas(readings, line, views).map(({ figures: [first] }) => first?.text);
}

const hesitant: readonly Seen[] = [
  [["5.606", 0.7] as const, ["5,606", 0.3] as const],
  [["5,606", 0.9] as const, ["5.606", 0.1] as const],
];

it("takes no mark for a point whose tail hangs below the feet of the digits", () => {
  expect(seen([POINT, TAIL], hesitant)).toEqual(["5,606", "5,606"]);
});

it("leaves it to the looks where no tail hangs there, for that may have faded", () => {
  expect(seen([POINT], hesitant)).toEqual(["5.606", "5,606"]);
});

it("says nothing against looks of which none sees a comma first, or one none at all", () => {
  const [first = []] = hesitant;
  expect(seen([POINT, TAIL], [first, first])).toEqual(["5.606", "5.606"]);
  expect(seen([POINT, TAIL], [...hesitant, [["5.606", 0.99]]])).toEqual(["5.606", "5,606", "5.606"]);
});

it("says nothing of digits that have no common feet", () => {
  expect(seen([POINT, TAIL], hesitant, 5)).toEqual(["5.606", "5,606"]);
});

it("contradicts a point, whatever looks see, and no other mark", () => {
  const isContradicted = (text: string, marks: readonly Box[]): boolean => {
    const { line, views } = inked(marks);
    return hasCommaForPoint(text, line, views);
  };
  expect(isContradicted("5.606", [POINT, TAIL])).toBe(true);
  expect(isContradicted("5,606", [POINT, TAIL])).toBe(false);
  expect(isContradicted("5.606", [POINT])).toBe(false);
});
