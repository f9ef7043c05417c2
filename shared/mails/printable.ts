/**
 * One line of text that shows what it says: control characters and line breaks become spaces, invisible format
 * characters (direction marks, zero-width marks) vanish, broken surrogates are replaced. What comes from a file
 * can therefore neither forge a line of a mail nor turn its words around.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{Cf}+/gu, "")
    .replace(/ {2,}/gu, " ");
}

/** `printable`, trimmed, and cut with an ellipsis to at most `limit` characters (code points). */
export function brief(text: string, limit: number): string {
  const line = printable(text.slice(0, limit * 8)).trim();
  const characters = Array.from(line);
  if (characters.length <= limit) return line;
  return `${characters.slice(0, limit - 1).join("")}…`;
}
