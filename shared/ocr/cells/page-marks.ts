import type { PageReading } from "../../document/page-reading.ts";
import type { BareCell } from "./bare-cell.ts";
import { blankConfidence, DOUBTFUL_BLANK, SURE_BLANK } from "./blank.ts";
import { loneShape, PROVED, SHORT_DASH } from "./confidence.ts";
import { countAlike, type DashMark, dashMark } from "./dash-mark.ts";
import { type Grain, grainOf } from "./grain.ts";
import type { InkedCell, ReadCell, TableViews } from "./inked-cell.ts";
import type { LookedTable } from "./looked-table.ts";
import { isGrainless, losesDashes } from "./thin-strokes.ts";

/** What the cells of a page show together: the grain of its paper, and how it writes its dashes. */
export interface PageMarks extends Pick<PageReading, "losable"> {
  readonly grain: Grain;
  readonly dashes: readonly DashMark[];
  /** How sure its cells without lines are blank, each by itself. */
  readonly blanks: ReadonlyMap<InkedCell, number>;
}

/** A faint dash stands out from the grain by so many deviations. */
const PLAIN = 12;
/** So many others alike, in the same place of their cells: dirt and grain have no such habits. */
const MANY = 4;

const bareOf = ({ layout, ink }: InkedCell, views: TableViews): BareCell => ({
  raster: views.raster,
  box: layout.box,
  dirt: ink.dirt,
  ink: views.ink,
});

const isPlain = ({ contrast }: DashMark, { deviation }: Grain): boolean => contrast >= PLAIN * deviation;

/** Cells that show something too little to be read, and their share of the cells without lines, where signs were lost. */
const TRACES = { least: 3, share: 0.1 };

/** True where so many cells show the rest of something that others may have held the same, of which nothing is left. */
function leavesTraces(blanks: ReadonlyMap<InkedCell, number>, dashes: readonly DashMark[]): boolean {
  const known = new Set(dashes.map(({ cell }) => cell));
  const traces = [...blanks].filter(
    ([{ layout }, confidence]) => confidence < SURE_BLANK && !known.has(layout.box),
  );
  return traces.length >= Math.max(TRACES.least, TRACES.share * blanks.size);
}

export function marksOf(tables: readonly LookedTable[]): PageMarks {
  const cells = tables.flatMap(({ cells, views }) => cells.map((cell) => ({ cell, views })));
  const bare = cells.filter(({ cell }) => cell.lines.length === 0);
  const grain = grainOf(bare.map(({ cell, views }) => bareOf(cell, views)));
  const blanks = new Map(
    bare.map(({ cell, views }) => [cell, blankConfidence(bareOf(cell, views), grain)] as const),
  );
  const dashes = cells.flatMap(({ cell, views }) => {
    const [first, ...others] = cell.lines;
    const isDash =
      first === undefined || (others.length === 0 && loneShape(cell, first.part, views) === "dash");
    const mark = isDash ? dashMark(bareOf(cell, views)) : null;
    return mark !== null && isPlain(mark, grain) ? [mark] : [];
  });
  const inked = cells.flatMap(({ cell, views: { raster, ink } }) =>
    cell.lines.map(({ line }) => ({ raster, box: line.box, ink })),
  );
  const marks = { grain, dashes, blanks };
  if (!isGrainless(grain)) return marks;
  if (losesDashes(dashes, inked, grain) || leavesTraces(blanks, dashes))
    return { ...marks, losable: "dashes" };
  return bare.length > 0 ? { ...marks, losable: "strokes" } : marks;
}

const isBorneOut = (cell: InkedCell, { dashes }: PageMarks): boolean => {
  const mark = dashes.find((dash) => dash.cell === cell.layout.box);
  return mark !== undefined && countAlike(mark, dashes) >= MANY;
};

/** A cell without lines: blank; or a dash too light to be ink, where many others stand like it. */
export function bareCell(cell: InkedCell, marks: PageMarks): ReadCell {
  const confidence = marks.blanks.get(cell) ?? DOUBTFUL_BLANK;
  if (confidence >= SURE_BLANK)
    return { text: "", confidence: marks.losable === "dashes" ? DOUBTFUL_BLANK : confidence };
  return isBorneOut(cell, marks)
    ? { text: "-", confidence: PROVED }
    : { text: "", confidence: DOUBTFUL_BLANK };
}

/** A dash that might be dirt by its length alone is none where many others are like it. */
export function borneOut(read: ReadCell, cell: InkedCell, marks: PageMarks): ReadCell {
  const isShort = read.text === "-" && read.confidence >= SHORT_DASH && read.confidence < PROVED;
  return isShort && isBorneOut(cell, marks) ? { ...read, confidence: PROVED } : read;
}
