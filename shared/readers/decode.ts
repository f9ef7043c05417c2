/** Characters that nearly every report has: where bytes were read with the wrong encoding they do not turn up. */
const FAMILIAR = new Set(
  "的一二三四五六七八年月日政府信息公开工作报告度主动申请行处理不予本机关法规章数量计总其他第条项件情況况開請報處機關規總",
);

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

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function familiarity(text: string): number {
  let score = 0;
  for (const character of text) {
    if (FAMILIAR.has(character)) score += 1;
    else if (character === "\uFFFD") score -= 2;
  }
  return score;
}

function mostFamiliar(bytes: Uint8Array, encodings: readonly string[]): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best = "utf-8";
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of encodings) {
    const score = familiarity(new TextDecoder(encoding).decode(sample));
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** The encoding of `bytes`, as a WHATWG label: byte order mark, zero bytes, strict UTF-8, then the most familiar reading. */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes) ?? utf16ByZeros(bytes);
  if (marked !== null) return marked;
  return isStrictUtf8(bytes) ? "utf-8" : mostFamiliar(bytes, ["utf-8", "gb18030", "big5"]);
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
