import { median } from "../raster/quantile.ts";
import type { Raster } from "../raster/raster.ts";
import { runsWhere } from "../raster/runs.ts";
import type { Axis } from "./axis.ts";
import { grainOf } from "./grain.ts";
import { BLOCK } from "./profiles.ts";
import { darknessAt, type Rule, ruleOf } from "./rule.ts";
import { type Trace, type TracePoint, tracesOf } from "./traces.ts";

/** Contrast from which a ridge is followed; on paper without grain the palest rules of web pages are, too. */
const CONTRAST = 16;
const PALE = { contrast: 11, grain: 1 };
/**
 * Contrast from which one is followed on a picture that no scanner has seen and little was compressed, where most long ones are
 * hardly darker than `usual`: a table is drawn with one pen, and in the coloured rows of web pages its lines are the palest.
 */
const FAINT = { contrast: 8, grain: 0.4, usual: 30 };
const SHORTEST: Readonly<Record<Axis, number>> = { horizontal: 32, vertical: 24 };
/** Blocks without ink over which a rule goes on; lines of text are farther apart. */
const GAP = 1;
/** The share of blocks that are dark throughout below which a line may be worn. */
const WORN_SHARE = 0.5;
/** A long line may be worn to dots: then its blocks are dark in part, one as the other. */
const LONG = 240;
/** Dark pixels of a block that is dark throughout, and of one that is worn. */
const SOLID = BLOCK - 2;
const WORN = 3;

/** How many pixels along a block of a trace are dark. */
function darkPixels(raster: Raster, axis: Axis, { along, offset, contrast }: TracePoint): number {
  let dark = 0;
  const first = Math.round(along - BLOCK / 2);
  for (let at = first; at < first + BLOCK; at += 1)
    if (darknessAt(raster, axis, at, offset) > contrast / 2) dark += 1;
  return dark;
}

type Piece = readonly TracePoint[];

/** Runs of points that pass, with no more than a block between them that does not. */
function runsOf(points: readonly TracePoint[], passes: (index: number) => boolean): readonly Piece[] {
  const runs: TracePoint[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  points.forEach((point, index) => {
    if (!passes(index)) return;
    const run = runs.at(-1);
    if (run !== undefined && point.along - last <= (GAP + 1) * BLOCK) run.push(point);
    else runs.push([point]);
    last = point.along;
  });
  return runs;
}

/** The parts of a trace that are drawn: what is dark throughout, or long and worn all along. */
function piecesOf(raster: Raster, { axis, points }: Trace): readonly Piece[] {
  const dark = points.map((point) => darkPixels(raster, axis, point));
  const solid = runsOf(points, (index) => (dark[index] ?? 0) >= SOLID);
  const worn = runsOf(points, (index) => (dark[index] ?? 0) >= WORN);
  const count = solid.reduce((sum, run) => sum + run.length, 0);
  if (count >= points.length * WORN_SHARE) return solid;
  return [...solid, ...worn.filter((run) => run.length * BLOCK > LONG)];
}

/** Pixels by which two pieces of one rule may lie apart across it. */
const STRAY = 2.5;
/** The share of pixels between them that may be light. */
const LIGHT = 0.1;

/** Whether a rule goes on from one piece to the other: what lies between them is dark. */
function goesOn(raster: Raster, axis: Axis, before: TracePoint, after: TracePoint): boolean {
  if (Math.abs(after.offset - before.offset) > STRAY || after.along - before.along > LONG) return false;
  const [first, last] = [before.along - BLOCK / 2, after.along + BLOCK / 2];
  let light = (last - first) * LIGHT;
  for (let at = first; at < last && light >= 0; at += 1) {
    const offset = before.offset + ((after.offset - before.offset) * (at - first)) / (last - first);
    if (darknessAt(raster, axis, at, offset) <= before.contrast / 2) light -= 1;
  }
  return light >= 0;
}

/** Points at the end of a piece beside which the next one runs already: a letter has led it away from the rule. */
const ASTRAY = 4;

/** From how many points of a piece a rule goes on to the next one; null where it does not. */
function goesOnFrom(raster: Raster, axis: Axis, before: Piece, after: Piece): number | null {
  const [first, end] = [after[0], after.at(-1)];
  if (first === undefined || (before.at(-1)?.along ?? 0) >= (end?.along ?? 0)) return null;
  const beside = before.length - 1 - before.findLastIndex(({ along }) => along < first.along);
  const most = beside === 0 ? 0 : ASTRAY;
  for (let lost = beside; lost <= most; lost += 1) {
    const last = before[before.length - 1 - lost];
    if (last !== undefined && goesOn(raster, axis, last, first)) return before.length - lost;
  }
  return null;
}

/** Pixels across the axis of a drawer in which open rules are kept: in two of them they are led away. */
const DRAWER = 4;

/** Puts together pieces of one rule, which a letter beside it has led astray. Rules are looked for near their ends only. */
function joined(raster: Raster, axis: Axis, pieces: readonly Piece[]): readonly Piece[] {
  const start = (piece: Piece): number => piece[0]?.along ?? 0;
  const open: TracePoint[][] = [];
  const drawers = new Map<number, number[]>();
  const keep = (index: number, { offset }: TracePoint): void => {
    const drawer = Math.floor(offset / DRAWER);
    const kept = drawers.get(drawer);
    if (kept === undefined) drawers.set(drawer, [index]);
    else kept.push(index);
  };
  /** The open rules that end near a place; those that ended long before it are put away. */
  const near = ({ offset, along }: TracePoint): readonly number[] =>
    [-2, -1, 0, 1, 2].flatMap((step) => {
      const drawer = Math.floor(offset / DRAWER) + step;
      const kept = drawers.get(drawer)?.filter((index) => along - (open[index]?.at(-1)?.along ?? 0) <= LONG);
      if (kept === undefined) return [];
      drawers.set(drawer, kept);
      return kept;
    });
  for (const piece of pieces.toSorted((a, b) => start(a) - start(b))) {
    const [first, end] = [piece[0], piece.at(-1)];
    if (first === undefined || end === undefined) continue;
    const from = (index: number): number | null => goesOnFrom(raster, axis, open[index] ?? [], piece);
    const before = near(first)
      .toSorted((a, b) => a - b)
      .find((index) => from(index) !== null);
    if (before === undefined) {
      keep(open.push([...piece]) - 1, end);
      continue;
    }
    const points = open[before] ?? [];
    const drawer = Math.floor((points.at(-1)?.offset ?? 0) / DRAWER);
    drawers.set(drawer, drawers.get(drawer)?.filter((index) => index !== before) ?? []);
    points.splice(from(before) ?? points.length, ASTRAY, ...piece);
    keep(before, end);
  }
  return open;
}

/** A rule is two where it is so much lighter from one place on, over so many points: it crosses a ground. */
const STEP = { lighter: 0.65, points: 8 };

/**
 * Where a rule's darkness steps along its length, the parts of it that are each as dark. One that runs between two rows of pixels is half as
 * dark in either, and as wide as both: its ink is the same.
 */
function evenParts(points: Piece): readonly Piece[] {
  if (points.length < 2 * STEP.points) return [points];
  const measures = [
    ({ contrast }: TracePoint) => contrast,
    ({ contrast, width }: TracePoint) => contrast * width,
  ];
  const usual = measures.map((measure) => median(points.map(measure)));
  const isLight = (index: number): boolean => {
    const near = points.slice(Math.max(0, index - 2), index + 3);
    return measures.every((measure, at) => median(near.map(measure)) < STEP.lighter * (usual[at] ?? 0));
  };
  const light = runsWhere(0, points.length, isLight);
  const ends = [0, ...light.flatMap(({ from, to }) => [from, to]), points.length];
  const parts = ends.slice(1).flatMap((to, index) => {
    const part = points.slice(ends[index], to);
    return part.length === 0 ? [] : [part];
  });
  return parts.every((part) => part.length >= STEP.points) ? parts : [points];
}

type Traced = Readonly<Record<Axis, readonly Trace[]>>;

/** Whether most of the long lines that were followed are pale. */
function arePale({ horizontal, vertical }: Traced): boolean {
  const long = [...horizontal, ...vertical].filter(({ points }) => points.length * BLOCK >= LONG);
  const contrasts = long.map(({ points }) => median(points.map(({ contrast }) => contrast)));
  return contrasts.length > 0 && median(contrasts) <= FAINT.usual;
}

/** What is followed of a level page along either axis since it may be a rule. */
export function rulesTraced(page: Raster): Traced {
  const along = (axis: Axis, contrast: number): readonly Trace[] =>
    tracesOf(page, axis, contrast, SHORTEST[axis] / 2);
  const traced = (contrast: number): Traced => ({
    horizontal: along("horizontal", contrast),
    vertical: along("vertical", contrast),
  });
  const grain = grainOf(page);
  const first = traced(grain <= PALE.grain ? PALE.contrast : CONTRAST);
  return grain <= FAINT.grain && arePale(first) ? traced(FAINT.contrast) : first;
}

/** The lines of a level page: rules of tables and strokes of letters. */
export function rulesOf(page: Raster, axis: Axis, traces: readonly Trace[]): readonly Rule[] {
  const pieces = traces.flatMap((trace) => piecesOf(page, trace));
  return joined(page, axis, pieces)
    .flatMap(evenParts)
    .map((points) => ruleOf(points, axis))
    .filter(({ from, to }) => to - from - BLOCK >= SHORTEST[axis]);
}
