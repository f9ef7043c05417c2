import { crc32, deflateSync } from "node:zlib";
import { joined, utf8 } from "../readers/bytes.ts";

const bigEndian = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined(utf8(type), data);
  return joined(bigEndian(data.length), named, bigEndian(crc32(named)));
}

const PNG_START = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);

/** A PNG of one bit a pixel whose data are what they are said to be, or anything else. */
export const png = (
  width: number,
  height: number,
  data: Uint8Array,
  ...before: readonly Uint8Array[]
): Uint8Array =>
  joined(
    PNG_START,
    chunk("IHDR", joined(bigEndian(width), bigEndian(height), Uint8Array.of(1, 0, 0, 0, 0))),
    ...before,
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array()),
  );

export const zeros = (bytes: number): Uint8Array => deflateSync(new Uint8Array(bytes));
export const honestPng = (side: number): Uint8Array =>
  png(side, side, zeros((1 + Math.ceil(side / 8)) * side));

export type Entry = readonly [tag: number, type: number, count: number, value: number];

/** A little-endian TIFF of directories one after the other; `next` says where each points, by default to the next one. */
export function tiff(
  directories: readonly (readonly Entry[])[],
  data: Uint8Array,
  next = (index: number): number => index + 1,
): Uint8Array {
  const starts: number[] = [];
  let length = 8 + data.length + (data.length % 2);
  for (const entries of directories) {
    starts.push(length);
    length += 6 + entries.length * 12;
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0]);
  view.setUint32(4, starts[0] ?? 0, true);
  bytes.set(data, 8);
  directories.forEach((entries, index) => {
    const start = starts[index] ?? 0;
    view.setUint16(start, entries.length, true);
    entries.forEach(([tag, type, count, value], n) => {
      const at = start + 2 + n * 12;
      view.setUint16(at, tag, true);
      view.setUint16(at + 2, type, true);
      view.setUint32(at + 4, count, true);
      view.setUint32(at + 8, value, true);
    });
    view.setUint32(start + 2 + entries.length * 12, starts[next(index)] ?? 0, true);
  });
  return bytes;
}

const NONE = 1;
export const DEFLATE = 8;

/** A grey page of one strip at the beginning of the file's data. */
export const page = (width: number, height: number, bytes: number, compression = NONE): readonly Entry[] => [
  [256, 4, 1, width],
  [257, 4, 1, height],
  [258, 3, 1, 8],
  [259, 3, 1, compression],
  [262, 3, 1, 1],
  [273, 4, 1, 8],
  [277, 3, 1, 1],
  [278, 4, 1, height],
  [279, 4, 1, bytes],
];

export const SMALL = page(64, 64, 4_096);
export const PIXELS = new Uint8Array(4_096).fill(255);

/** A page of one row a strip, as wide as a word; the places and lengths of its strips lie before it. */
export function manyStrips(strips: number): Uint8Array {
  const lists = new Uint8Array(strips * 8);
  const view = new DataView(lists.buffer);
  for (let strip = 0; strip < strips; strip += 1) {
    view.setUint32(strip * 4, 8, true);
    view.setUint32((strips + strip) * 4, 64, true);
  }
  const entries = page(64, strips, 64).map((entry): Entry => {
    const [tag] = entry;
    if (tag === 273) return [273, 4, strips, 8];
    if (tag === 279) return [279, 4, strips, 8 + strips * 4];
    return tag === 278 ? [278, 4, 1, 1] : entry;
  });
  return tiff([entries], lists);
}
