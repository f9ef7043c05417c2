import type { Rejection } from "../document/rejection.ts";

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

const PICTURE = "save the picture as JPEG or PNG (请另存为 JPG 或 PNG)";
const REPACK = "pack the files again as .zip";

/** Formats that are told by their first bytes and are not read, with what is to be said of them. */
const REFUSED: readonly { readonly bytes: readonly number[]; readonly detail: string }[] = [
  { bytes: [0, 0, 0, 0x0c, ...ascii("jP  "), 0x0d, 0x0a, 0x87, 0x0a], detail: `JPEG 2000: ${PICTURE}` },
  { bytes: [0xff, 0x4f, 0xff, 0x51], detail: `JPEG 2000: ${PICTURE}` },
  { bytes: [0x49, 0x49, 0xbc, 0x01], detail: `JPEG XR: ${PICTURE}` },
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

/** Pictures that are read, by their first bytes. */
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  ascii("GIF8"),
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Brands of the ISO base media file format that phones write their pictures in. */
const HEIF = /^ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/u;

/** True where `bytes` has `prefix` at `offset`. */
export function hasAt(bytes: Uint8Array, prefix: readonly number[], offset = 0): boolean {
  return prefix.every((byte, index) => bytes[offset + index] === byte);
}

/** The rejection of a file whose first bytes are those of a format that is never read; null for any other. */
export function refuseBySignature(bytes: Uint8Array): Rejection | null {
  const found = REFUSED.find((signature) => hasAt(bytes, signature.bytes));
  return found === undefined ? null : { code: "UNSUPPORTED", detail: found.detail };
}

/** "BM" alone also begins a text: the header's size and its reserved words tell. */
const isBitmap = (bytes: Uint8Array): boolean =>
  hasAt(bytes, ascii("BM")) && hasAt(bytes, [0, 0, 0, 0], 6) && hasAt(bytes, [0, 0, 0], 15);

/** True for a picture that can be scanned, if it is not damaged: PNG, JPEG, GIF, TIFF, WebP, BMP. */
export function isPicture(bytes: Uint8Array): boolean {
  if (PICTURES.some((signature) => hasAt(bytes, signature)) || isBitmap(bytes)) return true;
  return hasAt(bytes, ascii("RIFF")) && hasAt(bytes, ascii("WEBP"), 8);
}

/** The rejection of a picture in a format that cannot be decoded here; null for anything else. */
export function refusePicture(bytes: Uint8Array): Rejection | null {
  return HEIF.test(String.fromCharCode(...bytes.subarray(4, 12)))
    ? { code: "UNSUPPORTED", detail: `HEIC or AVIF photo: ${PICTURE}` }
    : null;
}
