const WORD = "[A-Za-z0-9]";
const BETWEEN_WORDS = new RegExp(`(?<=${WORD})\\s+(?=[A-Za-z])|(?<=[A-Za-z])\\s+(?=${WORD})`, "gu");

/** Blanks are kept between words of Latin script alone: Chinese print has none that mean anything. */
export function respaced(text: string): string {
  return text.replace(BETWEEN_WORDS, "\u0000").replace(/\s+/gu, "").replaceAll("\u0000", " ");
}
