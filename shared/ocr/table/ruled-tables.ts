import type { CellLayout, TableLayout } from "../page/page-layout.ts";
import type { Box, Raster } from "../raster/raster.ts";
import { withBevelsFilled } from "./bevels.ts";
import { withDashesJoined } from "./dashes.ts";
import { withDoublesJoined } from "./doubles.ts";
import { isDoubtful, isLost } from "./doubts.ts";
import { erased } from "./erase.ts";
import { framesOf } from "./frames.ts";
import type { Lattice } from "./grid.ts";
import { type GridLine, lineAt, ruleNear } from "./grid-line.ts";
import { tablesIn } from "./joined-tables.ts";
import { closedBetween } from "./level/closed-between.ts";
import type { Edge } from "./open-edge.ts";
import { closedAtEnds } from "./open-edges.ts";
import type { Rule, RuledPage } from "./rule.ts";
import { rulesOf, rulesTraced } from "./rules.ts";
import { type Span, spansOf } from "./spans.ts";
import { withoutStrokes } from "./strokes.ts";
import { withThreadsFilled } from "./threads.ts";

/** Pixels around a table that its raster shows. */
const MARGIN = 6;

const halfOf = (line: GridLine, along: number): number => (ruleNear(line, along)?.thickness ?? 1) / 2;

/** A cell's box on the page, within its rules. */
function boxOf({ rows, columns }: Lattice, span: Span): Box | null {
  const [top, bottom] = [rows[span.row], rows[span.row + span.rowSpan]];
  const [left, right] = [columns[span.column], columns[span.column + span.columnSpan]];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  const x = (left.offset + right.offset) / 2;
  const y = (top.offset + bottom.offset) / 2;
  return [
    Math.ceil(lineAt(left, y) + halfOf(left, y)),
    Math.ceil(lineAt(top, x) + halfOf(top, x)),
    Math.floor(lineAt(right, y) - halfOf(right, y)) + 1,
    Math.floor(lineAt(bottom, x) - halfOf(bottom, x)) + 1,
  ];
}

function tableOf(page: Raster, lattice: Lattice, lost: readonly Edge[]): TableLayout | null {
  const spans = spansOf(lattice);
  // A frame around one text is no table.
  if (spans.length < 2) return null;
  const [top, bottom] = [lattice.rows[0], lattice.rows.at(-1)];
  const [left, right] = [lattice.columns[0], lattice.columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  const box: Box = [
    Math.max(0, Math.floor(left.offset) - MARGIN),
    Math.max(0, Math.floor(top.offset) - MARGIN),
    Math.min(page.width, Math.ceil(right.offset) + MARGIN),
    Math.min(page.height, Math.ceil(bottom.offset) + MARGIN),
  ];
  const cells: CellLayout[] = [];
  for (const span of spans) {
    const found = boxOf(lattice, span);
    if (found === null) continue;
    const [x0, y0, x1, y1] = found;
    const doubt =
      isDoubtful(lattice, span) || isLost(lattice, span, lost) ? { isDoubtful: true as const } : {};
    cells.push({ ...span, ...doubt, box: [x0 - box[0], y0 - box[1], x1 - box[0], y1 - box[1]] });
  }
  return {
    box,
    ruled: true,
    raster: erased(page, lattice, box),
    page,
    toPage: ([x0, y0, x1, y1]) => [x0 + box[0], y0 + box[1], x1 + box[0], y1 + box[1]],
    rows: lattice.rows.length - 1,
    columns: lattice.columns.length - 1,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/**
 * More lines this long (pixels) across or down a sheet (pixels in all) are of a pattern or of noise: tables have dozens of
 * them, and blurred lines of text each a few. Several sheets one under the other may have as many each.
 */
const PATTERN = { length: 120, most: 400, sheet: 4_000_000 };

function isPattern(rules: readonly Rule[], { width, height }: Raster): boolean {
  const most = PATTERN.most * Math.max(1, (width * height) / PATTERN.sheet);
  return rules.filter(({ from, to }) => to - from >= PATTERN.length).length > most;
}

/** A level page with its dashed rules joined, and all its lines, strokes of letters among them. */
function linesDrawn(page: Raster): RuledPage {
  const traced = rulesTraced(page);
  const solid = withDashesJoined(page, [...traced.horizontal, ...traced.vertical]);
  const traces = solid === page ? traced : rulesTraced(solid);
  return {
    page: solid,
    horizontal: rulesOf(solid, "horizontal", traces.horizontal),
    vertical: rulesOf(solid, "vertical", traces.vertical),
  };
}

/** A page with those of its lines that may be rules; none where it is a pattern. */
function rulesAmong({ page, horizontal, vertical }: RuledPage): RuledPage {
  const [across, down] = [withoutStrokes(page, horizontal), withoutStrokes(page, vertical)];
  return isPattern(across, page) || isPattern(down, page)
    ? { page, horizontal: [], vertical: [] }
    : { page, horizontal: across, vertical: down };
}

/**
 * The rules of a level page, double ones as one: where they are the sides of cells that stand apart, or near to one another;
 * those whose two lines are too near to be told apart are filled.
 */
export function rulesOn(page: Raster): RuledPage {
  const lines = linesDrawn(page);
  const single = withDoublesJoined(lines);
  if (single !== lines) return rulesAmong(single);
  const filled = withThreadsFilled(page);
  const rules = rulesAmong(filled === page ? lines : linesDrawn(filled));
  return withDoublesJoined(withBevelsFilled(rules));
}

/** The tables of a level page whose rules are drawn, from the top down. */
export function ruledTables(page: Raster, rules: RuledPage = rulesOn(page)): readonly TableLayout[] {
  const between = closedBetween(rules.page, rules.horizontal, rules.vertical);
  const closed = closedAtEnds(between.page, between.horizontal, between.vertical);
  const lost = [...between.lost, ...closed.lost];
  const frames = framesOf(closed.page, closed.horizontal, closed.vertical);
  return frames
    .flatMap((frame) => tablesIn(closed.page, frame))
    .flatMap((lattice) => tableOf(page, lattice, lost) ?? [])
    .sort((a, b) => a.box[1] - b.box[1]);
}
