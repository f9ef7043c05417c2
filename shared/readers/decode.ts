import { isUtf8 } from "node:buffer";

/** Characters that nearly every report has: where bytes were read with the wrong encoding they do not turn up. */
const FAMILIAR =
  "的一二三四五六七八年月日政府信息公开工作报告度主动申请行处理不予本机关法规章数量计总其他第条项件情況况開請報處機關規總";
const UNDECODED = 0xfffd;

/** What each UTF-16 code unit says for an encoding that yields it. */
const SCORES = new Int8Array(0x1_0000);
for (const character of FAMILIAR) SCORES[character.charCodeAt(0)] = 1;
SCORES[UNDECODED] = -2;

const BOMS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

const SAMPLE = 64 * 1024;

function byteOrderMark(bytes: Uint8Array): string | null {
  const found = BOMS.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  return found?.encoding ?? null;
}

/** UTF-16 without a mark shows as zero bytes on one side of most ASCII characters (digits, line ends). */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < length / 50) return null;
  if (odd > even * 10) return "utf-16le";
  return even > odd * 10 ? "utf-16be" : null;
}

function familiarity(text: string): number {
  let score = 0;
  for (let index = 0; index < text.length; index += 1) score += SCORES[text.charCodeAt(index)] ?? 0;
  return score;
}

/** How familiar the beginning of some bytes is in an encoding. */
type Familiar = (encoding: string) => number;

/** Decodes a beginning in each encoding that is asked for, once. */
function familiarIn(bytes: Uint8Array): Familiar {
  const sample = bytes.subarray(0, SAMPLE);
  const known = new Map<string, number>();
  return (encoding) => {
    const score = known.get(encoding) ?? familiarity(new TextDecoder(encoding).decode(sample));
    known.set(encoding, score);
    return score;
  };
}

/** The share of familiar characters, and their number, from which Chinese prose without a mark passes for UTF-16. */
const FAMILIAR_SHARE = 0.05;
const LEAST_FAMILIAR = 20;

/**
 * UTF-16 without a mark whose characters are nearly all Chinese has few zero bytes. It is told by its words: read in
 * one of the two orders it has many familiar characters, and as any other encoding next to none.
 */
function utf16ByWords({ length }: Uint8Array, familiar: Familiar): string | null {
  if (length % 2 !== 0) return null;
  const least = Math.max(LEAST_FAMILIAR, (Math.min(length, SAMPLE) / 2) * FAMILIAR_SHARE);
  const isClear = (encoding: string, others: readonly string[]): boolean =>
    familiar(encoding) >= least && others.every((other) => familiar(encoding) > 4 * familiar(other));
  if (isClear("utf-16le", ["utf-16be", "gb18030", "big5"])) return "utf-16le";
  return isClear("utf-16be", ["utf-16le", "gb18030", "big5"]) ? "utf-16be" : null;
}

function mostFamiliar(familiar: Familiar, encodings: readonly string[]): string {
  let best = "utf-8";
  for (const encoding of encodings) if (familiar(encoding) > familiar(best)) best = encoding;
  return best;
}

/** The encoding of `bytes`, as a WHATWG label: byte order mark, strict UTF-8, zero bytes, the most familiar words. */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked;
  const isStrict = isUtf8(bytes);
  if (isStrict && !bytes.includes(0)) return "utf-8";
  const familiar = familiarIn(bytes);
  // Words first: 开 and 一 are among those that have a zero byte on the other side.
  const utf16 = utf16ByWords(bytes, familiar) ?? utf16ByZeros(bytes);
  if (utf16 !== null) return utf16;
  return isStrict ? "utf-8" : mostFamiliar(familiar, ["gb18030", "big5"]);
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes to text. Undecodable bytes become U+FFFD, which matches no label and no number. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
