import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { open, type Picture } from "./picture.ts";

/** Compressed pixels of a page: one strip, as TIFF and PDF hold it. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const BLOCK = 16;
const up = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/** Grey pixels of a page, its sizes made whole multiples of 16. */
export async function greyBlocks(page: Picture): Promise<Strip> {
  const [width, height] = [up(page.width), up(page.height)];
  const bytes = await open(page)
    .extend({ right: width - page.width, bottom: height - page.height, background: "white" })
    .greyscale()
    .raw()
    .toBuffer();
  return { width, height, bytes };
}

const THRESHOLD = 160;

/** A page as CCITT group 4, in which coded black stands for white. A single tile is a single strip. */
export async function group4(page: Picture): Promise<Strip> {
  const { width, height, bytes } = await greyBlocks(page);
  const bilevel = bytes.map((value) => (value < THRESHOLD ? 0 : 255));
  const file = await sharp(bilevel, { raw: { width, height, channels: 1 } })
    .toColourspace("b-w")
    .tiff({ compression: "ccittfax4", bitdepth: 1, tile: true, tileWidth: width, tileHeight: height })
    .toBuffer();
  const directory = file.readUInt32LE(4);
  const value = (tag: number): number => {
    for (let n = 0; n < file.readUInt16LE(directory); n += 1) {
      const entry = directory + 2 + n * 12;
      if (file.readUInt16LE(entry) === tag) return file.readUInt32LE(entry + 8);
    }
    throw new RangeError(`no tag ${tag}`);
  };
  const offset = value(324);
  return { width, height, bytes: file.subarray(offset, offset + value(325)) };
}

export async function greyStrip(page: Picture): Promise<Strip> {
  const strip = await greyBlocks(page);
  return { ...strip, bytes: deflateSync(strip.bytes) };
}

export type Compression = "group4" | "deflate";
const CODES = { group4: 4, deflate: 8 } as const;

/** A TIFF of several pages, bilevel or grey, as the send-to-folder key of an office machine makes it. */
export function tiff(strips: readonly Strip[], compression: Compression, dpi: number): Uint8Array {
  const parts: Buffer[] = [];
  let length = 8;
  const add = (bytes: Uint8Array): number => {
    const at = length;
    const padded = Buffer.concat([bytes, Buffer.alloc(bytes.length % 2)]);
    parts.push(padded);
    length += padded.length;
    return at;
  };
  const resolution = Buffer.alloc(8);
  resolution.writeUInt32LE(dpi, 0);
  resolution.writeUInt32LE(1, 4);
  const inch = add(resolution);
  const starts = strips.map(({ bytes }) => add(bytes));
  const first = length;
  strips.forEach((strip, index) => {
    const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
      [254, 4, 2],
      [256, 4, strip.width],
      [257, 4, strip.height],
      [258, 3, compression === "group4" ? 1 : 8],
      [259, 3, CODES[compression]],
      [262, 3, 1],
      [273, 4, starts[index] ?? 0],
      [277, 3, 1],
      [278, 4, strip.height],
      [279, 4, strip.bytes.length],
      [282, 5, inch],
      [283, 5, inch],
      [296, 3, 2],
    ];
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    entries.forEach(([tag, type, value], n) => {
      directory.writeUInt16LE(tag, 2 + n * 12);
      directory.writeUInt16LE(type, 4 + n * 12);
      directory.writeUInt32LE(1, 6 + n * 12);
      directory.writeUInt32LE(value, 10 + n * 12);
    });
    const isLast = index === strips.length - 1;
    directory.writeUInt32LE(isLast ? 0 : length + directory.length, directory.length - 4);
    add(directory);
  });
  const header = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  header.writeUInt32LE(first, 4);
  return Buffer.concat([header, ...parts]);
}
