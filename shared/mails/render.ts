import { htmlLetter } from "./html-letter.ts";
import type { Letter } from "./letter.ts";
import { textLetter } from "./text-letter.ts";

/** The parts of an email that a letter becomes. */
export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export function renderLetter(letter: Letter): RenderedLetter {
  return { subject: letter.subject, html: htmlLetter(letter), text: textLetter(letter) };
}
