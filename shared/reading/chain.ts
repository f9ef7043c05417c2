import type { ValuePiece } from "./pieces.ts";
import type { Record } from "./record.ts";
import { inkOf } from "./record.ts";

/** A record in a run of loose lines; `width` is how many values its row holds, 0 where it is no row. */
export interface Link {
  readonly record: Record;
  readonly width: number;
}

/**
 * In loose lines nothing but the order ties values to labels. Where one row has values too many and a later one
 * as many too few (or the other way round), the values between may all belong to the neighbouring label. For
 * every row in such a stretch this gives the values that it would have if the stretch were cut anew by count.
 */
export function otherCuts(links: readonly Link[]): ReadonlyMap<Record, readonly ValuePiece[]> {
  const cuts = new Map<Record, readonly ValuePiece[]>();
  let start = 0;
  while (start < links.length) {
    const end = balancedEnd(links, start);
    if (end === null) {
      start += 1;
      continue;
    }
    cutAnew(links.slice(start, end + 1), cuts);
    start = end + 1;
  }
  return cuts;
}

const excess = ({ record, width }: Link): number => inkOf(record).length - width;

/** The link at which an excess that begins at `start` is made good; null where none begins there or it never is. */
function balancedEnd(links: readonly Link[], start: number): number | null {
  const first = links[start];
  let sum = first === undefined ? 0 : excess(first);
  if (sum === 0) return null;
  for (let index = start + 1; index < links.length; index += 1) {
    const link = links[index];
    if (link === undefined) return null;
    sum += excess(link);
    if (sum === 0) return index;
  }
  return null;
}

function cutAnew(links: readonly Link[], cuts: Map<Record, readonly ValuePiece[]>): void {
  const values = links.flatMap(({ record }) => inkOf(record));
  let from = 0;
  for (const { record, width } of links) {
    if (width > 0) cuts.set(record, values.slice(from, from + width));
    from += width;
  }
}
