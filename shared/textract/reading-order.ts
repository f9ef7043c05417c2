import type { TextractBlock } from "./block.ts";
import type { BlockGraph } from "./block-graph.ts";
import { boxOf, centreY, overlap } from "./box.ts";
import type { Box } from "./page-reader.ts";
import type { PictureSize } from "./words.ts";

/** Something that stands on a page: a line or a table. */
export interface Standing {
  readonly block: TextractBlock | null;
  readonly box: Box | null;
}

/** Of a layout's table the tables that it shares half of its place with are the same. */
const SAME_PLACE = 0.5;

const top = ({ box }: Standing): number => box?.[1] ?? Number.POSITIVE_INFINITY;

/** The blocks that the layouts of a page name, in the order in which the layouts are read. */
function named(
  graph: BlockGraph,
  standing: readonly Standing[],
  { width, height }: PictureSize,
): TextractBlock[] {
  const order = new Set<TextractBlock>();
  for (const layout of graph.layouts()) {
    const texts = graph.related(layout, "CHILD", ["LAYOUT_TEXT"]).blocks;
    for (const text of [layout, ...texts])
      for (const child of graph.related(text, "CHILD", ["LINE", "TABLE"]).blocks) order.add(child);
    const box = boxOf(layout, width, height);
    if (layout.BlockType !== "LAYOUT_TABLE" || box === null) continue;
    for (const one of standing)
      if (one.block?.BlockType === "TABLE" && one.box !== null && overlap(one.box, box) >= SAME_PLACE)
        order.add(one.block);
  }
  return [...order];
}

const isBefore = (one: Standing, other: Standing): boolean =>
  one.box !== null && other.box !== null && centreY(one.box) < centreY(other.box);

/**
 * Lines and tables in the order of reading: that of the layouts, and what no layout names by its place: before the
 * first thing that stands lower. Without layouts it is from the top down.
 */
export function inReadingOrder<T extends Standing>(
  graph: BlockGraph,
  standing: readonly T[],
  size: PictureSize,
): readonly T[] {
  const rank = new Map(named(graph, standing, size).map((block, index) => [block, index] as const));
  const rankOf = ({ block }: Standing): number | undefined => (block === null ? undefined : rank.get(block));
  const ordered = standing
    .filter((one) => rankOf(one) !== undefined)
    .toSorted((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0));
  const others = standing
    .filter((one) => rankOf(one) === undefined)
    .toSorted((a, b) => top(a) - top(b) || (a.box?.[0] ?? 0) - (b.box?.[0] ?? 0));
  for (const other of others) {
    const at = ordered.findIndex((one) => isBefore(other, one));
    ordered.splice(at === -1 ? ordered.length : at, 0, other);
  }
  return ordered;
}
