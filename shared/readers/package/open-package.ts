import { crc32, inflateRawSync } from "node:zlib";
import { type DirectoryEntry, readDirectory } from "../archive/directory.ts";
import { Refusal } from "../refusal.ts";

/** How much of a zip file is unpacked at most. Sizes are bytes after unpacking. */
export interface PackageLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
}

/** A document's package: its parts of text are some megabytes at most, pictures are never unpacked. */
const DOCUMENT_LIMITS: PackageLimits = {
  entries: 10_000,
  entryBytes: 24 * 1024 * 1024,
  totalBytes: 48 * 1024 * 1024,
};

/** A zip file of which only what is asked for is unpacked. */
export interface Package {
  readonly entries: readonly DirectoryEntry[];
  /** The bytes of an entry. Throws a Refusal where it is encrypted, damaged, or larger than the limits. */
  unpack(entry: DirectoryEntry): Uint8Array;
  has(name: string): boolean;
  /** The part of that name, which is compared without case, as Office does; null where there is none. */
  read(name: string): Uint8Array | null;
}

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/** Part names are ASCII but for pictures; some writers use backslashes, and some begin at the root. */
const partName = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();

function packedBytes(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new Refusal("CORRUPT", "a zip entry does not begin where the directory says");
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length)
    throw new Refusal("CORRUPT", "a zip entry goes past the end of the file");
  return bytes.subarray(start, start + entry.compressedSize);
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new Refusal("CORRUPT", "a zip entry cannot be unpacked to the size that it states");
  }
}

function contentOf(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  if (entry.isEncrypted) throw new Refusal("ENCRYPTED", "an encrypted zip entry");
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new Refusal("UNSUPPORTED", `zip compression method ${entry.method}`);
  const packed = packedBytes(bytes, entry);
  const content = entry.method === STORED ? packed : inflate(packed, entry.size);
  // A flipped bit may turn one digit into another: only the checksum tells.
  if (content.length !== entry.size || crc32(content) !== entry.crc32)
    throw new Refusal("CORRUPT", "a zip entry's checksum does not fit");
  return content;
}

/**
 * Opens a zip file by its directory; nothing is unpacked before it is asked for. Sizes are checked as stated before
 * an entry is unpacked, and unpacking stops at the size stated. Throws a Refusal: see `readDirectory`.
 */
export function openPackage(bytes: Uint8Array, limits = DOCUMENT_LIMITS): Package {
  const entries = readDirectory(bytes, limits.entries);
  const named = Map.groupBy(entries, ({ name }) => partName(new TextDecoder().decode(name)));
  let total = 0;
  const unpack = (entry: DirectoryEntry): Uint8Array => {
    total += entry.size;
    if (entry.size > limits.entryBytes || total > limits.totalBytes)
      throw new Refusal("TOO_COMPLEX", `a zip entry of ${entry.size} bytes`);
    return contentOf(bytes, entry);
  };
  return {
    entries,
    unpack,
    has: (name) => named.has(partName(name)),
    read(name) {
      const [entry, twin] = named.get(partName(name)) ?? [];
      if (entry === undefined) return null;
      // Programs differ in which of two they show.
      if (twin !== undefined) throw new Refusal("CORRUPT", "a zip file with two parts of one name");
      return unpack(entry);
    },
  };
}
