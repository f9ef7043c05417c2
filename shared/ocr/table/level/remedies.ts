import { SAME_END } from "../open-edge.ts";
import { bordersOf } from "./borders.ts";
import { type LevelInk, type Stretch, within } from "./level-ink.ts";
import { isFull, type LevelTable } from "./level-rule.ts";
import { crossed, type Down, down } from "./ruled.ts";

/** Columns: three groups of five, of which the second and the third stand under one name. */
const GROUP = 5;
const OTHERS = 10;
/** Where (share of the table's width) the first group ends. */
const [LEAST, MOST] = [0.2, 0.5];

/** The place of the table's uppermost rule; -1 where there is none: three rules, one under the names of two groups, two. */
export function overRemedies(table: LevelTable): number {
  const { left, right, rules } = table;
  const width = right - left;
  return rules.findIndex((_, at) => {
    const inner = rules[at + 2];
    const start = (inner?.from ?? left) - left;
    return (
      inner !== undefined &&
      [0, 1, 3, 4].every((other) => isFull(rules[at + other], table)) &&
      inner.to >= right - SAME_END &&
      start >= LEAST * width &&
      start <= MOST * width
    );
  });
}

/** Where columns meet in table 4, whose rules go across alone; null where that is not known. */
export function remediesDown(
  { left, right, rules }: LevelTable,
  { boxes, size }: LevelInk,
): readonly Down[] | null {
  const [top, first, inner, under, end] = rules;
  if (
    first === undefined ||
    inner === undefined ||
    under === undefined ||
    end === undefined ||
    top === undefined
  )
    return null;
  const between = (count: number, xs: Stretch, names: Stretch): readonly number[] | null =>
    bordersOf(count, xs, within(boxes, xs, names), within(boxes, xs, [under.y, end.y]), size);
  const own = between(GROUP, [left, inner.from], [first.y, under.y]);
  const others = between(OTHERS, [inner.from, right], [inner.y, under.y]);
  if (own === null || others === null) return null;
  const middle = others[GROUP - 1] ?? right;
  const lower = others.filter((x) => x !== middle);
  const all = [left, ...own, inner.from, ...others, right];
  return [
    ...down([left, inner.from, right], top.y, under.y),
    ...down([...own, middle], first.y, under.y),
    ...down(lower, inner.y, under.y),
    ...crossed(all, [under.y, end.y], within(boxes, [left, right], [under.y, end.y])),
  ];
}
