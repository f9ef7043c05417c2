import type { Block, Place, SourceDocument } from "../document/document.ts";
import { hasText } from "./has-text.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import type { Sheet } from "./sheet.ts";

/** What was recognised on a sheet; null where nothing could be. */
export type Recognised = readonly Block[] | null;

const firstPlace = (block: Block): Place | undefined =>
  block.kind === "grid" ? block.cells[0]?.at : block.parts[0]?.at;

/** How many blocks of a PDF stand before a place on one of its pages. */
export function blocksBefore(blocks: readonly Block[], page: number, top: number): number {
  const found = blocks.findIndex((block) => {
    const at = firstPlace(block);
    return at !== undefined && "page" in at && (at.page > page || (at.page === page && at.box[1] >= top));
  });
  return found === -1 ? blocks.length : found;
}

/**
 * A document with what was recognised in the places of its pictures. What could not be recognised stays unread.
 * A document that had no text of its own becomes a scan.
 */
export function inserted(
  document: SourceDocument,
  sheets: readonly Sheet[],
  recognised: readonly Recognised[],
): SourceDocument {
  const { unread = [], ...rest } = document;
  const order = sheets
    .map((_, index) => index)
    .sort((a, b) => (sheets[a]?.before ?? 0) - (sheets[b]?.before ?? 0));
  const content = withoutRunningHeads(sheets, recognised);
  const blocks: Block[] = [];
  let taken = 0;
  for (const index of order) {
    const before = sheets[index]?.before ?? 0;
    blocks.push(...document.blocks.slice(taken, before), ...(content[index] ?? []));
    taken = Math.max(taken, before);
  }
  blocks.push(...document.blocks.slice(taken));
  const claimed = new Set(sheets.map((sheet) => sheet.unread));
  const failed = sheets.filter((_, index) => recognised[index] === null).map((sheet) => sheet.unread);
  const left = [...unread.filter((part) => !claimed.has(part)), ...failed];
  const isScan = !hasText(document.blocks);
  return {
    ...rest,
    ...(isScan && { format: "scan" as const }),
    blocks,
    ...(left.length > 0 && { unread: left }),
  };
}
