import type { Raster } from "../raster/raster.ts";
import { type Edge, NEAR } from "./open-edge.ts";
import { BLOCK } from "./profiles.ts";
import { darknessAt, darkPixels, offsetAt, type Rule } from "./rule.ts";

/** Pixels that a rule must run to show where a table ends. */
export const LONG = 120;
/** How much of a line between two rules is dark where it is drawn, and how dark against the rule itself. */
const DRAWN = 0.9;
const DARK = 0.45;

/** Pixels by which a rule may have been traced beyond its end. */
const BEYOND = 24;

/** Where the ink of a rule begins, or ends; of a line that no ink draws, where it does itself. */
export function inkEnd(page: Raster, rule: Rule, at: "from" | "to"): number {
  const [start, step] = at === "from" ? [Math.ceil(rule.from), 1] : [Math.floor(rule.to), -1];
  for (let away = 0; away < BEYOND; away += 1) {
    const along = start + away * step;
    if (darknessAt(page, rule.axis, along, offsetAt(rule, along)) > rule.darkness * DARK) return along;
  }
  return rule[at] + step * BLOCK;
}

/** Whether a line is drawn between two rules: strokes of digits that stand one under the other have paper between them. */
export function isDrawn(page: Raster, cross: Rule, above: Rule, below: Rule): boolean {
  const [first, end] = [Math.ceil(above.offset), Math.floor(below.offset) + 1];
  return darkPixels(page, cross, first, end, DARK) >= DRAWN * Math.max(0, end - first);
}

/**
 * True where a rule across is drawn from one rule to another, away from the end of both that may be open. The line that
 * ends a column at its other end joins its sides; lines of letters, which begin at a rule, are joined only within both.
 */
export function joins(page: Raster, cross: Rule, above: Rule, below: Rule, open: "from" | "to"): boolean {
  const [first, last] = [Math.max(above.from, below.from), Math.min(above.to, below.to)];
  const other = above.axis === "vertical" ? -NEAR : NEAR;
  const isAcross =
    cross.from <= above.offset + NEAR &&
    cross.to >= below.offset - NEAR &&
    cross.offset > first + (open === "from" ? NEAR : other) &&
    cross.offset < last - (open === "to" ? NEAR : other);
  return isAcross && isDrawn(page, cross, above, below);
}

/** Pixels from the last rule of a table's rows to where a page cuts a label beside them: less than a row. */
export const PAST = 20;

/**
 * An edge at the last rule that goes on from it or lies along it: where every cell has a border of its own, labels that a
 * page's end cuts go on some pixels further than the rows that end there. Nothing stands in so low a row.
 */
export function atRule(edge: Edge, rules: readonly Rule[]): Edge {
  const ends = [edge.from, edge.to];
  const meets = (place: number): boolean => ends.some((end) => Math.abs(end - place) <= NEAR);
  const last = rules.find(
    ({ from, to, offset }) => Math.abs(offset - edge.offset) <= PAST && (meets(from) || meets(to)),
  );
  return last === undefined ? edge : { ...edge, offset: last.offset };
}

/**
 * Lines without those so near outside another, by a `side` above or below, that no row is between: labels that a page's
 * end cuts go on further than the rows beside them, and are closed with these.
 */
export const innermost = (edges: readonly Edge[], side: 1 | -1): Edge[] =>
  edges.flatMap((edge): Edge[] => {
    const isNext = (one: Edge, other: Edge): boolean =>
      (other.offset - one.offset) * side > 0 &&
      (other.offset - one.offset) * side < PAST &&
      other.from < one.to &&
      other.to > one.from;
    if (edges.some((other) => isNext(edge, other))) return [];
    const outside = [edge, ...edges.filter((other) => isNext(other, edge))];
    const [from, to] = [
      Math.min(...outside.map((one) => one.from)),
      Math.max(...outside.map((one) => one.to)),
    ];
    return [{ ...edge, from, to }];
  });
