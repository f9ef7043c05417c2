import { median } from "../../raster/quantile.ts";
import type { Raster } from "../../raster/raster.ts";
import { SAME_END } from "../open-edge.ts";
import { darknessAt, offsetAt, type Rule } from "../rule.ts";
import { inkEnd, joins, LONG } from "../rule-ends.ts";

/** A rule across a table that has no rules down it: at `y`, from one x to another. */
export interface LevelRule {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Rules one under the other that end together at the right, with no rule down between any two of them. */
export interface LevelTable {
  /** How far the page leans: pixels to the right for each down; what is said of x is as if it did not, from the first rule on. */
  readonly lean: number;
  readonly left: number;
  readonly right: number;
  /** From the top down. */
  readonly rules: readonly LevelRule[];
}

/** True for a rule from one side of its table to the other. */
export const isFull = (rule: LevelRule | undefined, { left, right }: LevelTable): boolean =>
  rule !== undefined && rule.from <= left + SAME_END && rule.to >= right - SAME_END;

/** Pixels by which the pieces of a rule that a copier broke lie apart across it. */
const SAME_LEVEL = 4;
/** Pixels that a rule of a table is long: strokes of letters in one line are no longer. */
const SHORTEST = 100;
/** Beside a rule, so many pixels away from it, most of its length is blank; beside strokes of letters are others. */
const AWAY = 6;
const BARE = 0.8;
/** Of its darkness, what is as dark as a stroke. */
const DARK = 0.45;
/** Rules of a table that end together. */
const LEAST_RULES = 2;

/** Rules with the pieces of one that lie on one line put together. */
function whole(pieces: readonly LevelRule[]): LevelRule[] {
  const rules: LevelRule[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const before = rules.at(-1);
    if (before === undefined || piece.y - before.y > SAME_LEVEL) rules.push(piece);
    else
      rules[rules.length - 1] = {
        y: before.to - before.from >= piece.to - piece.from ? before.y : piece.y,
        from: Math.min(before.from, piece.from),
        to: Math.max(before.to, piece.to),
      };
  }
  return rules;
}

/** The share of a line that is dark where it is drawn from end to end, and of its darkness how dark that is. */
const WHOLE = { share: 0.98, dark: 0.7 };

/** True for a line without a gap: between the strokes of letters there are some, though a name may stand right over a rule. */
function isUnbroken(page: Raster, rule: Rule): boolean {
  let [dark, all] = [0, 0];
  for (let along = inkEnd(page, rule, "from"); along <= inkEnd(page, rule, "to"); along += 1) {
    all += 1;
    if (darknessAt(page, rule.axis, along, offsetAt(rule, along)) >= WHOLE.dark * rule.darkness) dark += 1;
  }
  return dark >= WHOLE.share * all;
}

/** True for a line that stands alone, with nothing right over or under most of it. */
function isBare(page: Raster, rule: Rule): boolean {
  let [bare, all] = [0, 0];
  for (let along = Math.ceil(rule.from); along <= rule.to; along += 3) {
    const offset = offsetAt(rule, along);
    const beside = [offset - AWAY - rule.thickness / 2, offset + AWAY + rule.thickness / 2];
    all += 1;
    if (beside.every((at) => darknessAt(page, rule.axis, along, at) < DARK * rule.darkness)) bare += 1;
  }
  return bare >= BARE * all;
}

/** Rules that end together at the right. */
function endingTogether(rules: readonly LevelRule[]): LevelRule[][] {
  const groups: LevelRule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.to - b.to)) {
    const group = groups.at(-1);
    if (group !== undefined && rule.to - (group.at(-1)?.to ?? 0) <= SAME_END) group.push(rule);
    else groups.push([rule]);
  }
  return groups.filter((group) => group.length >= LEAST_RULES);
}

/** Rules this far from one another (pixels) show how the page leans, which is never more than this. */
const FAR = 240;
const MOST_LEAN = 0.02;

/** How far a page leans by the right ends of rules. */
function leanOf(rules: readonly LevelRule[]): number {
  const slopes = rules.flatMap((above, index) =>
    rules
      .slice(index + 1)
      .filter(({ y }) => y - above.y >= FAR)
      .map(({ y, to }) => (to - above.to) / (y - above.y)),
  );
  const lean = slopes.length === 0 ? 0 : median(slopes);
  return Math.abs(lean) > MOST_LEAN ? 0 : lean;
}

/** The rules of a page that are those of tables with rules across alone. */
export function levelTablesOf(
  page: Raster,
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): LevelTable[] {
  const long = horizontal.filter(
    (rule) => rule.to - rule.from >= SHORTEST && (isBare(page, rule) || isUnbroken(page, rule)),
  );
  if (long.length < LEAST_RULES) return [];
  const sorted = long.toSorted((a, b) => a.offset - b.offset);
  const isJoined = (above: Rule, below: Rule): boolean =>
    vertical.some((cross) => joins(page, cross, above, below, "from"));
  const joined = new Set<Rule>();
  sorted.forEach((above, index) => {
    for (const below of sorted.slice(index + 1, index + 3))
      if (above.to - above.from >= LONG && isJoined(above, below)) joined.add(above).add(below);
  });
  const rules = whole(
    long
      .filter((rule) => !joined.has(rule))
      .map((rule) => ({
        y: rule.offset,
        from: inkEnd(page, rule, "from"),
        to: inkEnd(page, rule, "to"),
      })),
  );
  return endingTogether(rules).map((group) => {
    const ends = group.toSorted((a, b) => a.y - b.y);
    const lean = leanOf(ends);
    const [first, last] = [ends[0]?.y ?? 0, ends.at(-1)?.y ?? 0];
    const upright = ({ y, from, to }: LevelRule): LevelRule => {
      const shift = lean * (y - first);
      return { y, from: from - shift, to: to - shift };
    };
    const own = ends.map(upright);
    const left = Math.min(...own.map(({ from }) => from));
    const right = Math.max(...own.map(({ to }) => to));
    return {
      lean,
      left,
      right,
      rules: rules
        .filter(({ y }) => y >= first && y <= last)
        .map(upright)
        .filter(({ from, to }) => from >= left - SAME_END && to <= right + SAME_END),
    };
  });
}
