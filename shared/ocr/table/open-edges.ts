import { median, quantile } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import { cutsStrokes } from "./cut-strokes.ts";
import { draw, type Edge, isAtEnd, merged, NEAR, ruleOn, SAME_END } from "./open-edge.ts";
import { isBetween, isUndivided, lowestBeside, type Pair } from "./open-rows.ts";
import { offsetAt, type Rule, type RuledPage } from "./rule.ts";
import { atRule, inkEnd, innermost, isDrawn, joins, LONG } from "./rule-ends.ts";
import { isSolid } from "./strokes.ts";
import { openTops, standingOn } from "./tops.ts";

/** Pixels by which a rule may miss another that it touches. */
const TOUCH = 3;
/** Rules that must end together, and those among them that are about as long as the longest. */
const LEAST = 3;
const LEAST_LONG = 2;
/** A side so much lighter than the rules that end on it (a share) would be taken for none: it is half cut off. */
const FAINT = 0.45;

/** A page and its rules, of tables that are open at a side closed there. */
export interface Closed extends RuledPage {
  /** Of the lines that close tables, those at the end of the picture, or of a torn page: what stood beyond is lost. */
  readonly lost: readonly Edge[];
}

/** Rules so much shorter and lighter than the long ones (shares) are lines of letters. */
const SHORT = 0.5;
const LIGHT = 0.6;
/** Share of a rule that is dark; of digits that stand one under the other, blurred, a little less is. */
const SOLID = 0.9;

/** Those of some rules that are about as long as the longest of them. */
function longOf(rules: readonly Rule[]): readonly Rule[] {
  const enough = SHORT * Math.max(...rules.map(({ from, to }) => to - from));
  return rules.filter(({ from, to }) => to - from >= enough);
}

/** Rules without the lines of letters among them: labels set under one another begin and end together, too. */
export function withoutLetters(rules: readonly Rule[]): readonly Rule[] {
  const long = longOf(rules);
  const darkness = median(long.map((rule) => rule.darkness));
  return rules.filter((rule) => rule.darkness >= LIGHT * darkness || long.includes(rule));
}

/**
 * Rules without the digits that stand one under the other in a column: strokes of zeros make lines as long as the table,
 * all of which end in a high row as if its rule were missing. They are broken, and lighter than the rules that are not.
 */
function withoutDigits(page: Raster, rules: readonly Rule[]): readonly Rule[] {
  const solid = new Set(rules.filter((rule) => isSolid(page, rule, SOLID)));
  const darkness = median(longOf([...solid]).map((rule) => rule.darkness));
  return rules.filter((rule) => solid.has(rule) || rule.darkness >= LIGHT * darkness);
}

/** The ends of rules, those together that lie on one line. */
function endsOf(rules: readonly Rule[], endOf: (rule: Rule) => number): (readonly Rule[])[] {
  const groups: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => endOf(a) - endOf(b))) {
    const group = groups.at(-1);
    if (group !== undefined && endOf(rule) - endOf(group[0] ?? rule) <= SAME_END) group.push(rule);
    else groups.push([rule]);
  }
  return groups
    .map(withoutLetters)
    .filter((group) => group.length >= LEAST && longOf(group).length >= LEAST_LONG);
}

/** Rules of the back of thin paper are this much paler (a share) than most of the page's; their tables end elsewhere. */
const SHOWN_THROUGH = { share: 0.18, dark: 0.75 };

function withoutShownThrough(rules: readonly Rule[]): readonly Rule[] {
  const shades = rules.map(({ darkness }) => darkness);
  const least = SHOWN_THROUGH.share * quantile(shades, SHOWN_THROUGH.dark);
  return rules.filter(({ darkness }) => darkness >= least);
}

/** Rules by their offset; of one that is drawn double the first, of one beside its pale echo, as JPEG leaves it, the rule. */
function distinct(rules: readonly Rule[]): readonly Rule[] {
  const kept: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => a.offset - b.offset)) {
    const before = kept.at(-1);
    if (before === undefined || rule.offset - before.offset >= NEAR) kept.push(rule);
    else if (before.darkness < FAINT * rule.darkness) kept[kept.length - 1] = rule;
  }
  return kept;
}

/** Where rules end together and nothing closes them. */
function openEnds(page: Raster, rules: readonly Rule[], across: readonly Rule[], at: "from" | "to"): Edge[] {
  const ends = new Map(rules.map((rule) => [rule, inkEnd(page, rule, at)]));
  const endOf = (rule: Rule): number => ends.get(rule) ?? rule[at];
  const isLevel = rules[0]?.axis === "horizontal";
  const low = isLevel || at === "to" ? [] : standingOn(across, rules);
  const whole = rules.filter(({ from, to }) => to - from >= LONG);
  const long = withoutLetters(withoutDigits(page, [...whole, ...low]));
  const faint = FAINT * median(long.map(({ darkness }) => darkness));
  const isFaint = ({ from, to, darkness }: Rule): boolean => darkness < faint && to - from >= LONG;
  const closing = (above: Rule, below: Rule, offset: number, least = TOUCH): readonly Rule[] =>
    across.filter((cross) => {
      // A stroke of a figure in the last column closes nothing; of a long faint line the ends are lost.
      const touch = isFaint(cross) ? NEAR : least;
      return (
        Math.abs(cross.offset - offset) <= NEAR &&
        inkEnd(page, cross, "from") <= above.offset + touch &&
        inkEnd(page, cross, "to") >= below.offset - touch
      );
    });
  const other = at === "from" ? "to" : "from";
  const pairOf = (above: Rule, below: Rule): Pair => {
    const place = (endOf(above) + endOf(below)) / 2;
    // Digits one under the other may stand along a side; above a table and below it they stand apart.
    const sides = closing(above, below, place).filter(
      (side) => !isLevel || isDrawn(page, side, above, below),
    );
    const ends = [inkEnd(page, above, other), inkEnd(page, below, other)];
    const inner = at === "from" ? Math.min(...ends) : Math.max(...ends);
    const beyond = closing(above, below, inner, NEAR);
    const middle = (above.offset + below.offset) / 2;
    return {
      above,
      below,
      isJoined: across.some((cross) => joins(page, cross, above, below, at)),
      isClosed: sides.length > 0,
      faintAt:
        sides.length > 0 && sides.every(isFaint) ? median(sides.map((side) => offsetAt(side, middle))) : null,
      isClosedBeyond: beyond.length > 0,
    };
  };
  return endsOf(withoutShownThrough(long), endOf).flatMap((group): Edge[] => {
    const sorted = distinct(group);
    const pairs = sorted.slice(1).flatMap((below, index) => {
      const above = sorted[index];
      return above === undefined ? [] : [pairOf(above, below)];
    });
    // Lines of letters in a label may end with the rules, and be nearer to one another than any rows.
    const rowEnds = new Set(longOf(sorted));
    const heightOf = ({ isJoined, above, below }: Pair): number =>
      isJoined && rowEnds.has(above) && rowEnds.has(below)
        ? below.offset - above.offset
        : Number.POSITIVE_INFINITY;
    return pairs.flatMap((pair, index): Edge[] => {
      const rows = [pairs[index - 1], pairs[index + 1]];
      const beside = rows.flatMap((row) => (row?.isJoined ? [row] : []));
      const { above, below, faintAt } = pair;
      const isOpen = !(pair.isClosed || isBetween(pair, rows));
      if (
        faintAt === null &&
        !(isOpen && (pair.isJoined || isUndivided(pair, beside, lowestBeside(pairs, index, heightOf))))
      )
        return [];
      const axis = above.axis === "horizontal" ? "vertical" : "horizontal";
      const offset = faintAt ?? (endOf(above) + endOf(below)) / 2;
      return [{ axis, offset, from: above.offset, to: below.offset }];
    });
  });
}

/** Where tables end at the left and the right, and above and below, without a rule. */
const openSides = (page: Raster, horizontal: readonly Rule[], vertical: readonly Rule[]): Edge[] =>
  merged([...openEnds(page, horizontal, vertical, "from"), ...openEnds(page, horizontal, vertical, "to")]);

const openLevels = (page: Raster, horizontal: readonly Rule[], vertical: readonly Rule[]): Edge[] => [
  ...innermost(merged(openEnds(page, vertical, horizontal, "from")), 1),
  ...innermost(merged(openEnds(page, vertical, horizontal, "to")), -1),
];

/** An edge as long as the table is wide: labels over several rows have no rule of their own at its end. */
function widened(edge: Edge, sides: readonly Edge[]): Edge {
  const offsets = sides.map(({ offset }) => offset);
  return { ...edge, from: Math.min(edge.from, ...offsets), to: Math.max(edge.to, ...offsets) };
}

/**
 * Tables without sides, and those that a page's end cuts, with a line where their rules end together. A page without
 * such tables is given back as it is.
 */
export function closedAtEnds(page: Raster, drawn: readonly Rule[], vertical: readonly Rule[]): Closed {
  const tops = openTops(page, drawn, vertical);
  const horizontal = drawn.map((rule) => tops.find((top) => top.drawn === rule)?.whole ?? rule);
  const first = openSides(page, horizontal, vertical);
  const upright = [...vertical, ...first.map(ruleOn)];
  const lines = withoutLetters(horizontal.filter(({ from, to }) => to - from >= LONG));
  const levels = openLevels(page, horizontal, upright).map((edge) => widened(atRule(edge, lines), first));
  const level = [...horizontal, ...levels.map(ruleOn)];
  const sides = levels.length === 0 ? first : openSides(page, level, vertical);
  const closing = [...tops.map(({ edge }) => edge), ...sides, ...levels];
  if (closing.length === 0) return { page, horizontal, vertical, lost: [] };
  const closed = { ...page, data: Uint8Array.from(page.data) };
  for (const edge of closing) draw(closed, edge);
  return {
    page: closed,
    horizontal: level,
    vertical: [...vertical, ...sides.map(ruleOn)],
    lost: closing.filter(
      (edge) => isAtEnd(page, edge) || (sides.includes(edge) && cutsStrokes(page, edge, level)),
    ),
  };
}
