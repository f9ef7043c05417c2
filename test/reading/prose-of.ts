import { readText } from "../../shared/readers/text/text.ts";
import { type ProseLine, proseLines } from "../../shared/reading/prose.ts";

/** The lines of running text of a text. */
export const proseOf = (...lines: readonly string[]): readonly ProseLine[] =>
  proseLines(readText(lines.join("\n"), "utf-8"));
