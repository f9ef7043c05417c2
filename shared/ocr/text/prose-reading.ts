import type { Emission, TextRecognizer } from "../engines.ts";
import { greedy } from "./greedy.ts";
import { surely } from "./surely.ts";
import { usualOf, withUsual } from "./usual.ts";
import { inEitherWidth, otherWidthsOf } from "./widths.ts";

/** A line of running text. */
export interface ProseReading {
  readonly text: string;
  /** The same with ※ for each character that is not sure. */
  readonly sure: string;
  /** The mean of what its characters were given; 0 where there are none. */
  readonly mean: number;
}

export type ProseReader = (emission: Emission) => ProseReading;

/** Reads the emissions of one recognizer as running text. */
export function proseReader({ alphabet }: Pick<TextRecognizer, "alphabet">): ProseReader {
  const usual = usualOf(alphabet);
  const widths = otherWidthsOf(alphabet);
  const sameness = { space: alphabet.indexOf(" ") + 1, widths };
  return (emission) => {
    const first = greedy(emission);
    const seen = inEitherWidth(withUsual(first, emission, usual), emission, widths);
    const printed = seen.map(({ label }) => alphabet[label - 1] ?? "");
    const given = seen.reduce((sum, { probability }) => sum + probability, 0);
    return {
      text: printed.join(""),
      sure: surely(printed, seen, first, emission, sameness),
      mean: given / Math.max(1, seen.length),
    };
  };
}
