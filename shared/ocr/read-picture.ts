import type { PageReading } from "../document/page-reading.ts";
import type { Engines } from "./engines.ts";
import { layoutOf } from "./page/layout.ts";
import type { Picture } from "./raster/raster.ts";
import { readPage } from "./read-page.ts";

/** Reads a picture of a page: made upright and level, its tables found, then what stands in them and around them. */
export async function readPicture(picture: Picture, engines: Engines): Promise<PageReading> {
  return readPage(await layoutOf(picture, engines), engines);
}
