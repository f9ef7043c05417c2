import { hull, middleX, widthOf } from "../../raster/box.ts";
import type { Box } from "../../raster/raster.ts";
import { gapsBetween, LEAST_GAP, type LevelInk, type Stretch, within } from "./level-ink.ts";
import type { LevelTable } from "./level-rule.ts";
import { crossed, type Down, down, type Ruled, rowsBetween } from "./ruled.ts";

/** Columns of figures at most, beside one of labels. */
const MOST_COLUMNS = 3;
/** What stands in two cells of a row is so far apart (in sizes), names of full columns nearer. */
const [APART, NEAR] = [1, 0.45];
/** Captions stand so near (in sizes) to the middle of the table, and are so narrow (share of its width). */
const CENTRED = 1;
const NARROW = 0.45;
/** A caption stands over a header and a row. */
const LEAST_ROWS = 2;

interface Row extends Ruled {
  readonly boxes: readonly Box[];
}

/** The stretches that lie in the gaps of every row that has as many as any; null where they do not meet. */
function sharedGaps(rows: readonly Row[], apart: number, least: number): readonly Stretch[] | null {
  const all = rows.map(({ boxes }) => gapsBetween(boxes, apart));
  const count = Math.max(0, ...all.map((gaps) => gaps.length));
  const full = all.filter((gaps) => gaps.length === count);
  const shared = Array.from(
    { length: count },
    (_, index): Stretch => [
      Math.max(...full.map((gaps) => gaps[index]?.[0] ?? 0)),
      Math.min(...full.map((gaps) => gaps[index]?.[1] ?? 0)),
    ],
  );
  const isKnown = count >= 1 && count <= MOST_COLUMNS && all[0]?.length === count;
  return isKnown && shared.every(([from, to]) => to - from >= least) ? shared : null;
}

/** The rows under a caption, or at the top of a page, and the stretches in which their cells meet. */
interface Group {
  readonly rows: readonly Row[];
  readonly shared: readonly Stretch[];
}

/** The borders within the rows of a group, of which the first is given. */
function groupDown({ rows, shared }: Group, first: number, { left, right }: LevelTable): Down[] {
  const borders = shared.map(([from, to], index) => (index === 0 ? first : (from + to) / 2));
  // Ink that stands where all other rows are blank may be of either column.
  const isUnclear = (boxes: readonly Box[], index: number): boolean =>
    boxes.some((box) => middleX(box) > (shared[index]?.[0] ?? 0) && middleX(box) < (shared[index]?.[1] ?? 0));
  return rows.flatMap(({ top, bottom, boxes }) =>
    crossed([left, ...borders, right], [top, bottom], boxes).map((border, index) =>
      isUnclear(boxes, index - 1) ? { ...border, isProved: false } : border,
    ),
  );
}

/** Groups one under the other, down to the first that shows no columns; those over the first caption may be of another table. */
function groupsOf(rows: readonly Row[], captions: readonly number[], size: number): Group[] {
  const groups: Group[] = [];
  for (const [place, start] of [-1, ...captions].entries()) {
    const own = rows.slice(start + 1, captions[place] ?? rows.length);
    const shared =
      own.length < LEAST_ROWS
        ? null
        : (sharedGaps(own, APART * size, LEAST_GAP * size) ?? sharedGaps(own, NEAR * size, LEAST_GAP * size));
    if (shared !== null) groups.push({ rows: own, shared });
    else if (start !== -1) break;
  }
  return groups;
}

/** Where all groups have blank between their labels and figures; else null. */
function besideLabels(groups: readonly Group[], least: number): number | null {
  const from = Math.max(...groups.map(({ shared }) => shared[0]?.[0] ?? 0));
  const to = Math.min(...groups.map(({ shared }) => shared[0]?.[1] ?? 0));
  return to - from < least ? null : (from + to) / 2;
}

/** Rows (in sizes) are no higher than this. */
const HIGHEST = 7;

/** Where columns meet in table 2, whose rules go across alone: under each of its captions. Null where it has none. */
export function disclosureDown(table: LevelTable, { boxes, size }: LevelInk): readonly Down[] | null {
  const { left, right } = table;
  const all = rowsBetween(table.rules).map(
    (row): Row => ({ ...row, boxes: within(boxes, [0, right], [row.top, row.bottom]) }),
  );
  // A heading stands over another table.
  const end = all.findIndex(
    ({ top, bottom, boxes: own }) =>
      bottom - top > HIGHEST * size || own.some(([from]) => from < left - 2) || own.length === 0,
  );
  const rows = end === -1 ? all : all.slice(0, end);
  const isCaption = ({ boxes: own }: Row): boolean =>
    own.length > 0 &&
    gapsBetween(own, APART * size).length === 0 &&
    Math.abs(middleX(hull(own)) - (left + right) / 2) <= CENTRED * size &&
    widthOf(hull(own)) <= NARROW * (right - left);
  const captions = rows.flatMap((row, index) => (isCaption(row) ? [index] : []));
  const groups = groupsOf(rows, captions, size);
  const border = besideLabels(groups, LEAST_GAP * size);
  if (captions.length === 0 || groups.length === 0 || border === null) return null;
  const lowest = groups.at(-1)?.rows.at(-1)?.bottom ?? 0;
  // A page may end below a caption.
  const last = rows.at(-1);
  const bottom = last !== undefined && last.top === lowest && isCaption(last) ? last.bottom : lowest;
  return [
    ...captions.flatMap((index) => {
      const row = rows[index];
      return row === undefined || row.bottom > bottom ? [] : down([left, right], row.top, row.bottom);
    }),
    ...groups.flatMap((group) => groupDown(group, border, table)),
  ];
}
