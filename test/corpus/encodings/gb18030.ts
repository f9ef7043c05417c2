import { TextDecoder } from "node:util";

/** The characters of the two-byte area by lead byte, then by trail byte 0x40 … 0xFE. */
function addTwoByte(codes: Uint32Array, decoder: TextDecoder): void {
  const bytes: number[] = [];
  const keys: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      bytes.push(lead, trail, 0x0a);
      keys.push((lead << 8) | trail);
    }
  decoder
    .decode(Uint8Array.from(bytes))
    .split("\n")
    .forEach((char, index) => {
      const key = keys[index];
      if (key !== undefined && char.length === 1 && char !== "\ufffd") codes[char.charCodeAt(0)] = key;
    });
}

/** The rest of the BMP: four bytes, counted on from 81 30 81 30. */
function addFourByte(codes: Uint32Array, decoder: TextDecoder): void {
  const count = 39_420;
  const bytes = new Uint8Array(count * 4);
  const keyOf = (index: number): [number, number, number, number] => [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
  for (let index = 0; index < count; index += 1) bytes.set(keyOf(index), index * 4);
  const chars = [...decoder.decode(bytes)];
  chars.forEach((char, index) => {
    const code = char.charCodeAt(0);
    if (char === "\ufffd" || char.length !== 1 || codes[code] !== 0) return;
    const [a, b, c, d] = keyOf(index);
    codes[code] = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  });
}

let table: Uint32Array | undefined;

/** GB18030 by inverting the decoder over the BMP; two-byte codes, and so GBK, wherever there is one. */
function codeTable(): Uint32Array {
  if (table !== undefined) return table;
  table = new Uint32Array(0x10000);
  const decoder = new TextDecoder("gb18030");
  addTwoByte(table, decoder);
  addFourByte(table, decoder);
  return table;
}

/** Text of the BMP as GB18030 bytes. A character that has no code is a RangeError. */
export function encodeGb18030(text: string): Uint8Array {
  const codes = codeTable();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const code = codes[unit] ?? 0;
    if (code === 0) throw new RangeError(`no GB18030 code for U+${unit.toString(16)}`);
    if (code > 0xffff) {
      bytes[length++] = code >>> 24;
      bytes[length++] = (code >>> 16) & 0xff;
    }
    bytes[length++] = (code >>> 8) & 0xff;
    bytes[length++] = code & 0xff;
  }
  return bytes.slice(0, length);
}
