import { median } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import { withSidesJoined } from "./box-sides.ts";
import { joined, meeting, withPairs } from "./joined-pairs.ts";
import { APART, areUsual, LEAST, LONG, type Pair, pairsOf, paperOf } from "./pairs.ts";
import { BLOCK } from "./profiles.ts";
import { offsetAt, type Rule, type RuledPage } from "./rule.ts";

/** Pixels of paper between boxes, and by how many all of a page differ. */
const PAPER = { least: 1, most: APART.most };
const EVEN = 1.5;

/** Draws a line along its middle, as dark as it is. */
function draw({ width, height, data }: Raster, rule: Rule): void {
  const [length, limit] = rule.axis === "horizontal" ? [width, height] : [height, width];
  const [next, step] = rule.axis === "horizontal" ? [1, width] : [width, 1];
  const first = Math.max(0, Math.round(rule.from + BLOCK));
  const last = Math.min(length - 1, rule.to - BLOCK);
  for (let along = first; along <= last; along += 1) {
    const offset = Math.round(offsetAt(rule, along));
    for (let at = Math.max(0, offset - 1); at <= Math.min(limit - 1, offset + 1); at += 1) {
      const place = at * step + along * next;
      data[place] = Math.min(data[place] ?? 255, 255 - rule.darkness);
    }
  }
}

/**
 * A page whose tables are drawn double with the two lines of each rule made one, as those of web pages are: every cell has
 * a border of its own, some pixels from those of its neighbours. Another page is given back as it is.
 */
export function withDoublesJoined(ruled: RuledPage): RuledPage {
  const { page } = ruled;
  const pairs = pairsOf(page, withSidesJoined(page, ruled.vertical, PAPER));
  if (pairs.length === 0) return ruled;
  const usual = median(pairs.map(paperOf));
  const isUsual = (pair: Pair): boolean => Math.abs(paperOf(pair) - usual) <= EVEN;
  const paper = { least: usual - EVEN, most: usual + EVEN };
  const vertical = withSidesJoined(page, ruled.vertical, paper);
  const columns = pairsOf(page, vertical).filter(isUsual);
  if (!areUsual(columns, vertical)) return ruled;
  const horizontal = withSidesJoined(page, ruled.horizontal, paper);
  const rows = pairsOf(page, horizontal).filter(isUsual);
  if (rows.length < LEAST) return ruled;
  const [down, across] = [columns.map((pair) => joined(page, pair)), rows.map((pair) => joined(page, pair))];
  const upright = withPairs(page, vertical, columns, down).map((rule) => meeting(rule, across));
  const level = withPairs(page, horizontal, rows, across).map((rule) => meeting(rule, down));
  const drawn = { ...page, data: Uint8Array.from(page.data) };
  for (const rule of [...upright, ...level]) if (rule.to - rule.from >= LONG) draw(drawn, rule);
  return { page: drawn, horizontal: level, vertical: upright };
}
