import type { TextractBlock } from "./block.ts";

/** Blocks that another one refers to; `complete` is false where a reference leads to none, to several, or to another kind. */
export interface Related {
  readonly blocks: readonly TextractBlock[];
  readonly complete: boolean;
}

/** The blocks of an answer by their ids. References are followed one step at a time, so that no cycle is walked. */
export class BlockGraph {
  readonly #blocks: readonly TextractBlock[];
  readonly #byId = new Map<string, TextractBlock | null>();

  constructor(blocks: readonly TextractBlock[]) {
    this.#blocks = blocks;
    for (const block of blocks)
      if (block.Id !== undefined) this.#byId.set(block.Id, this.#byId.has(block.Id) ? null : block);
  }

  ofType(type: string): readonly TextractBlock[] {
    return this.#blocks.filter((block) => block.BlockType === type);
  }

  /** Blocks whose type begins with `LAYOUT_`, in the order of the answer, which is that of reading. */
  layouts(): readonly TextractBlock[] {
    return this.#blocks.filter((block) => block.BlockType?.startsWith("LAYOUT_"));
  }

  /** What a block refers to by one kind of relationship, each once, in order; only blocks of the given types. */
  related(block: TextractBlock, relationship: string, types: readonly string[]): Related {
    const ids = (block.Relationships ?? [])
      .filter(({ Type }) => Type === relationship)
      .flatMap(({ Ids }) => Ids ?? []);
    const found = [...new Set(ids)].map((id) => this.#byId.get(id));
    const blocks = found.filter(
      (one) => one !== undefined && one !== null && types.includes(one.BlockType ?? ""),
    );
    return { blocks: blocks as TextractBlock[], complete: blocks.length === found.length };
  }
}
