import { median } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import { LONG, withoutBroken, withWorn } from "./broken.ts";
import { drawnShare } from "./edge.ts";
import type { Frame } from "./frames.ts";
import { type GridLine, gridLinesOf, lineAt } from "./grid-line.ts";
import { prune } from "./prune.ts";
import type { Rule } from "./rule.ts";
import { isSide, withWholeSides } from "./sides.ts";
import { isSolid } from "./strokes.ts";

/** Which edges between the lines of a grid are drawn, and how surely, 0 to 1. */
export interface Lattice {
  /** Top to bottom; one more than there are rows. */
  readonly rows: readonly GridLine[];
  /** Left to right; one more than there are columns. */
  readonly columns: readonly GridLine[];
  /** rows × (columns − 1): the edge on a row's line between two columns. */
  readonly horizontal: Float32Array;
  /** columns × (rows − 1): the edge on a column's line between two rows. */
  readonly vertical: Float32Array;
}

/** From what share on an edge counts as drawn. */
export const DRAWN = 0.75;

const CLEAR = 3;

/** Shares of the edges on each of `lines`, between neighbouring `stops`. */
function sharesOf(page: Raster, lines: readonly GridLine[], stops: readonly GridLine[]): Float32Array {
  const count = stops.length - 1;
  const shares = new Float32Array(lines.length * count);
  lines.forEach((line, index) => {
    for (let stop = 0; stop < count; stop += 1) {
      const [before, after] = [stops[stop], stops[stop + 1]];
      if (before === undefined || after === undefined) continue;
      const from = lineAt(before, line.offset) + (before.rules[0]?.thickness ?? 1) / 2 + CLEAR;
      const to = lineAt(after, line.offset) - (after.rules[0]?.thickness ?? 1) / 2 - CLEAR;
      shares[index * count + stop] = drawnShare(page, line, from, to);
    }
  });
  return shares;
}

const spanOf = (lines: readonly GridLine[]): number => (lines.at(-1)?.offset ?? 0) - (lines[0]?.offset ?? 0);

/** No row and no column is narrower, in pixels: between lines so near stands a part of a letter. */
const NARROW = 14;
/** Of two such lines one is letters if it is drawn along so much less than the other. */
const LESS = 0.5;

/**
 * Pixels that a letter is high at most, and wide: in a cell without margins its strokes go from rule to rule, and leave no
 * more than so many pixels to them.
 */
const LETTER = { high: 50, wide: 40, room: 10 };

/** Where edges are drawn on a line. */
interface Drawn {
  readonly line: GridLine;
  readonly edges: readonly (readonly [from: number, to: number])[];
  readonly length: number;
}

/** True where a line runs all along an edge of another, nearer than two columns are. */
const isBeside = ({ line, edges }: Drawn, other: GridLine): boolean =>
  other !== line &&
  Math.abs(other.offset - line.offset) < LETTER.wide &&
  other.rules.some((rule) =>
    edges.some(([from, to]) => Math.min(rule.to, to) - Math.max(rule.from, from) >= to - from - LETTER.room),
  );

const darknessOf = ({ rules }: GridLine): number => Math.max(...rules.map(({ darkness }) => darkness));

/**
 * True for what is drawn of a line where another, nearer than any row, is not: where a page's end leaves nearly nothing of
 * a label, what closes that is nearly on the rows' line. It is as dark as a rule, as strokes of letters are not.
 */
const isRestOf = (one: Drawn, { line, edges, length }: Drawn): boolean =>
  one.length > 0 &&
  one.length < LESS * length &&
  Math.abs(line.offset - one.line.offset) < NARROW &&
  darknessOf(one.line) >= DARK_SHARE * darknessOf(line) &&
  !one.edges.some(([from]) => edges.some(([start]) => start === from));

/** Lines on which at least one edge is drawn, without those of letters. */
function drawnLines(
  lines: readonly GridLine[],
  stops: readonly GridLine[],
  shares: Float32Array,
): readonly GridLine[] {
  const count = stops.length - 1;
  const all = lines.map((line, index): Drawn => {
    const edges = stops.slice(1).flatMap((after, stop) => {
      const isDrawn = (shares[index * count + stop] ?? 0) >= DRAWN;
      return isDrawn ? [[stops[stop]?.offset ?? 0, after.offset] as const] : [];
    });
    return { line, edges, length: edges.reduce((sum, [from, to]) => sum + to - from, 0) };
  });
  const longest = Math.min(LETTER.high, LESS * spanOf(stops));
  const isLetters = (one: Drawn): boolean =>
    all.some(
      ({ line, length }) =>
        (Math.abs(line.offset - one.line.offset) < NARROW && one.length < LESS * length) ||
        (one.length < longest && isBeside(one, line)),
    );
  return all
    .filter((one) => one.length > 0 && !isLetters(one))
    .map((whole) => {
      const rests = all.filter((one) => isRestOf(one, whole));
      return { ...whole.line, rules: [whole, ...rests].flatMap(({ line }) => line.rules) };
    });
}

/** A table's rules are about equally dark; what is much lighter than most of them, by length, is none. */
const LIGHT_SHARE = 0.35;
/** A rule over most of a page, or all along a table's side, may be a little lighter: a fold rubs it off; print on the back is lighter yet. */
const PROVED = { length: 500, share: 0.27 };
/** Lighter still may be a rule over most of a page that is no thicker than the others: a picture made smaller leaves it so, and paper blurs
 * what is printed on its back. Letters of a blurred page may be as light, but leave gaps. */
const SHARP = { thickness: 1, share: 0.18, solid: 0.98 };
/** Where a rule is lighter than most, its pixels must yet be so dark. */
const DARK_SHARE = 0.7;

/** The rules of a frame that are dark enough, each taken for at least nearly as dark as most. */
function evenlyDark(page: Raster, { horizontal, vertical }: Frame): Frame {
  const all = [...horizontal, ...vertical].sort((a, b) => a.darkness - b.darkness);
  const long = all.filter(({ from, to }) => to - from >= LONG);
  const counted = long.length > 0 ? long : all;
  const half = counted.reduce((sum, { from, to }) => sum + to - from, 0) / 2;
  let [length, typical] = [0, 0];
  for (const { from, to, darkness } of counted) {
    if (length < half) typical = darkness;
    length += to - from;
  }
  const thick = median(counted.map(({ thickness }) => thickness));
  const even =
    (along: readonly Rule[], across: readonly Rule[]) =>
    (rule: Rule): readonly Rule[] => {
      if (rule.darkness >= typical * DARK_SHARE) return [rule];
      const isLong = rule.to - rule.from >= PROVED.length;
      const isSharp = isLong && rule.thickness <= SHARP.thickness * thick && isSolid(page, rule, SHARP.solid);
      if (isSharp && rule.darkness >= typical * SHARP.share && rule.darkness < typical * LIGHT_SHARE)
        return [{ ...rule, isLight: true as const }];
      const isProved = isLong || isSide(rule, along, across);
      if (rule.darkness < typical * (isProved ? PROVED.share : LIGHT_SHARE)) return [];
      return [{ ...rule, darkness: typical * DARK_SHARE, isLight: true as const }];
    };
  return {
    horizontal: horizontal.flatMap(even(horizontal, vertical)),
    vertical: vertical.flatMap(even(vertical, horizontal)),
  };
}

/** Pixels that a table has at least. */
const NARROWEST = 120;
const LOWEST = 22;

/** Whether a lattice has the size of a table and is closed on all sides; boxes made of letters are neither. */
export function isTable({ rows, columns, horizontal, vertical }: Lattice): boolean {
  if (spanOf(columns) < NARROWEST || spanOf(rows) < LOWEST) return false;
  const [across, down] = [columns.length - 1, rows.length - 1];
  return [
    horizontal.subarray(0, across),
    horizontal.subarray(-across),
    vertical.subarray(0, down),
    vertical.subarray(-down),
  ].every((side) => side.every((share) => share >= DRAWN * 0.8));
}

/** The lattice of a frame, without lines on which nothing is drawn; null where it holds no cell. */
export function latticeOf(page: Raster, frame: Frame): Lattice | null {
  const { horizontal: across, vertical: down } = evenlyDark(page, frame);
  let rows = gridLinesOf(across, "horizontal");
  let columns = gridLinesOf(down, "vertical");
  for (;;) {
    if (rows.length < 2 || columns.length < 2) return null;
    const horizontal = sharesOf(page, rows, columns);
    const vertical = sharesOf(page, columns, rows);
    withWorn(page, rows, columns, horizontal, DRAWN);
    withWorn(page, columns, rows, vertical, DRAWN);
    withoutBroken(page, rows, columns, horizontal, DRAWN);
    withoutBroken(page, columns, rows, vertical, DRAWN);
    withWholeSides(page, rows, columns, horizontal, DRAWN);
    withWholeSides(page, columns, rows, vertical, DRAWN);
    prune(rows.length, columns.length, horizontal, vertical, DRAWN);
    const rowsLeft = drawnLines(rows, columns, horizontal);
    const columnsLeft = drawnLines(columns, rows, vertical);
    if (rowsLeft.length === rows.length && columnsLeft.length === columns.length)
      return { rows, columns, horizontal, vertical };
    [rows, columns] = [rowsLeft, columnsLeft];
  }
}
