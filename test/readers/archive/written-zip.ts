import { crc32, deflateRawSync } from "node:zlib";
import { joined } from "../bytes.ts";

/** A member as a zip file may hold it, honest or not. */
export interface WrittenMember {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  /** General purpose flags: 1 encrypted, 0x800 UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says of its size after unpacking. */
  readonly statedSize?: number;
}

const u16 = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): readonly number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A zip file written byte by byte, so that every part of it can be wrong. */
export function writtenZip(members: readonly WrittenMember[]): Uint8Array {
  const parts: (Uint8Array | readonly number[])[] = [];
  const directory: (Uint8Array | readonly number[])[] = [];
  let offset = 0;
  for (const { name, content, flags = 0, method = 8, statedSize = content.length } of members) {
    const packed = method === 8 ? deflateRawSync(content) : content;
    const common = [
      ...u16(flags),
      ...u16(method),
      ...u32(0),
      ...u32(crc32(content)),
      ...u32(packed.length),
      ...u32(statedSize),
      ...u16(name.length),
      ...u16(0),
    ];
    const local = [0x50, 0x4b, 3, 4, ...u16(20), ...common];
    parts.push(local, name, packed);
    directory.push([0x50, 0x4b, 1, 2, ...u16(20), ...u16(20), ...common, ...u16(0), ...u16(0), ...u16(0)]);
    directory.push([...u32(0), ...u32(offset)], name);
    offset += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = u16(members.length);
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...u32(size), ...u32(offset), 0, 0];
  return joined(...parts, ...directory, end);
}
