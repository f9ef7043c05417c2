import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "./case.ts";
import { type CorpusOptions, corpus } from "./corpus.ts";

function truthFile(made: Case): string {
  const notes = [
    `layout ${made.layout}, encoding ${made.encoding}`,
    ...made.damages.map((damage) => `${damage.name}: ${damage.description}`),
  ];
  return `${JSON.stringify({ ...made.truth, notes }, null, 1)}\n`;
}

/**
 * Writes NAME.txt or NAME.html beside NAME.truth.json. Cases whose damage no structure shows go to the folder
 * `unseen` below: there only the verdict can be judged, not the cells. Returns how many went to each.
 */
export function writeCorpus(folder: string, options: CorpusOptions): { seen: number; unseen: number } {
  const unseenFolder = join(folder, "unseen");
  mkdirSync(unseenFolder, { recursive: true });
  const written = { seen: 0, unseen: 0 };
  for (const made of corpus(options)) {
    const to = made.expectation.silentAllowed ? unseenFolder : folder;
    written[made.expectation.silentAllowed ? "unseen" : "seen"] += 1;
    writeFileSync(join(to, made.fileName), made.bytes);
    writeFileSync(join(to, `${made.name}.truth.json`), truthFile(made));
  }
  return written;
}
