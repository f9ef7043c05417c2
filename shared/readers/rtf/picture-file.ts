/** A group within the picture's own, such as its shape properties; it holds none of the file. */
const INNER_GROUP = /\{[^{}]*\}/gu;
const WORD = /\\\*|\\[a-z]+-?\d* ?/giu;
const DEEPEST = 10;

/** The file that a `\\pict` group holds in hexadecimal digits, between its words and the groups within. */
export function fileOf(group: Uint8Array): Uint8Array {
  let text = new TextDecoder("latin1").decode(group);
  for (let level = 0; level < DEEPEST && text.includes("{"); level += 1) text = text.replace(INNER_GROUP, "");
  const digits = text.replace(WORD, "").replace(/[^0-9a-f]/giu, "");
  return Buffer.from(digits, "hex");
}
