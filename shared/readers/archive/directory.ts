import { Refusal } from "../refusal.ts";

/** One entry of a zip file's central directory: what it says of a member, nothing of it verified. */
export interface DirectoryEntry {
  /** The name's bytes as written; what they mean is for `memberName` to tell. */
  readonly name: Uint8Array;
  /** The name in UTF-8 from the Info-ZIP Unicode Path extra field, where there is one. */
  readonly unicodeName: string | null;
  readonly isUtf8: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not unpacked. */
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the member's local header begins in the file. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const UNICODE_PATH = 0x7075;

interface End {
  readonly count: number;
  readonly start: number;
  /** Bytes before the first local header that are not the zip's own. */
  readonly prefix: number;
}

/** The end record: the last one whose comment reaches exactly to the end of the file and whose directory lies before it. */
export function findEnd(bytes: Uint8Array): End | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) !== bytes.length) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const start = at - size;
    if (start < 0 || offset > start) continue;
    if (count > 0 && view.getUint32(start, true) !== ENTRY) continue;
    return { count, start, prefix: start - offset };
  }
  return null;
}

function unicodePath(bytes: Uint8Array, from: number, to: number): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== UNICODE_PATH || length < 6 || at + 4 + length > to) continue;
    return new TextDecoder().decode(bytes.subarray(at + 9, at + 4 + length));
  }
  return null;
}

/**
 * The entries of a zip file's central directory, in its order. Throws a Refusal: CORRUPT where there is no whole
 * directory, TOO_COMPLEX for more than `most` entries, UNSUPPORTED for Zip64 (files of more than 4 GB).
 */
export function readDirectory(bytes: Uint8Array, most: number): readonly DirectoryEntry[] {
  const end = findEnd(bytes);
  if (end === null) throw new Refusal("CORRUPT", "the zip file's directory is missing: it may be cut off");
  if (end.count > most) throw new Refusal("TOO_COMPLEX", `${end.count} entries in a zip file`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new Refusal("CORRUPT", "the zip file's directory is damaged");
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw new Refusal("CORRUPT", "the zip file's directory is damaged");
    const flags = view.getUint16(at + 8, true);
    const offset = view.getUint32(at + 42, true);
    if (offset === 0xffffffff) throw new Refusal("UNSUPPORTED", "a Zip64 archive: pack fewer files together");
    entries.push({
      name: bytes.subarray(at + ENTRY_BYTES, nameEnd),
      unicodeName: unicodePath(bytes, nameEnd, extraEnd),
      isUtf8: (flags & 0x800) !== 0,
      isEncrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: offset + end.prefix,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}
