import { expect, test } from "vitest";
import type { Axis } from "../../../shared/ocr/table/axis.ts";
import { framesOf } from "../../../shared/ocr/table/frames.ts";
import { ruleOn } from "../../../shared/ocr/table/open-edge.ts";
import type { Rule } from "../../../shared/ocr/table/rule.ts";
import { PrintedPage } from "./printed-page.ts";

const COLUMNS = [80, 160, 240, 320, 400, 480, 540];

const rule = (axis: Axis, offset: number, from: number, to: number): Rule => ({
  ...ruleOn({ axis, offset, from, to }),
  darkness: 255,
});

test("the feet of letters above a row are taken for a rule, and a letter for more of its side: the side is held", () => {
  const page = new PrintedPage(640, 400);
  for (const y of [100, 145]) page.box(80, y, 542, y + 3);
  for (const x of COLUMNS) page.box(x, 100, x + 3, 148);
  page.box(80, 64, 83, 90);
  page.box(40, 87, 200, 90, 150);
  const [frame, ...others] = framesOf(
    page.raster,
    [rule("horizontal", 88, 40, 200), ...[101, 146].map((y) => rule("horizontal", y, 80, 542))],
    COLUMNS.map((x) => rule("vertical", x + 1, x === 80 ? 64 : 100, 148)),
  );
  expect(others).toEqual([]);
  expect(frame?.horizontal.map(({ offset }) => offset)).toEqual([101, 146]);
  expect(frame?.vertical.map(({ offset }) => offset)).toEqual(COLUMNS.map((x) => x + 1));
});

test("a letter that stands close above a column and in line with its rule is no end of that", () => {
  const heldBesides = (paper: number): boolean => {
    const page = new PrintedPage(640, 400);
    for (const y of [100, 145, 190]) page.box(80, y, 542, y + 2);
    for (const x of COLUMNS) page.box(x, x === 240 ? 145 : 100, x + 2, 192);
    page.box(240, 120, 242, 145 - paper);
    const [frame] = framesOf(
      page.raster,
      [101, 146, 191].map((y) => rule("horizontal", y, 80, 542)),
      COLUMNS.map((x) => rule("vertical", x + 1, x === 240 ? 120 : 100, 192)),
    );
    return frame?.vertical.some(({ offset }) => offset === 241) === true;
  };
  expect(heldBesides(4)).toBe(true);
  expect(heldBesides(0)).toBe(false);
});
