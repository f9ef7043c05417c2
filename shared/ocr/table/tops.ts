import type { Raster } from "../raster/raster.ts";
import { type Edge, NEAR } from "./open-edge.ts";
import { BLOCK } from "./profiles.ts";
import type { Rule } from "./rule.ts";
import { inkEnd, LONG, PAST } from "./rule-ends.ts";

/** Of the width of a table, what its first line is drawn along at least. */
const MOST = 0.5;
/** Pixels by which the lines of a row may end apart; letters end farther from a rule. */
const CLOSE = 6;
/** Pixels that a line is long which is as wide as a table. */
const WIDE = 500;

/** The ends of a line of the page's ink. */
interface Inked {
  readonly rule: Rule;
  readonly first: number;
  readonly last: number;
}

const inked = (page: Raster, rule: Rule): Inked => ({
  rule,
  first: inkEnd(page, rule, "from"),
  last: inkEnd(page, rule, "to"),
});

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= NEAR;

/** A line that goes on to another place at its left, as level as it begins. */
function goneOn(rule: Rule, from: number): Rule {
  const blocks = Math.max(0, Math.round((rule.from - from) / BLOCK) + 1);
  const first = rule.offsets[0] ?? rule.offset;
  const offsets = Float32Array.from([...new Float32Array(blocks).fill(first), ...rule.offsets]);
  return { ...rule, from: rule.from - blocks * BLOCK, offsets };
}

/** The first line of a table, the same as long as the table is wide, and what nothing draws of that. */
export interface OpenTop {
  readonly drawn: Rule;
  readonly whole: Rule;
  readonly edge: Edge;
}

/**
 * First lines of tables that are not drawn all along where the table's other sides are, but not over the labels at its left.
 * Labels over several rows that go on from the page before begin some pixels above the rows beside them, and browsers draw
 * no border there. Nothing but a label stands in what is cut off.
 */
export function openTops(page: Raster, horizontal: readonly Rule[], vertical: readonly Rule[]): OpenTop[] {
  const across = horizontal
    .filter(({ from, to }) => to - from >= WIDE / 2)
    .map((rule) => inked(page, rule))
    .toSorted((a, b) => a.rule.offset - b.rule.offset);
  const down = vertical
    .filter(({ from, to }) => to - from >= LONG / 2)
    .map((rule) => inked(page, rule))
    .toSorted((a, b) => a.rule.offset - b.rule.offset);
  return across.flatMap((top, index): OpenTop[] => {
    const offset = top.rule.offset;
    const goesOn = ({ rule, first, last }: Inked): boolean =>
      first < offset - PAST && last > offset + PAST && rule.offset <= top.last + NEAR;
    const side = down.find(({ rule, first, last }) => {
      const isBeside = rule.offset < top.first - NEAR && Math.abs(first - offset) <= PAST;
      const isWide = top.last - top.first >= MOST * (top.last - rule.offset);
      const bottom = across
        .slice(index + 1)
        .find((other) => isNear(other.first, rule.offset) && isNear(other.last, top.last));
      return isBeside && isWide && bottom !== undefined && last >= bottom.rule.offset - NEAR;
    });
    if (
      side === undefined ||
      down.some((line) => line.rule.offset >= side.rule.offset - NEAR && goesOn(line))
    )
      return [];
    const edge: Edge = { axis: "horizontal", offset, from: side.rule.offset, to: top.first };
    return [{ drawn: top.rule, whole: goneOn(top.rule, edge.from), edge }];
  });
}

/**
 * The lines of a lone row that a page's end left: they stand on the table's last line, both of its ends among them, and
 * begin together.
 */
export function standingOn(horizontal: readonly Rule[], vertical: readonly Rule[]): Rule[] {
  const low = vertical.filter(({ from, to }) => to - from < LONG);
  return horizontal
    .filter(({ from, to }) => to - from >= WIDE)
    .flatMap((line) => {
      const standing = low.filter(
        ({ offset, to }) =>
          Math.abs(to - BLOCK - line.offset) <= CLOSE &&
          offset >= line.from - NEAR &&
          offset <= line.to + NEAR,
      );
      const ends = [line.from + BLOCK, line.to - BLOCK];
      const [left, right] = ends.map((end) => standing.find(({ offset }) => isNear(offset, end)));
      if (left === undefined || right === undefined || Math.abs(left.from - right.from) > CLOSE) return [];
      return standing.filter(({ from }) => Math.abs(from - left.from) <= CLOSE);
    });
}
