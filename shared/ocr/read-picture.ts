import type { Block } from "../document/document.ts";
import type { Engines } from "./engines.ts";
import type { Picture } from "./raster/raster.ts";

/** Reads a picture of a page: made upright and level, its tables found, then what stands in them and around them. */
export async function readPicture(_picture: Picture, _engines: Engines): Promise<readonly Block[]> {
  return [];
}
