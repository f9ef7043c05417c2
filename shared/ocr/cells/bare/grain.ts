import { median, quantile } from "../../raster/quantile.ts";
import { type Field, greatest, transposed } from "../ink/darkness.ts";
import {
  type BareCell,
  contrastsOf,
  darknessWithin,
  dashPlace,
  insideOf,
  slantContrastsOf,
} from "./bare-cell.ts";
import { hasPaleFigure } from "./pale-figure.ts";

/** How dark a short line of pixels is by chance, on the paper of one page. */
export interface Chance {
  /** The standard deviation of its contrast (0 paper, 1 strokes) over all cells that hold no ink. */
  readonly deviation: number;
  /** A line of pixels with more contrast than this is no grain: `hairlineFrom` tells it for one cell. */
  readonly most: number;
  /** It is what the page's grain does, and not compression. */
  readonly isGrain: boolean;
}

/** For rows of pixels, and for lines that lean as slashes do. */
export interface Grain extends Chance {
  readonly slanted: Chance;
}

/** The lightest hairline is this dark, on paper without grain; grain alone is never trusted above the second figure. */
const HAIRLINE = 0.04;
const BLIND = 0.2;
/**
 * So many deviations are no chance: of the page's contrasts, or fewer where that is more than grain is trusted; of the cell's own, which
 * are known from fewer.
 */
const NO_CHANCE = { most: 7, least: 6 };
const NO_CHANCE_OF_CELL = 10;
/**
 * Compression leaves lines beside rules and ink, as many upright as flat, as many backslashes as slashes: how much darker
 * than nine in ten of those that are no signs.
 */
const FLATTER = 1.6;
const LINES = { least: 12, share: 0.9, most: 0.09 };
/** A sign stands out from the grain by so many deviations. */
export const PLAIN = 12;
/**
 * How dark the darkest line of a cell is by chance, one cell in ten thousand: further than half of all by so many times what nine
 * in ten are (Gumbel, as the greatest of many are distributed).
 */
const TAIL = 4.7;
/** What all cells together show: a line this dark in the mean of so many, and so many of its standard errors. */
const POOLED = { contrast: 0.025, errors: 5, least: 6 };
/** How far from the middle of their cells dashes stand, and how far from their sides (heights of a digit). */
const REACH = 0.6;
const INDENT = 0.3;

const BINS = 2_000;
/** The width of a normal distribution's tenth part above 90 %, in its deviations. */
const TENTH = 1.2816;

/** Deviation of values between -1 and 1: from nine in ten of them, so that the lines among them do not count. */
function deviationOf(fields: readonly Field[]): number {
  const counts = new Uint32Array(BINS + 1);
  let total = 0;
  for (const { data } of fields) {
    total += data.length;
    for (let at = 0; at < data.length; at += 1) {
      const bin = Math.round((((data[at] ?? 0) + 1) / 2) * BINS);
      counts[Math.min(BINS, Math.max(0, bin))] = (counts[Math.min(BINS, Math.max(0, bin))] ?? 0) + 1;
    }
  }
  const valueAt = (share: number): number => {
    let below = 0;
    const bin = counts.findIndex((count) => {
      below += count;
      return below > share * total;
    });
    return (2 * bin) / BINS - 1;
  };
  return total === 0 ? 0 : (valueAt(0.9) - valueAt(0.5)) / TENTH;
}

/** The contrast of the darkest line in the mean picture of all cells: in the middle, or at one side. */
function pooledLine(cells: readonly { readonly field: Field; readonly digit: number }[]): number {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { field, digit } of cells) {
    const { width, height, data } = field;
    const indent = Math.min(width - 1, Math.round(INDENT * digit));
    const starts = { left: indent, middle: (width - 1) >> 1, right: width - 1 - indent };
    const reach = Math.round(REACH * digit);
    for (const [side, x] of Object.entries(starts))
      for (let down = -reach; down <= reach; down += 1) {
        const value = data[(((height - 1) >> 1) + down) * width + x];
        if (value === undefined || x < 0) continue;
        const key = `${side} ${down}`;
        const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
        sums.set(key, { sum: sum + value, count: count + 1 });
      }
  }
  const means = [...sums.values()].flatMap(({ sum, count }) => (count < POOLED.least ? [] : [sum / count]));
  return Math.max(0, ...means);
}

/** What grain does where the darkest lines of cells that are no signs are as dark as `others`. */
function tailOf(deviation: number, others: readonly number[]): number {
  const grains = others.filter((one) => one < PLAIN * deviation);
  const half = median(grains);
  const tail = half + TAIL * (quantile(grains, LINES.share) - half);
  return grains.length < LINES.least ? 0 : Math.min(BLIND, PLAIN * deviation, tail);
}

/** What is no chance on a page whose darkest lines of cells that are no signs are as dark as `others`. */
function chanceOfGrain(deviation: number, others: readonly number[]): number {
  const [most, least] = [NO_CHANCE.most * deviation, NO_CHANCE.least * deviation];
  return most > BLIND && least <= BLIND ? least : Math.max(HAIRLINE, most, tailOf(deviation, others));
}

/** What is no chance, where lines that are no signs become as dark as `others` (one figure for each cell). */
function chanceOf(deviation: number, others: readonly number[]): Chance {
  const lines = others.length < LINES.least ? 0 : FLATTER * quantile(others, LINES.share);
  const compressed = Math.min(LINES.most, lines);
  const grain = chanceOfGrain(deviation, others);
  return { deviation, most: Math.max(grain, compressed), isGrain: grain >= compressed };
}

/** The greatest of several fields. */
export const greatestOf = (fields: readonly Field[]): number | null =>
  fields.reduce<number | null>((most, field) => {
    const value = greatest(field)?.value ?? null;
    return value === null || (most !== null && most >= value) ? most : value;
  }, null);

/** Cells that tell the chance of slanted lines. */
const SAMPLE = 40;

function slantedChance(cells: readonly BareCell[]): Chance {
  const step = Math.max(1, Math.floor(cells.length / SAMPLE));
  const backslashes = cells
    .filter((_, index) => index % step === 0)
    .map((cell) => slantContrastsOf(darknessWithin(cell, insideOf(cell)), cell.ink.digit, -1));
  return chanceOf(
    deviationOf(backslashes.flat()),
    backslashes.flatMap((fields) => greatestOf(fields) ?? []),
  );
}

/** What cells without ink show by chance. Where they together show a line in the place of a dash, no line is put down to grain. */
function chancesIn(cells: readonly BareCell[]): Grain {
  const seen = cells.map((cell) => {
    const darkness = darknessWithin(cell, dashPlace(cell));
    const { digit } = cell.ink;
    return { digit, field: contrastsOf(darkness, digit), upright: contrastsOf(transposed(darkness), digit) };
  });
  const deviation = deviationOf(seen.map(({ field }) => field));
  const slanted = slantedChance(cells);
  const errors = (POOLED.errors * deviation) / Math.sqrt(Math.max(1, cells.length));
  if (pooledLine(seen) >= Math.max(POOLED.contrast, errors))
    return { deviation, most: HAIRLINE, isGrain: true, slanted };
  const upright = seen.flatMap(({ upright }) => greatest(upright)?.value ?? []);
  return { ...chanceOf(deviation, upright), slanted };
}

/** What the paper of a page does by chance, seen in its cells without ink but for those with figures as pale as grain. */
export function grainOf(cells: readonly BareCell[]): Grain {
  const grain = chancesIn(cells);
  const clean = cells.filter(
    (cell) => !hasPaleFigure(darknessWithin(cell, insideOf(cell)), cell.ink.digit, grain.deviation),
  );
  return clean.length === cells.length ? grain : chancesIn(clean);
}

/**
 * How dark a line of pixels of one cell must be to be a hairline; 0 where grain would hide one. A page whose grain is
 * coarse in another place does not hide what stands out from its own cell.
 */
export function hairlineFrom(contrasts: readonly Field[], { most, isGrain }: Chance): number {
  if (most > BLIND) return 0;
  const own = Math.max(HAIRLINE, NO_CHANCE_OF_CELL * deviationOf(contrasts));
  return isGrain ? Math.min(most, own) : most;
}

const coarserChance = (one: Chance, other: Chance): Chance => (one.most >= other.most ? one : other);

/** What either of two papers does by chance. */
export const coarser = (one: Grain, other: Grain): Grain => ({
  ...coarserChance(one, other),
  slanted: coarserChance(one.slanted, other.slanted),
});
