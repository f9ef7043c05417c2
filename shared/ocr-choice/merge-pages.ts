import type { Block, Grid } from "../document/document.ts";
import { isDoubtful, mergeReadings } from "./merge-readings.ts";

/** True where another engine is worth asking about a page: a figure in one of its tables is not sure. */
export const hasDoubt = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === "grid" && block.cells.some(isDoubtful));

/** The local reading of a page, its tables merged with all that another engine read there. Lines are the local ones. */
export function mergePages(local: readonly Block[], other: readonly Block[]): Block[] {
  const grids = other.filter((block): block is Grid => block.kind === "grid");
  const [first] = grids;
  if (first === undefined) return [...local];
  // The engines need not cut a page into the same tables.
  const all = { ...first, cells: grids.flatMap(({ cells }) => cells) };
  return local.map((block) => (block.kind === "grid" ? mergeReadings(block, all) : block));
}
