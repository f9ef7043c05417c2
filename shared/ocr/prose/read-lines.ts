import type { TextRecognizer } from "../engines.ts";
import type { Box, Raster } from "../raster/raster.ts";
import type { ProseReader } from "../text/prose-reading.ts";
import { recognizeAll } from "../text/recognize-all.ts";
import { type FoundLine, findLines } from "./find-lines.ts";
import { withFaintEnds } from "./line-ends.ts";
import { respaced } from "./respaced.ts";
import { withUsualSigns } from "./usual-signs.ts";

/** A line of text with what it says. */
export interface ReadLine extends FoundLine {
  readonly text: string;
  /** The same with ※ for each character that is not sure. */
  readonly sure: string;
  readonly confidence: number;
}

/** Margins around a line, in heights of it: above and below, and beside. Less is slower, as pictures are wider then. */
const MARGIN = 0.4;
const BESIDE = 0.5;
/** Lines of more heights than this are too wide for the recognizer, which takes pictures 32 times as wide as high. */
const WIDEST = 32 * (1 + 2 * MARGIN) - 2 * BESIDE;
/** A line whose characters are this unlikely is dirt. */
const LEAST = 0.35;

/** A part of a line: where it stands, and that nothing beyond its sides is to be seen. */
interface Part {
  readonly box: Box;
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
  /** Rows between the lines above and below. */
  readonly rows: readonly [from: number, to: number];
}

/** The rows around a line that no other line reaches into. */
function rowsAround(
  { box: [left, top, right, bottom] }: FoundLine,
  lines: readonly FoundLine[],
): Part["rows"] {
  const near = lines.map(({ box }) => box).filter((box) => box[0] < right && box[2] > left);
  return [
    Math.max(0, ...near.map((box) => box[3]).filter((y) => y <= top)),
    Math.min(...near.map((box) => box[1]).filter((y) => y >= bottom)),
  ];
}

/** The picture of a part, with a margin: of the page where the line ends, of white where it was cut or others begin. */
function pictureOf({ width, height, data }: Raster, { box, isCutLeft, isCutRight, rows }: Part): Raster {
  const margin = Math.round(MARGIN * (box[3] - box[1]));
  const beside = Math.round(BESIDE * (box[3] - box[1]));
  const top = Math.max(0, box[1] - margin);
  const bottom = Math.min(height, box[3] + margin);
  const seenFrom = isCutLeft ? box[0] : Math.max(0, box[0] - beside);
  const seenTo = isCutRight ? box[2] : Math.min(width, box[2] + beside);
  const left = isCutLeft ? box[0] - beside : seenFrom;
  const right = isCutRight ? box[2] + beside : seenTo;
  const part = new Uint8Array((right - left) * (bottom - top)).fill(255);
  for (let y = Math.max(top, rows[0]); y < Math.min(bottom, rows[1]); y += 1)
    part.set(
      data.subarray(y * width + seenFrom, y * width + seenTo),
      (y - top) * (right - left) + seenFrom - left,
    );
  return { width: right - left, height: bottom - top, data: part };
}

/** The middle of the widest gap in a line's ink between two columns; where all have ink, the column with the least. */
function gapWithin(page: Raster, [, top, , bottom]: Box, from: number, to: number, level: number): number {
  const inkAt = (x: number): number => {
    let ink = 0;
    for (let y = top; y < bottom; y += 1) if ((page.data[y * page.width + x] ?? 255) < level) ink += 1;
    return ink;
  };
  let [least, start, length] = [Number.POSITIVE_INFINITY, from, 0];
  for (let x = from, run = 0; x <= to; x += 1) {
    const ink = inkAt(x);
    if (ink > least) {
      run = 0;
      continue;
    }
    run = ink < least ? 1 : run + 1;
    if (ink < least || run > length) [start, length] = [x - run + 1, run];
    least = ink;
  }
  return start + (length >> 1);
}

/** Lines too long for one picture, in parts of about equal width that share no character: they are cut at gaps. */
function partsOf(page: Raster, { box, size }: FoundLine, rows: Part["rows"], level: number): Part[] {
  const cut = (part: Part): Part[] => {
    const [left, top, right, bottom] = part.box;
    if (right - left <= WIDEST * (bottom - top)) return [part];
    const middle = (left + right) >> 1;
    const reach = Math.round(2 * size);
    const at = gapWithin(page, part.box, middle - reach, middle + reach, level);
    return [
      ...cut({ ...part, box: [left, top, at, bottom], isCutRight: true }),
      ...cut({ ...part, box: [at, top, right, bottom], isCutLeft: true }),
    ];
  };
  return cut({ box, rows, isCutLeft: false, isCutRight: false });
}

/** Reads the lines of a page without its tables, from the top down; null where they cannot be told (`findLines`). */
export async function readLines(
  page: Raster,
  level: number,
  recognizer: TextRecognizer,
  reader: ProseReader,
): Promise<ReadLine[] | null> {
  const inked = findLines(page, level);
  if (inked === null) return null;
  const lines = withFaintEnds(page, inked, level);
  const found = lines.map((line) => ({ line, parts: partsOf(page, line, rowsAround(line, lines), level) }));
  const pictures = found.flatMap(({ parts }) => parts.map((part) => pictureOf(page, part)));
  const texts = await recognizeAll(recognizer, pictures, reader, "prose");
  let next = 0;
  const readings = found.map(({ line, parts }): ReadLine => {
    const read = texts.slice(next, next + parts.length);
    next += parts.length;
    const seen = read.filter(({ text }) => text.trim() !== "");
    const confidence = seen.length === 0 ? 0 : Math.min(...seen.map(({ mean }) => mean));
    const joined = (texts: readonly string[]): string => withUsualSigns(respaced(texts.join("")));
    const [text, sure] = [joined(seen.map((one) => one.text)), joined(seen.map((one) => one.sure))];
    return { ...line, text, sure, confidence };
  });
  return readings.filter(({ text, confidence }) => text !== "" && confidence >= LEAST);
}
