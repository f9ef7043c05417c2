import type { Raster } from "../raster/raster.ts";
import type { Axis } from "./axis.ts";

/** Pixels from a thread of paper to the lines beside it, and how much lighter than both it is, 0 to 255. */
const NEAR = 4;
const LIGHTER = 10;
/** Pixels of a thread and of its pieces at least, longer than those within letters, and of what may cross it. */
const LONG = 40;
const PIECE = 16;
/** Pixels of a thread that letters close to one another never leave between them: a page with such has double rules. */
const SURE = 200;
const CROSSING = 12;
/** Pixels from the end of a thread to the line that it ends on. */
const END = 6;

/** Double rules down a page are first looked for on each such row. */
const EVERY = 8;

/** Addresses along an axis of a raster, and across it. */
interface Steps {
  readonly length: number;
  readonly limit: number;
  readonly next: number;
  readonly step: number;
}

const stepsOf = ({ width, height }: Raster, axis: Axis): Steps =>
  axis === "horizontal"
    ? { length: width, limit: height, next: 1, step: width }
    : { length: height, limit: width, next: width, step: 1 };

/** What each pixel is were it filled that has a line close by at both sides; 0 for others. */
function fillingsOf({ data }: Raster, { step }: Steps): Uint8Array {
  const fillings = new Uint8Array(data.length);
  const reach = NEAR * step;
  for (let at = reach; at < data.length - reach; at += 1) {
    const most = (data[at] ?? 0) - LIGHTER;
    let before = 255;
    for (let by = step; by <= reach; by += step) before = Math.min(before, data[at - by] ?? 255);
    if (before > most) continue;
    let after = 255;
    for (let by = step; by <= reach; by += step) after = Math.min(after, data[at + by] ?? 255);
    if (after <= most) fillings[at] = Math.max(1, before, after);
  }
  return fillings;
}

/** Where a thread runs at one place across the axis, in pixels along it. */
interface Run {
  readonly across: number;
  readonly from: number;
  readonly to: number;
}

/** The threads that go on along the axis, though they move a pixel across or are crossed; on each `every`-th pixel of it. */
function runsOf(fillings: Uint8Array, { length, limit, next, step }: Steps, every = 1): Run[] {
  const [long, piece, crossing] = [LONG / every - 1, PIECE / every - 1, CROSSING / every + 1];
  const runs: Run[] = [];
  const isThread = (at: number): boolean =>
    (fillings[at] ?? 0) + (fillings[at - step] ?? 0) + (fillings[at + step] ?? 0) > 0;
  for (let across = 1; across < limit - 1; across += 1) {
    let open = null as Run | null;
    let count = 0;
    const close = (): void => {
      if (open !== null && count > long) runs.push(open);
      [open, count] = [null, 0];
    };
    for (let along = 0; along < length; along += 1) {
      const from = along;
      while (along < length && isThread(across * step + along * next)) along += 1;
      if (along - from <= piece) continue;
      if (open !== null && from - open.to >= crossing) close();
      open = { across, from: open?.from ?? from, to: along - 1 };
      count += along - from;
    }
    close();
  }
  return runs;
}

/** Fills a thread, and what lies between its ends and the lines that it ends on. */
function fill(from: Uint8Array, into: Uint8Array, fillings: Uint8Array, run: Run, steps: Steps): void {
  const addressOf = (along: number): number => run.across * steps.step + along * steps.next;
  const darken = (at: number, value: number): void => {
    if (value > 0) into[at] = Math.min(into[at] ?? 255, value);
  };
  const ways = Array.from({ length: END }, (_, index) => index + 1);
  for (let along = run.from; along <= run.to; along += 1)
    darken(addressOf(along), fillings[addressOf(along)] ?? 0);
  for (const [end, by] of [
    [run.from, -1],
    [run.to, 1],
  ] as const) {
    const before = ways.flatMap((way) => fillings[addressOf(end - by * way)] || []);
    if (before.length === 0) continue;
    const value = Math.max(...before);
    const line = ways.find((way) => way > 1 && (from[addressOf(end + by * way)] ?? 255) <= (value + 255) / 2);
    for (let way = 0; way < (line ?? 0); way += 1) darken(addressOf(end + by * way), value);
  }
}

/** True where some rows of a page, an eighth of them, show no double rules down it. */
function hasNoThreads({ data, width, height }: Raster): boolean {
  const rows = Math.floor(height / EVERY);
  const few = { width, height: rows, data: new Uint8Array(rows * width) };
  for (let row = 0; row < rows; row += 1)
    few.data.set(data.subarray(row * EVERY * width, (row * EVERY + 1) * width), row * width);
  const steps = stepsOf(few, "vertical");
  const runs = runsOf(fillingsOf(few, steps), steps, EVERY);
  return !runs.some(({ from, to }) => to - from >= SURE / EVERY - 2);
}

/**
 * A level page with the threads of paper in its double rules filled, so narrow that nothing has room there, as word
 * processors draw them. A page without such rules down it and across is given back as it is.
 */
export function withThreadsFilled(page: Raster): Raster {
  if (hasNoThreads(page)) return page;
  const filled = { ...page, data: Uint8Array.from(page.data) };
  for (const axis of ["vertical", "horizontal"] as const) {
    const steps = stepsOf(page, axis);
    const fillings = fillingsOf(page, steps);
    const runs = runsOf(fillings, steps);
    if (!runs.some(({ from, to }) => to - from >= SURE)) return page;
    for (const run of runs) fill(page.data, filled.data, fillings, run, steps);
  }
  return filled;
}
