import type { Raster } from "./raster.ts";
import { type Run, runsWhere } from "./runs.ts";

/** A line that dirt in a feed scanner draws down all of a picture: its first column, and that behind its last. */
export type Streak = Run;

/**
 * Inches: from the middle of a streak to the paper beside it; of its blur; of the margin that ends a page; of the dark edge
 * of a copy beyond it, at most.
 */
const BESIDE = 1 / 50;
const BLUR = 1 / 150;
const MARGIN = 0.35;
const EDGE = 0.3;
/** A picture this high (inches) may be a page. */
const PAGE = 7;
/** How much darker than the paper beside it (greys) a streak is, and the share of its length that shows it. */
const DARKER = 14;
const LENGTH = 0.95;
/** Paper is lighter than this; where both sides are darker, something crosses the streak, and nothing is seen of it. */
const PAPER = 150;
/** So much of a streak is seen, at least. */
const SEEN = 0.6;
/** Every so many rows are looked at. */
const STEP = 3;
/** More lines than this are those of a table that goes on beyond the picture. */
const MOST = 4;
/** The share of a margin that specks may cover. */
const SPECKS = 0.002;

/** How many rows of a stretch show each column darker than the paper on both sides, and in how many that could be seen. */
function darkerRows({ width, data }: Raster, top: number, bottom: number, beside: number) {
  const [darker, seen] = [new Uint16Array(width), new Uint16Array(width)];
  for (let y = top; y < bottom; y += STEP)
    for (let x = beside, at = y * width + beside; x < width - beside; x += 1, at += 1) {
      const paper = Math.min(data[at - beside] ?? 0, data[at + beside] ?? 0);
      if (paper < PAPER) continue;
      seen[x] = (seen[x] ?? 0) + 1;
      if ((data[at] ?? 255) <= paper - DARKER) darker[x] = (darker[x] ?? 0) + 1;
    }
  return { darker, seen };
}

/** True where a stretch of rows is paper but for streaks and the dark beside the sheet, which go all down it. */
function isMargin({ width, data }: Raster, top: number, bottom: number): boolean {
  const dark = new Uint16Array(width);
  let rows = 0;
  for (let y = top; y < bottom; y += STEP, rows += 1)
    for (let x = 0, at = y * width; x < width; x += 1, at += 1)
      if ((data[at] ?? 255) < PAPER) dark[x] = (dark[x] ?? 0) + 1;
  const specks = dark.reduce((sum, count) => sum + (count < rows * LENGTH ? count : 0), 0);
  return specks <= SPECKS * width * rows;
}

/** The rows that are dark from side to side where a copy ends: `step` 1 down from its first row, or −1 up from its last. */
function darkEdge({ width, height, data }: Raster, step: 1 | -1, most: number): number {
  let edge = 0;
  for (; edge < most; edge += 1) {
    const start = (step === 1 ? edge : height - 1 - edge) * width;
    let light = 0;
    for (let at = start; at < start + width; at += 1) if ((data[at] ?? 0) >= PAPER) light += 1;
    if (light > width / 2) return edge;
  }
  return 0;
}

/**
 * The streaks of a picture with `dots` pixels an inch: lines from its upper to its lower end, through both margins of
 * the page, within the dark edges of a copy. A table's lines end with the table.
 */
export function streaksOf(raster: Raster, dots: number): readonly Streak[] {
  const { width, height } = raster;
  const margin = Math.round(MARGIN * dots);
  const top = darkEdge(raster, 1, EDGE * dots);
  const bottom = height - darkEdge(raster, -1, EDGE * dots);
  if (
    height < PAGE * dots ||
    !isMargin(raster, top, top + margin) ||
    !isMargin(raster, bottom - margin, bottom)
  )
    return [];
  const beside = Math.max(2, Math.round(BESIDE * dots));
  const stretches = [
    { ...darkerRows(raster, top, bottom, beside), least: (SEEN * height) / STEP },
    { ...darkerRows(raster, top, top + margin, beside), least: (LENGTH * margin) / STEP },
    { ...darkerRows(raster, bottom - margin, bottom, beside), least: (LENGTH * margin) / STEP },
  ];
  const isStreak = (x: number): boolean =>
    stretches.every(
      ({ darker, seen, least }) => (seen[x] ?? 0) >= least && (darker[x] ?? 0) >= LENGTH * (seen[x] ?? 0),
    );
  const streaks = runsWhere(beside, width - beside, isStreak);
  return streaks.length > MOST ? [] : streaks;
}

/** A picture without its streaks: what stands on both sides goes on through them. */
export function withoutStreaks(raster: Raster, streaks: readonly Streak[], dots: number): Raster {
  if (streaks.length === 0) return raster;
  const { width, height } = raster;
  const data = raster.data.slice();
  const blur = Math.max(1, Math.round(BLUR * dots));
  for (const { from, to } of streaks) {
    const [left, right] = [Math.max(0, from - blur - 1), Math.min(width - 1, to + blur)];
    for (let row = 0; row < height * width; row += width) {
      const [a, b] = [data[row + left] ?? 255, data[row + right] ?? 255];
      for (let x = left + 1; x < right; x += 1) data[row + x] = a + ((b - a) * (x - left)) / (right - left);
    }
  }
  return { width, height, data };
}
