import type { Manuscript, Table } from "../model.ts";

const HAN = /\p{Script=Han}/gu;

function hanCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  // Fonts' maps give some radicals for the characters that look like them.
  for (const char of text.normalize("NFKC").match(HAN) ?? []) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** What names a table's rows and columns; a label that stands over several rows is printed once. */
function labelsOf({ rows }: Table): string[] {
  let above: readonly string[] = [];
  return rows.flatMap((row) => {
    if (row.kind === "header") return row.cells.map(({ text }) => text);
    if (row.kind !== "data") return [];
    const same = row.path.findIndex((label, depth) => label !== above[depth]);
    above = row.path;
    return row.path.slice(same);
  });
}

const wordsOf = ({ blocks }: Manuscript): string =>
  blocks.flatMap((block) => (block.kind === "table" ? labelsOf(block) : [])).join("");

/** Characters of a document's tables that the text of its pages lacks: LibreOffice leaves rows off that it finds no page for. */
export function leftOff(manuscript: Manuscript, text: string): string {
  const printed = hanCounts(text);
  const written = hanCounts(wordsOf(manuscript));
  return [...written].flatMap(([char, count]) => ((printed.get(char) ?? 0) < count ? [char] : [])).join("");
}
