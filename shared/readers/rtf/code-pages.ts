/** Windows code pages by number, as WHATWG labels; ASCII and the rest are read as Western. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [10008, "gb18030"],
  [54936, "gb18030"],
  [65001, "utf-8"],
]);

/** The code page of a font's character set (\fcharset). */
const CHARACTER_SETS: ReadonlyMap<number, number> = new Map([
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
]);

const SYMBOL_SET = 2;
export const WESTERN = "windows-1252";
/** Bytes of a symbol font: each is a character of its own, of the private use area. */
const SYMBOLS = "symbols";

const decoders = new Map<string, { decode(bytes: Uint8Array): string }>();

export const codePage = (number: number): string => CODE_PAGES.get(number) ?? WESTERN;

/** The encoding that a font of this set asks for; null where it leaves it to the document. */
export function encodingOfSet(set: number): string | null {
  if (set === SYMBOL_SET) return SYMBOLS;
  const page = CHARACTER_SETS.get(set);
  return page === undefined ? null : codePage(page);
}

/** Whether `byte` leads a pair in the encoding. */
export const leadsPair = (encoding: string, byte: number): boolean =>
  byte > 0x80 && byte < 0xff && encoding !== WESTERN && encoding !== SYMBOLS && encoding !== "utf-8";

export function decodeBytes(bytes: readonly number[], encoding: string): string {
  if (encoding === SYMBOLS) return String.fromCharCode(...bytes.map((byte) => 0xf000 + byte));
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder.decode(Uint8Array.from(bytes));
}
