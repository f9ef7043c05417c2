import type { Rejection } from "../document/rejection.ts";

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

const PICTURE = "a picture; scans are not read yet";
const REPACK = "pack the files again as .zip";

/** Formats that are told by their first bytes and are not read, with what is to be said of them. */
const REFUSED: readonly { readonly bytes: readonly number[]; readonly detail: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], detail: `PNG: ${PICTURE}` },
  { bytes: [0xff, 0xd8, 0xff], detail: `JPEG: ${PICTURE}` },
  { bytes: ascii("GIF8"), detail: `GIF: ${PICTURE}` },
  { bytes: [0x49, 0x49, 0x2a, 0x00], detail: `TIFF: ${PICTURE}` },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], detail: `TIFF: ${PICTURE}` },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], detail: `7z archive: ${REPACK}` },
  { bytes: ascii("Rar!"), detail: `rar archive: ${REPACK}` },
  { bytes: [0x1f, 0x8b], detail: `gzip archive: ${REPACK}` },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], detail: `xz archive: ${REPACK}` },
  { bytes: ascii("BZh"), detail: `bzip2 archive: ${REPACK}` },
  { bytes: ascii("AT&TFORM"), detail: `DjVu: ${PICTURE}` },
  { bytes: [0x4d, 0x5a, 0x90], detail: "a Windows program" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], detail: "a program" },
];

export const PDF = ascii("%PDF-");
export const ZIP = [0x50, 0x4b, 0x03, 0x04];
export const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
export const SPANNED_ZIP = [0x50, 0x4b, 0x07, 0x08];
export const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
export const RTF = ascii("{\\rtf");

/** True where `bytes` has `prefix` at `offset`. */
export function hasAt(bytes: Uint8Array, prefix: readonly number[], offset = 0): boolean {
  return prefix.every((byte, index) => bytes[offset + index] === byte);
}

/** The rejection of a file whose first bytes are those of a format that is never read; null for any other. */
export function refuseBySignature(bytes: Uint8Array): Rejection | null {
  const found = REFUSED.find((signature) => hasAt(bytes, signature.bytes));
  return found === undefined ? null : { code: "UNSUPPORTED", detail: found.detail };
}
