import { heightOf, hull, sharedX, sharedY } from "../raster/box.ts";
import { median } from "../raster/quantile.ts";
import type { Box, Raster } from "../raster/raster.ts";
import { areLevel, type FoundLine, GAP } from "./find-lines.ts";

/** How far (sizes of its characters) a line is looked for beyond its ends: thin strokes, as 一 and 。, are lighter than ink. */
const REACH = 1.8;
/** Between ink and white paper (0 to 1) those strokes begin. */
const FAINT = 0.45;
const WHITE = 255;
/** Ink of a stroke, in squares of the size; less is grain. */
const LEAST_INK = 0.012;
/** How many times as high as most lines of the page the upper and the lower parts of the letters of one are together. */
const HIGHER = 1.2;

/** How far from one column towards another faint ink goes on; the first column where there is none. */
function inkTo(page: Raster, [, top, , bottom]: Box, from: number, to: number, size: number, level: number) {
  const step = to > from ? 1 : -1;
  let [last, ink] = [from, 0];
  for (let x = from; x !== to; x += step)
    for (let y = top; y < bottom; y += 1)
      if ((page.data[y * page.width + x] ?? WHITE) < level) {
        ink += 1;
        last = x;
      }
  return ink >= LEAST_INK * size * size ? last : from;
}

function extended(page: Raster, line: FoundLine, others: readonly Box[], faint: number): FoundLine {
  const [left, top, right, bottom] = line.box;
  const reach = Math.round(REACH * line.size);
  const beside = others.filter((box) => box !== line.box && sharedY(box, line.box) > 0);
  const from = Math.max(0, left - reach, ...beside.map((box) => box[2]).filter((x) => x <= left));
  const to = Math.min(page.width, right + reach, ...beside.map((box) => box[0]).filter((x) => x >= right));
  const first = inkTo(page, line.box, left, from - 1, line.size, faint);
  const last = inkTo(page, line.box, right - 1, to, line.size, faint);
  return { ...line, box: [first, top, last + 1, bottom] };
}

/** True for pieces of letters that hang one above the other, and are no higher together than lines of `usual` height. */
const areOneAbove = ({ box: one }: FoundLine, { box: other }: FoundLine, usual: number): boolean =>
  sharedX(one, other) > 0 && sharedY(one, other) > 0 && heightOf(hull([one, other])) <= HIGHER * usual;

const meet = (one: FoundLine, other: FoundLine, usual: number): boolean =>
  areOneAbove(one, other, usual) ||
  (areLevel(one.box, other.box) && sharedX(one.box, other.box) >= -GAP * Math.min(one.size, other.size));

/** Lines from the top down, those beside one another from left to right. */
function inRows(lines: readonly FoundLine[]): FoundLine[] {
  const rows: FoundLine[][] = [];
  for (const line of lines.toSorted((a, b) => a.box[1] + a.box[3] - b.box[1] - b.box[3])) {
    const row = rows.at(-1);
    if (row?.every((other) => areLevel(other.box, line.box))) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box[0] - b.box[0]));
}

/** Pieces of one line between which the print was faint, put together again. */
function joined(lines: readonly FoundLine[]): FoundLine[] {
  const whole: FoundLine[] = [];
  const usual = median(lines.map(({ box }) => heightOf(box)));
  for (const line of lines.toSorted((a, b) => a.box[0] - b.box[0])) {
    const before = whole.findIndex((one) => meet(one, line, usual));
    const one = whole[before];
    if (one === undefined) whole.push(line);
    else whole[before] = { box: hull([one.box, line.box]), size: Math.max(one.size, line.size) };
  }
  return inRows(whole);
}

/** Lines with the faint strokes at their ends, as far as no other line stands there; from the top down. */
export function withFaintEnds(page: Raster, lines: readonly FoundLine[], level: number): FoundLine[] {
  const faint = level + (WHITE - level) * FAINT;
  const boxes = lines.map(({ box }) => box);
  return joined(lines.map((line) => extended(page, line, boxes, faint)));
}
