/**
 * S3 metadata travels as HTTP headers, which are ASCII; other text is put there as RFC 2047 encoded words, as S3
 * itself does with what it was sent raw.
 */
const WORD = /=\?utf-8\?([bq])\?([^?]*)\?=/giu;
const PLAIN = /^[\x20-\x7e]*$/;

/** Bytes of text per encoded word: a word may have 75 characters. */
const WORD_BYTES = 45;

function chunks(text: string): readonly string[] {
  const words: string[] = [""];
  for (const character of text) {
    const word = `${words.at(-1)}${character}`;
    if (Buffer.byteLength(word) > WORD_BYTES) words.push(character);
    else words[words.length - 1] = word;
  }
  return words;
}

/** Text as a metadata value. Control characters become encoded words too, so that no header can be injected. */
export function encodeMetadata(text: string): string {
  if (PLAIN.test(text) && !text.includes("=?") && text.trim() === text) return text;
  return chunks(text)
    .map((word) => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`)
    .join(" ");
}

function decodeWord(encoding: string, content: string): Buffer {
  if (encoding.toLowerCase() === "b") return Buffer.from(content, "base64");
  const text = content
    .replaceAll("_", " ")
    .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}

/** A metadata value as text: the inverse of `encodeMetadata`, and of what S3 does with non-ASCII values. */
export function decodeMetadata(value: string): string {
  return value
    .replace(/(\?=)\s+(?==\?)/gu, "$1")
    .replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/giu, (words) =>
      Buffer.concat(
        [...words.matchAll(WORD)].map(([, encoding = "", content = ""]) => decodeWord(encoding, content)),
      ).toString(),
    );
}
