import type { Block, Manuscript, Table, TextBlock } from "../../model.ts";
import type { Random } from "../../random.ts";
import type { Layout } from "../layout.ts";

/** How running text is set around the tables. */
export interface TextStyle {
  readonly indent: string;
  readonly gap: boolean;
}

export type TableWriter = (table: Table, random: Random) => readonly string[];

function setText(block: TextBlock, style: TextStyle): string[] {
  const indented = block.role === "paragraph" ? style.indent + block.text : block.text;
  const open = style.gap || block.role === "title";
  return open ? [indented, ""] : [indented];
}

function linesOf(blocks: readonly Block[], style: TextStyle, write: TableWriter, random: Random): string[] {
  return blocks.flatMap((block) =>
    block.kind === "text" ? setText(block, style) : ["", ...write(block, random), ""],
  );
}

/** A layout of plain text out of the way it writes a table. */
export function textLayout(
  traits: Pick<Layout, "name" | "keepsBlanks" | "keepsRows" | "slips">,
  writer: (random: Random) => TableWriter,
): Layout {
  return {
    ...traits,
    carrier: "text",
    render: (manuscript: Manuscript, random: Random) => {
      const style: TextStyle = {
        indent: random.weighted([
          [2, ""],
          [2, "\u3000\u3000"],
          [1, "    "],
        ] as const),
        gap: random.chance(0.5),
      };
      const blocks = [...manuscript.blocks, ...(manuscript.appended ?? [])];
      const lines = linesOf(blocks, style, writer(random), random);
      return `${lines.join("\n")}\n`.replace(/\n/g, random.chance(0.25) ? "\r\n" : "\n");
    },
  };
}
