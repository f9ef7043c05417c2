import type { Engines } from "../engines.ts";
import { byDay } from "../raster/at-night.ts";
import { evened } from "../raster/even.ts";
import { greyOf } from "../raster/grey.ts";
import { halved } from "../raster/halve.ts";
import { lightStreaksOf } from "../raster/light-streaks.ts";
import { paperSquares } from "../raster/paper-squares.ts";
import type { Box, Picture, Raster } from "../raster/raster.ts";
import { resized } from "../raster/resize.ts";
import { sealInk } from "../raster/seal.ts";
import { streaksOf, withoutStreaks } from "../raster/streaks.ts";
import { beforeTurn, turned } from "../raster/turn.ts";
import { withDarkGroundsTurned } from "../raster/turned-grounds.ts";
import { faultOf, withFault } from "../table/fault.ts";
import { ruledTables, rulesOn } from "../table/ruled-tables.ts";
import { unruledTables } from "../table/unruled/unruled-tables.ts";
import { withBrokenRules } from "./broken-rules.ts";
import { withCoveredCells } from "./covered-cells.ts";
import { gutterOf } from "./gutter.ts";
import { type Level, levelled } from "./level.ts";
import { withMargin } from "./margin.ts";
import type { PageLayout } from "./page-layout.ts";
import { withSealedCells } from "./sealed-cells.ts";
import { sheetIn } from "./sheet/find-sheet.ts";
import { flattened } from "./sheet/flattened.ts";
import { showsThrough } from "./show-through.ts";
import { skewOf } from "./skew.ts";
import { withStreakedCells } from "./streaked-cells.ts";
import { quartersToUpright } from "./upright.ts";
import { workingSize } from "./working-size.ts";

const POINTS = 72;
/** Pixels an inch of a picture at its working size. */
const WORKING_DOTS = 200;

/** A picture of the page alone, at its working size, and where its places are in the whole picture. */
function laidFlat(grey: Raster, picture: Picture): Level {
  const sheet = sheetIn(grey);
  if (sheet !== null) return flattened(grey, sheet);
  const { width, height } = workingSize(picture);
  const [across, down] = [picture.width / width, picture.height / height];
  return { page: resized(grey, width, height), before: (x, y) => [x * across, y * down] };
}

/**
 * The page of a picture made upright, level and even, with the tables that stand on it. A picture that does not say
 * how large it is has 72 pixels an inch.
 */
export async function layoutOf(
  picture: Picture,
  engines: Pick<Engines, "direction" | "recognizer">,
): Promise<PageLayout> {
  const dots = (WORKING_DOTS * picture.width) / workingSize(picture).width;
  const seal = sealInk(picture, dots);
  const grey = greyOf(picture, seal);
  const dirt = streaksOf(grey, dots);
  const clean = withoutStreaks(grey, dirt, dots);
  const streaks = [...dirt, ...lightStreaksOf(clean, dots)];
  const flat = laidFlat(clean, picture);
  const { page: even, margin } = withMargin(evened(withDarkGroundsTurned(byDay(flat.page))));
  const quarters = await quartersToUpright(even, engines);
  const upright = turned(even, quarters);
  const { page, before } = levelled(upright, skewOf(halved(upright)));
  const toPicture = ([x0, y0, x1, y1]: Box): Box => {
    const corners = [
      [x0, y0],
      [x1, y0],
      [x0, y1],
      [x1, y1],
    ].map(([x = 0, y = 0]) => {
      const [left, top] = beforeTurn(...before(x, y), upright, quarters);
      return flat.before(left - margin, top - margin);
    });
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  };
  const points = POINTS / (picture.dpi ?? POINTS);
  const toSource = (box: Box): Box => {
    const [x0, y0, x1, y1] = toPicture(box);
    return [x0 * points, y0 * points, x1 * points, y1 * points];
  };
  const rules = rulesOn(page);
  const ruled = ruledTables(page, rules);
  const unruled = unruledTables(
    page,
    ruled.map(({ box }) => box),
    rules.vertical,
  );
  const found = [...ruled, ...unruled];
  if (found.length === 0) return { page, toSource, gutter: gutterOf(page), tables: [] };
  const fault = faultOf(rules.page, rules.horizontal);
  const isThrough = showsThrough(page);
  const paper = paperSquares(clean, dots);
  const tables = found
    .filter((table) => !isThrough(table))
    .map((table) => withFault(table, fault))
    .map((table) => withBrokenRules(page, table))
    .map((table) => (seal === null ? table : withSealedCells(table, seal, dots, toPicture)))
    .map((table) =>
      streaks.length === 0 ? table : withStreakedCells(table, clean, streaks, dots, toPicture),
    )
    .map((table) => (paper === null ? table : withCoveredCells(table, paper, dots, toPicture)))
    .sort((a, b) => a.box[1] - b.box[1]);
  return { page, toSource, gutter: gutterOf(page), tables };
}
