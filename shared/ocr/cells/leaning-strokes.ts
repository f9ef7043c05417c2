import { hull } from "../raster/box.ts";
import type { Box } from "../raster/raster.ts";
import { charactersOf } from "./ink/rings.ts";
import { shadeOf } from "./ink/table-ink.ts";
import type { InkedCell, TableViews } from "./inked-cell.ts";
import type { LookedTable } from "./looked-table.ts";

/** Where the stroke of a 4 that leans is alone, left of its stem and above its bar (shares of its height and width). */
const LEANING = { from: 0.3, to: 0.6, across: 0.55 };
/** How dark (0 paper, 1 strokes) a stroke is at least that greys show. */
const FAINT = 0.25;
/** So many 4s tell how much of such strokes is seen; they are whole where so much is, and lost where less is than that. */
export const FOURS = { least: 3, whole: 0.85, lost: 0.5 };

/** True where a cell's only line is a figure without points or commas, and more than a sign. */
export function isPlain({ lines: [first, ...others] }: InkedCell): boolean {
  return first !== undefined && others.length === 0 && !/[.,]/u.test(first.figure?.figures[0]?.text ?? "");
}

/** The characters that are read as 4s, in figures of as many as are read. */
const foursIn = ({ cells, views }: LookedTable): readonly Box[] =>
  cells.flatMap((cell) => {
    const [first] = cell.lines;
    const text = first?.figure?.figures[0]?.text ?? "";
    if (first === undefined || !isPlain(cell) || !text.includes("4")) return [];
    const characters = charactersOf(first.part.strokes, views.raster.width);
    if (characters.length !== text.length) return [];
    return characters.flatMap((strokes, at) =>
      text[at] === "4" ? [hull(strokes.map(({ box }) => box))] : [],
    );
  });

/** For each row of pixels in which the stroke of a 4 leans alone, whether there is ink of it. */
function leaningRows([left, top, right, bottom]: Box, { raster, ink }: TableViews): readonly boolean[] {
  const [height, end] = [bottom - top, left + Math.round(LEANING.across * (right - left))];
  const faint = shadeOf(ink, FAINT);
  const rows: boolean[] = [];
  for (let y = top + Math.round(LEANING.from * height); y < top + LEANING.to * height; y += 1)
    rows.push(
      raster.data.subarray(y * raster.width + left, y * raster.width + end).some((grey) => grey < faint),
    );
  return rows;
}

/**
 * How much is seen of the strokes of 4s that lean: next to hairlines that lie flat they are the thinnest of a face, and of a 4 that lost its own a 1
 * is left. Null where too few are read as 4s to tell.
 */
export function leaningSeen(tables: readonly LookedTable[]): number | null {
  const fours = tables.flatMap((table) => foursIn(table).map((box) => leaningRows(box, table.views)));
  const rows = fours.flat();
  return fours.length < FOURS.least ? null : rows.filter((isSeen) => isSeen).length / rows.length;
}
