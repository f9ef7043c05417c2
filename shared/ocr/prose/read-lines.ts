import type { TextRecognizer } from "../engines.ts";
import type { Box, Raster } from "../raster/raster.ts";
import type { LineReader } from "../text/line-reading.ts";
import { recognizeAll } from "../text/recognize-all.ts";
import { type FoundLine, findLines } from "./find-lines.ts";
import { respaced } from "./respaced.ts";

/** A line of text with what it says. */
export interface ReadLine extends FoundLine {
  readonly text: string;
  readonly confidence: number;
}

/** Margin around a line, in heights of it. */
const MARGIN = 0.14;
/** A picture of a line of this height has characters as the recognizer was trained on. */
const WIDEST = 32;
/** A line whose characters are this unlikely is dirt. */
const LEAST = 0.35;

function pictureOf({ width, height, data }: Raster, box: Box): Raster {
  const margin = Math.round(MARGIN * (box[3] - box[1]));
  const left = Math.max(0, box[0] - margin);
  const top = Math.max(0, box[1] - margin);
  const [right, bottom] = [Math.min(width, box[2] + margin), Math.min(height, box[3] + margin)];
  const part = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y += 1)
    part.set(data.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  return { width: right - left, height: bottom - top, data: part };
}

/** Lines too long for one picture, in parts of equal width that overlap no character: they are cut at gaps. */
function partsOf(page: Raster, { box, size }: FoundLine, level: number): Box[] {
  const [left, top, right, bottom] = box;
  const most = WIDEST * (bottom - top);
  if (right - left <= most) return [box];
  const middle = (left + right) >> 1;
  const reach = Math.round(2 * size);
  const inkAt = (x: number): number => {
    let ink = 0;
    for (let y = top; y < bottom; y += 1) if ((page.data[y * page.width + x] ?? 255) < level) ink += 1;
    return ink;
  };
  let cut = middle;
  for (let x = middle - reach; x <= middle + reach; x += 1) if (inkAt(x) < inkAt(cut)) cut = x;
  return [
    ...partsOf(page, { box: [left, top, cut, bottom], size }, level),
    ...partsOf(page, { box: [cut, top, right, bottom], size }, level),
  ];
}

/** Reads the lines of a page outside some boxes, from the top down. */
export async function readLines(
  page: Raster,
  tables: readonly Box[],
  level: number,
  recognizer: TextRecognizer,
  reader: LineReader,
): Promise<ReadLine[]> {
  const found = findLines(page, tables, level).map((line) => ({ line, parts: partsOf(page, line, level) }));
  const pictures = found.flatMap(({ parts }) => parts.map((part) => pictureOf(page, part)));
  const texts = await recognizeAll(recognizer, pictures, (emission) => reader.text(emission));
  let next = 0;
  const lines = found.map(({ line, parts }): ReadLine => {
    const read = texts.slice(next, next + parts.length);
    next += parts.length;
    const seen = read.filter(({ text }) => text.trim() !== "");
    const confidence = seen.length === 0 ? 0 : Math.min(...seen.map(({ mean }) => mean));
    return { ...line, text: respaced(seen.map(({ text }) => text).join("")), confidence };
  });
  return lines.filter(({ text, confidence }) => text !== "" && confidence >= LEAST);
}
