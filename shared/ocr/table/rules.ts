import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";
import { BLOCK } from "./profiles.ts";
import { darknessAt, type Rule, ruleOf } from "./rule.ts";
import { type Trace, type TracePoint, tracesOf } from "./traces.ts";

/** Contrast from which a ridge is followed. */
const CONTRAST = 16;
const SHORTEST: Readonly<Record<Axis, number>> = { horizontal: 32, vertical: 24 };
/** Blocks without ink over which a rule goes on; lines of text are farther apart. */
const GAP = 1;
/** The share of a rule's blocks that are dark throughout; letters in a row are not. */
const SOLID_SHARE = 0.8;
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

interface Piece {
  readonly points: TracePoint[];
  solid: number;
}

/** The parts of a trace that have no gaps. */
function piecesOf(raster: Raster, trace: Trace): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const point of trace.points) {
    const dark = darkPixels(raster, trace.axis, point);
    if (dark < WORN) continue;
    let piece = pieces.at(-1);
    const gap = point.along - (piece?.points.at(-1)?.along ?? Number.NEGATIVE_INFINITY);
    if (piece === undefined || gap > (GAP + 1) * BLOCK) {
      piece = { points: [], solid: 0 };
      pieces.push(piece);
    }
    piece.points.push(point);
    if (dark >= SOLID) piece.solid += 1;
  }
  return pieces;
}

function rulesOfTrace(raster: Raster, trace: Trace): readonly Rule[] {
  return piecesOf(raster, trace).flatMap(({ points, solid }) => {
    const rule = ruleOf(points, trace.axis);
    const length = rule.to - rule.from - BLOCK;
    const isWhole = solid >= points.length * SOLID_SHARE;
    return length >= SHORTEST[trace.axis] && (isWhole || length > LONG) ? [rule] : [];
  });
}

/** The lines of a level page that may be rules of tables. */
export function rulesOf(page: Raster, axis: Axis): readonly Rule[] {
  return tracesOf(page, axis, CONTRAST, SHORTEST[axis]).flatMap((trace) => rulesOfTrace(page, trace));
}
