import { hull, middleX, widthOf } from "../../raster/box.ts";
import { median } from "../../raster/quantile.ts";
import { SAME_END } from "../open-edge.ts";
import { bordersOf } from "./borders.ts";
import { labelEdges } from "./label-edges.ts";
import { gapsBetween, LEAST_GAP, type LevelInk, standsAcross, within } from "./level-ink.ts";
import { isFull, type LevelTable } from "./level-rule.ts";
import { crossed, type Down, down, type Ruled, rowsBetween } from "./ruled.ts";

/** Columns of figures, after the labels; those between the first and the last stand under one name. */
const WIDTH = 7;
/** The labels take at least this share of the table's width; what stands over the inner columns ends so far before the last. */
const LABELS = 0.25;
const LAST = 0.03;
/** Ink that crosses so many borders of columns in a row is no row of figures. */
const MOST_CROSSED = 1;
/** Columns are about as far apart as one another: else one may be blank, and another in two. */
const [NEAREST, FURTHEST] = [0.6, 1.6];
/** So far apart (in sizes) columns are at least, and so much of what they take up in all; letters of a caption are neither. */
const LEAST_APART = 1.5;
const FILLED = 0.4;
/** Rows (in sizes) are no higher than this. */
const HIGHEST = 11;
/** Figures (in sizes) are no wider than this. */
const WIDEST = 3.6;

interface Found {
  /** Where the columns of figures meet, with the left end of the first and the right end of the last. */
  readonly bounds: readonly number[];
  /** The first rule of the rows. */
  readonly first: number;
  readonly isProved: boolean;
}

/** The place of the rule under the name that stands over all columns of figures; -1 where there is none. */
export function underNames(table: LevelTable): number {
  const { left, right, rules } = table;
  const width = right - left;
  return rules.findIndex((all, index) => {
    const inner = rules[index + 1];
    return (
      inner !== undefined &&
      isFull(rules[index - 1], table) &&
      isFull(rules[index + 2], table) &&
      all.from > left + LABELS * width &&
      all.to >= right - SAME_END &&
      inner.from > all.from + LAST * width &&
      inner.to < right - LAST * width
    );
  });
}

/** The rows from a rule on, down to where what stands there is no row: a heading, or nothing for long. */
function bodyFrom(table: LevelTable, { boxes, size }: LevelInk, { bounds, first }: Found): Ruled[] {
  const [start = 0] = bounds;
  const rows = rowsBetween(
    table.rules.slice(first).filter(({ from, to }) => from < start && to >= table.right - SAME_END),
  );
  const isNone = ({ top, bottom }: Ruled): boolean => {
    const inside = within(boxes, [0, table.right + SAME_END], [top, bottom]);
    const crosses = (x: number): boolean => standsAcross(inside, x);
    const isBeyond = inside.some(([from]) => from < table.left - 2);
    const isMany = bounds.slice(0, -1).filter(crosses).length > MOST_CROSSED;
    return isMany || crosses(start) || isBeyond || bottom - top > HIGHEST * size;
  };
  const end = rows.findIndex(isNone);
  return end === -1 ? rows : rows.slice(0, end);
}

/** The columns by the names over them. */
function byNames(table: LevelTable, ink: LevelInk): (Found & { readonly header: Down[] }) | null {
  const at = underNames(table);
  const [top, all, inner, under] = table.rules.slice(at - 1, at + 3);
  if (at === -1 || top === undefined || all === undefined || inner === undefined || under === undefined)
    return null;
  const outer: Found = {
    bounds: [all.from, inner.from, inner.to, table.right],
    first: at + 2,
    isProved: true,
  };
  const rows = bodyFrom(table, ink, outer);
  const xs = [inner.from, inner.to] as const;
  const names = within(ink.boxes, xs, [inner.y, under.y]);
  const figures = rows.map(({ top, bottom }) => within(ink.boxes, xs, [top, bottom]));
  // In one row a figure may stand across a border.
  const borders = [-1, ...rows.keys()].reduce<readonly number[] | null>(
    (known, without) =>
      known ?? bordersOf(WIDTH - 2, xs, names, figures.filter((_, row) => row !== without).flat(), ink.size),
    null,
  );
  if (borders === null) return null;
  return {
    bounds: [all.from, inner.from, ...borders, inner.to, table.right],
    first: at + 2,
    isProved: true,
    header: [
      ...down([table.left, all.from, table.right], top.y, under.y),
      ...down([inner.from, inner.to], all.y, under.y),
      ...down(borders, inner.y, under.y),
    ],
  };
}

/** The columns of a page's part of the table that has no names, by what is blank between figures. */
function byFigures(table: LevelTable, { boxes, size }: LevelInk): Found | null {
  const reaching = table.rules.filter(({ to }) => to >= table.right - SAME_END);
  const first = reaching[0];
  if (first === undefined) return null;
  for (let end = reaching.length - 1; end >= 1; end -= 1) {
    const rules = reaching.slice(0, end + 1);
    const start = Math.max(...rules.map(({ from }) => from));
    const inside = within(boxes, [start, table.right], [first.y, rules.at(-1)?.y ?? 0]);
    const borders = gapsBetween(inside, LEAST_GAP * size).map(([from, to]) => (from + to) / 2);
    if (borders.length !== WIDTH) continue;
    const bounds = [...borders, table.right];
    const columns = borders.map((from, index) =>
      hull(inside.filter((box) => middleX(box) > from && middleX(box) < (bounds[index + 1] ?? from))),
    );
    if (columns.some((column) => widthOf(column) > WIDEST * size)) continue;
    const middles = columns.map(middleX);
    const apart = middles.slice(1).map((x, index) => x - (middles[index] ?? x));
    const usual = median(apart);
    if (usual < LEAST_APART * size || WIDTH * usual < FILLED * (table.right - (borders[0] ?? 0))) continue;
    const isProved = apart.every((each) => each >= NEAREST * usual && each <= FURTHEST * usual);
    return { bounds, first: table.rules.indexOf(first), isProved };
  }
  return null;
}

/** Where columns meet in table 3, or in a page's part of it, whose rules go across alone; null where that is not known. */
export function requestsDown(table: LevelTable, ink: LevelInk): readonly Down[] | null {
  const named = byNames(table, ink);
  const found = named ?? byFigures(table, ink);
  if (found === null) return null;
  const rows = bodyFrom(table, ink, found);
  if (rows.length === 0) return null;
  const { bounds, isProved } = found;
  const body = rows.flatMap(({ top, bottom }) =>
    crossed(bounds, [top, bottom], within(ink.boxes, [table.left, table.right], [top, bottom])),
  );
  // Without names, a border that ink crosses anywhere may be another than it seems everywhere.
  const doubtful = named === null ? new Set(body.flatMap((b) => (b.isProved ? [] : [b.x]))) : new Set();
  const own = body.map((border) => ({
    ...border,
    isProved: isProved && border.isProved && !doubtful.has(border.x),
  }));
  const labels = labelEdges(table.left, bounds[0] ?? 0, rows, ink);
  return [...(named?.header ?? []), ...own, ...labels];
}
