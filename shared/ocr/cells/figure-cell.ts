import type { TextRecognizer } from "../engines.ts";
import type { FigureReading, LineReader } from "../text/line-reading.ts";
import { recognizeAll } from "../text/recognize-all.ts";
import { widthOf } from "./components.ts";
import { confidenceOf, loneShape } from "./confidence.ts";
import { weigh } from "./evidence.ts";
import type { InkedCell, LookedAt, ReadCell, TableViews } from "./inked-cell.ts";
import { linePicture } from "./line-picture.ts";
import type { StrokeShape } from "./stroke-shape.ts";
import { isMeasured, wordsCell } from "./words-cell.ts";

/** A first view this strong needs no other. */
const ENOUGH = 0.97;
/** Margins of the second and third views, in heights of a digit. */
const OTHER_MARGINS = [0.32, 0.06];
const MOST_ALTERNATIVES = 3;
/** A figure goes on in the next line only where its first one fills the cell. */
const FULL = 0.7;
/** What a figure that is broken over lines is worth, against its lines. */
const BROKEN = { full: 0.9, short: 0.4 };

const strengthOf = ({ figures, within }: FigureReading): number => (figures[0]?.probability ?? 0) * within;

async function viewsOf(
  { layout, ink }: InkedCell,
  { line, figure }: LookedAt,
  views: TableViews,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<FigureReading[]> {
  if (figure === null) return [];
  if (strengthOf(figure) >= ENOUGH) return [figure];
  const pictures = OTHER_MARGINS.map((margin) =>
    linePicture(views.raster, layout.box, ink, line, views.ink, margin),
  );
  const others = await recognizeAll(recognizer, pictures, (emission) => reader.figure(emission, views.form));
  return [figure, ...others];
}

const signOf = (shape: StrokeShape | null): string | null =>
  shape === "dash" ? "-" : shape === "slash" ? "/" : null;

/**
 * A lone stroke with the shape of a sign is that sign, unless the network is as good as certain of something else: it
 * has seen few signs.
 */
function asSign(sign: string, figure: FigureReading | null): FigureReading[] {
  if (figure !== null && strengthOf(figure) >= ENOUGH) return [figure];
  const others = (figure?.figures ?? []).filter(({ text }) => text !== sign);
  return [{ figures: [{ text: sign, probability: 1 }, ...others], within: 1, unbound: sign }];
}

async function figureLine(
  cell: InkedCell,
  looked: LookedAt,
  views: TableViews,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<ReadCell> {
  const shape = loneShape(cell, looked.line, views);
  const sign = signOf(shape);
  const evidence = weigh(
    sign === null ? await viewsOf(cell, looked, views, recognizer, reader) : asSign(sign, looked.figure),
  );
  if (evidence === null) return { text: looked.text.text, confidence: Math.min(0.5, looked.text.least) };
  return {
    text: evidence.text,
    confidence: confidenceOf(evidence, shape, { line: looked.line, cell: cell.layout.box }, views),
    alternatives: evidence.others.slice(0, MOST_ALTERNATIVES),
  };
}

/** A cell in the place of a figure. One that is broken over lines is only a figure where its first line is full. */
export async function figureCell(
  cell: InkedCell,
  views: TableViews,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<ReadCell> {
  const [only] = cell.lines;
  if (only !== undefined && cell.lines.length === 1 && isMeasured(only.text)) return wordsCell(cell);
  const lines: ReadCell[] = [];
  for (const looked of cell.lines) lines.push(await figureLine(cell, looked, views, recognizer, reader));
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return first;
  const width = widthOf(cell.layout.box);
  const isFull = cell.ink.lines.slice(0, -1).every(({ box }) => widthOf(box) >= FULL * width);
  const confidence = Math.min(...lines.map((line) => line.confidence));
  return {
    text: lines.map(({ text }) => text).join(""),
    confidence: confidence * (isFull ? BROKEN.full : BROKEN.short),
  };
}
