import type { Block } from "../document/document.ts";

const partsOf = (block: Block): readonly { readonly text: string }[] =>
  block.kind === "grid" ? block.cells : block.parts;

/** True where anything in the blocks was read as text. */
export const hasText = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => partsOf(block).some(({ text }) => text.trim() !== ""));
