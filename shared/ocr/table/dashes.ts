import { median } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";
import { offsetAt, type Rule, ruleOf } from "./rule.ts";
import type { Trace } from "./traces.ts";

/** How much darker pieces are than what is between them, 0 to 255. */
const DEPTH = 40;
/**
 * Pixels of a piece and of a gap at most, and by how many a gap is wider than a piece: signs in cells and letters one
 * under the other stand farther apart.
 */
const LONGEST = 30;
const WIDEST = 9;
const WIDER = 2.5;
/** Pieces of a line at least, and the share of its pieces and of its gaps that are equal. */
const PIECES = 3;
const EQUAL = { pieces: 0.5, gaps: 0.6 };
/** Pixels and pieces over which dashes are those of a rule wherever they are met, and the share that is equal then. */
const LONG = { pixels: 120, pieces: 8, equal: { pieces: 0.75, gaps: 0.6 } };
/** Pieces, and the share that is equal, of a line that no letters are: those may stand close to it all along. */
const PLAIN = { pieces: 40, equal: { pieces: 0.9, gaps: 0.9 } };
/**
 * Pixels from the middle of a rule in which paper shows at both its sides, and how dark it is there at most, as a share of it:
 * letters may stand close to a long line.
 */
const BESIDE = [4, 5, 6, 7];
const PAPER = { short: 0.2, long: 0.4, plain: 0.7 };

/** Where a line is dark, in pixels along it. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** How long the pieces of a dashed line are, and the gaps between them, in pixels. */
interface Beat {
  readonly piece: number;
  readonly gap: number;
}

interface Dashes extends Run {
  readonly rule: Rule;
  readonly beat: Beat;
  readonly darkness: number;
  /** Long and even: its pieces are of no letters. */
  readonly isSure: boolean;
}

const isEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(1.5, 0.15 * Math.max(one, other));

/** Addresses along a rule of a raster, and across it. */
function stepsOf(
  { width, height }: Raster,
  axis: Axis,
): { length: number; limit: number; next: number; step: number } {
  return axis === "horizontal"
    ? { length: width, limit: height, next: 1, step: width }
    : { length: height, limit: width, next: width, step: 1 };
}

/** How dark it is along a rule, pixel by pixel; `aside` pixels beside it, or the darkest of three across it. */
function darknessAlong(raster: Raster, rule: Rule, { from, to }: Run, aside: number | null): Uint8Array {
  const { limit, next, step } = stepsOf(raster, rule.axis);
  const values = new Uint8Array(Math.max(0, to - from));
  const [first, last] = aside === null ? [-1, 1] : [aside, aside];
  for (let along = from; along < to; along += 1) {
    const place = Math.round(offsetAt(rule, along));
    let darkest = 255;
    for (let away = first; away <= last; away += 1) {
      const across = Math.max(0, Math.min(limit - 1, place + away));
      darkest = Math.min(darkest, raster.data[across * step + along * next] ?? 255);
    }
    values[along - from] = 255 - darkest;
  }
  return values;
}

/** Where values rise above a level, with their ends as fractions of pixels. */
function runsOf(values: Uint8Array, start: number, level: number): readonly Run[] {
  const runs: Run[] = [];
  let from: number | null = null;
  for (let index = 1; index < values.length; index += 1) {
    const [before, value] = [values[index - 1] ?? 0, values[index] ?? 0];
    if (before < level === value < level) continue;
    const place = start + index - 0.5 + (level - before) / (value - before);
    if (value >= level) from = place;
    else if (from !== null) runs.push({ from, to: place });
  }
  return runs;
}

/** Runs that are of one line: no gap between them is wider. */
function linesOf(runs: readonly Run[], widest: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    const gap = run.from - (last?.at(-1)?.to ?? 0);
    if (last !== undefined && (gap <= widest || isEqual(gap, widest))) last.push(run);
    else lines.push([run]);
  }
  return lines;
}

const endsOf = (line: readonly Run[]): Run => ({ from: line[0]?.from ?? 0, to: line.at(-1)?.to ?? 0 });

const lengthOf = ({ from, to }: Run): number => to - from;

const gapsOf = (runs: readonly Run[]): readonly number[] =>
  runs.slice(1).map(({ from }, index) => from - (runs[index]?.to ?? from));

/** Whether values are equal to one, but for some: where lines cross, pieces are longer or cut. */
const areEqual = (values: readonly number[], one: number, share: number): boolean =>
  values.filter((value) => isEqual(value, one)).length >= share * values.length;

/**
 * Whether paper shows at both sides of a line, next to the dark of its pieces: strokes and feet of letters have ink at
 * one, dots of a ground and letters that a line runs through at both. Letters count as no darker than pieces are.
 */
function isBare(raster: Raster, rule: Rule, run: Run, darkness: number, most: number): boolean {
  const place = { from: Math.ceil(run.from), to: Math.floor(run.to) };
  const darkOf = (aside: number | null): number =>
    darknessAlong(raster, rule, place, aside).reduce((sum, value) => sum + Math.min(value, darkness), 0);
  const own = darkOf(null);
  return [-1, 1].every((side) => BESIDE.every((away) => darkOf(side * away) < most * own));
}

/** What is dashed of a rule. */
function dashesOn(raster: Raster, rule: Rule): readonly Dashes[] {
  const { length } = stepsOf(raster, rule.axis);
  const place = { from: Math.max(0, Math.round(rule.from)), to: Math.min(length, Math.round(rule.to)) };
  const values = darknessAlong(raster, rule, place, null);
  const sorted = values.toSorted();
  const [light = 0, darkness = 0] = [0.15, 0.75].map((share) => sorted[Math.floor(share * sorted.length)]);
  if (darkness - light < DEPTH) return [];
  const runs = runsOf(values, place.from, (light + darkness) / 2);
  if (runs.length < PIECES) return [];
  const beat = { piece: median(runs.map(lengthOf)), gap: median(gapsOf(runs)) };
  if (beat.gap > Math.min(WIDEST, beat.piece + WIDER) || beat.piece > LONGEST) return [];
  const isEven = (line: readonly Run[], share: typeof EQUAL): boolean =>
    areEqual(gapsOf(line), beat.gap, share.gaps) && areEqual(line.map(lengthOf), beat.piece, share.pieces);
  const isSure = (line: readonly Run[]): boolean =>
    lengthOf(endsOf(line)) >= LONG.pixels && line.length >= LONG.pieces && isEven(line, LONG.equal);
  const isPlain = (line: readonly Run[]): boolean => line.length >= PLAIN.pieces && isEven(line, PLAIN.equal);
  const dashesOf = (line: readonly Run[], sure: boolean): readonly Dashes[] => {
    const most = isPlain(line) ? PAPER.plain : sure ? PAPER.long : PAPER.short;
    const isAlone = isBare(raster, rule, endsOf(line), darkness, most);
    return isAlone ? [{ ...endsOf(line), rule, beat, darkness, isSure: sure }] : [];
  };
  // Lines begin anew where others cross them: a piece may be missing there.
  return linesOf(runs, Math.min(WIDEST, beat.piece + 2 * beat.gap)).flatMap((whole) => {
    const lines = linesOf(whole, beat.gap);
    if (lines.some(isSure)) return dashesOf(whole, true);
    return lines
      .filter((line) => line.length >= PIECES && isEven(line, EQUAL))
      .flatMap((line) => dashesOf(line, false));
  });
}

/** Draws a dashed line solid, and as far beyond its ends as a gap is wide. */
function draw(raster: Raster, { rule, from, to, beat, darkness }: Dashes): void {
  const { length, limit, next, step } = stepsOf(raster, rule.axis);
  const last = Math.min(length - 1, Math.round(to + beat.gap));
  for (let along = Math.max(0, Math.round(from - beat.gap)); along <= last; along += 1) {
    const first = Math.round(offsetAt(rule, along) - (rule.thickness - 1) / 2);
    const end = Math.min(limit - 1, first + Math.max(1, Math.round(rule.thickness)) - 1);
    for (let across = Math.max(0, first); across <= end; across += 1) {
      const at = across * step + along * next;
      raster.data[at] = Math.min(raster.data[at] ?? 255, 255 - darkness);
    }
  }
}

/**
 * A level page with its dashed and dotted rules drawn solid, of what may be rules: equal pieces at equal distances over
 * a long way, with paper beside them, and shorter lines of the same pieces. A page without such lines is given back as
 * it is.
 */
export function withDashesJoined(page: Raster, traces: readonly Trace[]): Raster {
  const rules = traces.map(({ points, axis }) => ruleOf(points, axis));
  const dashesAmong = (of: readonly Rule[]): readonly Dashes[] => of.flatMap((rule) => dashesOn(page, rule));
  // Most pages have but strokes of letters: what is sure is looked for first, among what is long enough for it.
  const isLong = (rule: Rule): boolean => lengthOf(rule) >= LONG.pixels;
  const long = dashesAmong(rules.filter(isLong));
  const sure = long.filter(({ isSure }) => isSure);
  if (sure.length === 0) return page;
  const found = [...long, ...dashesAmong(rules.filter((rule) => !isLong(rule)))];
  const dashes = found.filter(({ beat }) =>
    sure.some((other) => isEqual(other.beat.piece, beat.piece) && isEqual(other.beat.gap, beat.gap)),
  );
  const solid = { ...page, data: Uint8Array.from(page.data) };
  for (const dash of dashes) draw(solid, dash);
  return solid;
}
