/** Characters that terminals draw two columns wide: East Asian scripts, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO = /\p{Mark}/u;
/** Control characters would let a file's name rewrite the screen. */
const UNPRINTABLE = /\p{Cc}|\p{Cf}/gu;

const widthOfCharacter = (character: string): number =>
  ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);
}

/** A text on one line without anything that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "�");
}

/** Exactly `columns` wide: padded with spaces, or cut in the middle, where names differ least. */
export function toWidth(text: string, columns: number): string {
  const total = width(text);
  if (total <= columns) return text + " ".repeat(columns - total);
  const characters = [...text];
  let head = "";
  let tail = "";
  while (characters.length > 0) {
    const fromHead = width(head) <= width(tail);
    const next = (fromHead ? characters.shift() : characters.pop()) ?? "";
    if (width(head) + width(tail) + width(next) > columns - 1) break;
    if (fromHead) head += next;
    else tail = next + tail;
  }
  return `${head}…${tail}${" ".repeat(columns - 1 - width(head) - width(tail))}`;
}
