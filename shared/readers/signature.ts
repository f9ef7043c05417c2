import type { Rejection } from "../document/rejection.ts";

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

/** Formats that are told by their first bytes and are not text. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: "PDF document", bytes: ascii("%PDF-") },
  { name: "zip archive (docx, xlsx, odt, zip)", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "empty zip archive", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: "OLE2 document (doc, xls, wps)", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: "RTF document", bytes: ascii("{\\rtf") },
  { name: "PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG picture", bytes: [0xff, 0xd8, 0xff] },
  { name: "GIF picture", bytes: ascii("GIF8") },
  { name: "TIFF picture", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: "TIFF picture", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: "7z archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: "rar archive", bytes: ascii("Rar!") },
  { name: "gzip archive", bytes: [0x1f, 0x8b] },
  { name: "Windows program", bytes: [0x4d, 0x5a, 0x90] },
  { name: "program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

function includes(bytes: Uint8Array, needle: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(needle);
}

/** Office encrypts a package by wrapping it in OLE2 under this stream name (UTF-16). */
const ENCRYPTED_PACKAGE = [..."EncryptedPackage"].join("\0");

function isEncrypted(name: string, bytes: Uint8Array): boolean {
  if (name.startsWith("PDF")) return includes(bytes, "/Encrypt");
  if (name.startsWith("zip")) return ((bytes[6] ?? 0) & 1) === 1;
  return name.startsWith("OLE2") && includes(bytes, ENCRYPTED_PACKAGE);
}

/** The rejection of a file whose first bytes are those of a format that is not read; null for what may be text. */
export function refuseBySignature(bytes: Uint8Array): Rejection | null {
  const found = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (found === undefined) return null;
  if (isEncrypted(found.name, bytes)) return { code: "ENCRYPTED", detail: `encrypted ${found.name}` };
  return { code: "UNSUPPORTED", detail: `${found.name} is not read yet` };
}
