import { expect, test } from "vitest";
import { type Sag, sagOf } from "../../../shared/ocr/page/sag.ts";
import { BLOCK } from "../../../shared/ocr/table/profiles.ts";
import type { Trace } from "../../../shared/ocr/table/traces.ts";

const WIDTH = 1600;
const LEVELS = [200, 400, 600, 900, 1300, 1800];

/** A line over the page at a level, that strays as told. */
function trace(level: number, stray: (along: number, across: number) => number): Trace {
  const points = Array.from({ length: WIDTH / BLOCK }, (_, block) => {
    const along = (block + 0.5) * BLOCK;
    return { along, offset: level + stray(along, level), contrast: 200, width: 2 };
  });
  return { axis: "horizontal", points };
}

/** How far lines still stray at most when they are straightened. */
function left(sag: Sag, stray: (along: number, across: number) => number): number {
  let most = 0;
  for (const level of LEVELS) {
    const rest: number[] = [];
    for (let along = 20; along < WIDTH; along += 40)
      rest.push(stray(along, level) - sag(along, level + stray(along, level)));
    most = Math.max(most, Math.max(...rest) - Math.min(...rest));
  }
  return most;
}

const STRAYS: readonly (readonly [string, (along: number, across: number) => number])[] = [
  ["none", () => 0],
  ["skew", (along) => 0.01 * along],
  ["curl", (along) => 8 * Math.sin((Math.PI * along) / WIDTH)],
  ["perspective", (along, across) => ((along - 800) * (across - 1000)) / 60_000],
];

test.each(STRAYS)("lines that stray are straightened: %s", (_, stray) => {
  const sag = sagOf(LEVELS.map((level) => trace(level, stray)));
  expect(left(sag, stray)).toBeLessThan(2);
});

test("a few lines that run askew do not bend the others", () => {
  const level = (): number => 0;
  const askew = [300, 1100].map((at) => trace(at, (along) => 0.006 * along));
  const sag = sagOf([...LEVELS, 500, 700, 1000].map((at) => trace(at, level)).concat(askew));
  expect(left(sag, level)).toBeLessThan(1.5);
});

test("nothing to go by bends nothing; many points are no trouble", () => {
  expect(sagOf([])(500, 700)).toBe(0);
  const many = Array.from({ length: 1000 }, (_, index) => trace(index * 2, () => 0));
  expect(sagOf(many)(500, 700)).toBeCloseTo(0);
});
