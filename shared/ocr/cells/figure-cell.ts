import type { TextRecognizer } from "../engines.ts";
import type { FigureReading, LineReader } from "../text/line-reading.ts";
import { recognizeAll } from "../text/recognize-all.ts";
import { widthOf } from "./components.ts";
import { confidenceOf } from "./confidence.ts";
import { weigh } from "./evidence.ts";
import { linePicture } from "./line-picture.ts";
import type { InkedCell, LookedAt, ReadCell, TableViews } from "./read-table.ts";

/** A first view this strong needs no other. */
const ENOUGH = 0.97;
/** Margins of the second and third views, in heights of a digit. */
const OTHER_MARGINS = [0.32, 0.06];
const MOST_ALTERNATIVES = 3;
/** A figure goes on in the next line only where its first one fills the cell. */
const FULL = 0.7;

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

async function figureLine(
  cell: InkedCell,
  looked: LookedAt,
  views: TableViews,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<ReadCell> {
  const evidence = weigh(await viewsOf(cell, looked, views, recognizer, reader));
  if (evidence === null) return { text: looked.text.text, confidence: Math.min(0.5, looked.text.least) };
  return {
    text: evidence.text,
    confidence: confidenceOf(evidence, cell, looked.line, views.ink),
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
  const lines: ReadCell[] = [];
  for (const looked of cell.lines) lines.push(await figureLine(cell, looked, views, recognizer, reader));
  const [first] = lines;
  if (first !== undefined && lines.length === 1) return first;
  const width = widthOf(cell.layout.box);
  const isFull = cell.ink.lines.slice(0, -1).every(({ box }) => widthOf(box) >= FULL * width);
  const confidence = Math.min(...lines.map((line) => line.confidence));
  return {
    text: lines.map(({ text }) => text).join(""),
    confidence: isFull ? confidence * 0.9 : confidence * 0.4,
  };
}
