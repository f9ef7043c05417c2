import { heightOf, widthOf } from "../raster/box.ts";
import { median } from "../raster/quantile.ts";
import type { SeenTable } from "./looked-table.ts";

/** A line longer than so many heights of a digit is hardly a count, and a lower one is a dash; so many tell whether a page's words can be read. */
const LONG = 3;
const LOW = 0.5;
const LEAST = 8;
/** Most words of a fax are surer than this (what the network gives their characters, on the mean), and fewer of a page of which dots are left. */
const LEGIBLE = 0.62;

/** True for a page of whose labels the network can hardly read a character: what is left of its digits may look like others, or like signs. */
export function isIllegible(tables: readonly SeenTable[]): boolean {
  const long = tables.flatMap(({ cells, views: { ink } }) =>
    cells
      .flatMap(({ lines }) => lines)
      .filter(({ line: { box } }) => widthOf(box) > LONG * ink.digit && heightOf(box) > LOW * ink.digit),
  );
  return long.length >= LEAST && median(long.map(({ text }) => text.mean)) < LEGIBLE;
}
