import type { Box } from "../../raster/raster.ts";
import { type Stretch, standsAcross } from "./level-ink.ts";
import type { LevelRule } from "./level-rule.ts";

/** What stands between two rules. */
export interface Ruled {
  readonly top: number;
  readonly bottom: number;
  /** Where the rules above and below it begin. */
  readonly above: number;
  readonly below: number;
}

/** A border between two columns, where it goes down; not proved where something stands across it. */
export interface Down {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly isProved: boolean;
}

export const rowsBetween = (rules: readonly LevelRule[]): Ruled[] =>
  rules.slice(1).flatMap((below, index) => {
    const above = rules[index];
    return above === undefined
      ? []
      : [{ top: above.y, bottom: below.y, above: above.from, below: below.from }];
  });

export const down = (xs: readonly number[], top: number, bottom: number): Down[] =>
  xs.map((x) => ({ x, top, bottom, isProved: true }));

/** Borders within a row; not proved are those that ink stands across. */
export const crossed = (xs: readonly number[], [top, bottom]: Stretch, boxes: readonly Box[]): Down[] =>
  xs.map((x) => ({ x, top, bottom, isProved: !standsAcross(boxes, x) }));

/** Borders that go on in one another as one. */
export function joinedDown(borders: readonly Down[]): Down[] {
  const whole: Down[] = [];
  for (const border of borders.toSorted((a, b) => a.x - b.x || a.top - b.top)) {
    const before = whole.at(-1);
    const goesOn =
      before?.x === border.x && before.bottom >= border.top && before.isProved === border.isProved;
    if (before !== undefined && goesOn)
      whole[whole.length - 1] = { ...before, bottom: Math.max(before.bottom, border.bottom) };
    else whole.push(border);
  }
  return whole;
}
