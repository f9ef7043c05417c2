import type { Engines } from "../engines.ts";
import { evened } from "../raster/even.ts";
import { greyOf } from "../raster/grey.ts";
import { halved } from "../raster/halve.ts";
import type { Box, Picture } from "../raster/raster.ts";
import { resized } from "../raster/resize.ts";
import { ruledTables } from "../table/ruled-tables.ts";
import { levelled } from "./level.ts";
import type { PageLayout } from "./page-layout.ts";
import { skewOf } from "./skew.ts";
import { workingSize } from "./working-size.ts";

const POINTS = 72;

/** The page of a picture made upright, level and even, with the tables that stand on it. */
export async function layoutOf(picture: Picture, _engines: Engines): Promise<PageLayout> {
  const { width, height } = workingSize(picture);
  const upright = evened(resized(greyOf(picture), width, height));
  const { page, before } = levelled(upright, skewOf(halved(upright)));
  const points = POINTS / (picture.dpi ?? POINTS);
  const [across, down] = [(picture.width / width) * points, (picture.height / height) * points];
  const toSource = ([x0, y0, x1, y1]: Box): Box => {
    const corners = [before(x0, y0), before(x1, y0), before(x0, y1), before(x1, y1)];
    const xs = corners.map(([x]) => x * across);
    const ys = corners.map(([, y]) => y * down);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  };
  return { page, toSource, tables: ruledTables(page) };
}
