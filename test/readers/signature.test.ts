import { describe, expect, it } from "vitest";
import { refuseBySignature } from "../../shared/readers/signature.ts";
import { joined, utf8, utf16le } from "./bytes.ts";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const MAGICS: readonly (readonly [name: string, first: Uint8Array])[] = [
  ["PDF", utf8("%PDF-1.7\n")],
  ["zip archive (docx", joined(ZIP, [20, 0, 0, 0])],
  ["empty zip", Uint8Array.of(0x50, 0x4b, 0x05, 0x06)],
  ["OLE2", Uint8Array.from(OLE2)],
  ["RTF", utf8("{\\rtf1\\ansi")],
  ["PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ["JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ["GIF", utf8("GIF89a")],
  ["TIFF", Uint8Array.of(0x49, 0x49, 0x2a, 0x00)],
  ["TIFF", Uint8Array.of(0x4d, 0x4d, 0x00, 0x2a)],
  ["7z", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ["rar", utf8("Rar!\x1a\x07")],
  ["gzip", Uint8Array.of(0x1f, 0x8b, 0x08)],
  ["Windows program", Uint8Array.of(0x4d, 0x5a, 0x90, 0x00)],
  ["program", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46)],
];

describe("a file of a format that is not read", () => {
  it.each(MAGICS)("%s is named", (name, first) => {
    const refused = refuseBySignature(joined(first, utf8("规章\t0\t0\t0\n")));
    expect(refused?.code).toBe("UNSUPPORTED");
    expect(refused?.detail).toContain(name);
  });

  it.each(MAGICS)("%s is told by its first bytes alone, and only there", (_, first) => {
    expect(refuseBySignature(first)?.code).toBe("UNSUPPORTED");
    expect(refuseBySignature(joined(utf8("规"), first))).toBeNull();
    expect(refuseBySignature(first.subarray(0, 1))).toBeNull();
  });
});

describe("an encrypted file", () => {
  const padding = new Uint8Array(5_000);

  it.each([
    ["PDF", joined(utf8("%PDF-1.6\n"), padding, utf8("trailer << /Encrypt 5 0 R >>"))],
    ["zip", joined(ZIP, [20, 0, 1, 0])],
    ["zip", joined(ZIP, [20, 0, 9, 8])],
    ["OLE2", joined(OLE2, padding, utf16le("EncryptedPackage"))],
  ])("%s is told from one that is only not read", (name, bytes) => {
    const refused = refuseBySignature(bytes);
    expect(refused?.code).toBe("ENCRYPTED");
    expect(refused?.detail).toContain(name);
  });

  it.each([
    ["a PDF that speaks of encryption", joined(utf8("%PDF-1.6\n"), utf8("Encrypt"))],
    ["a zip whose flags are set but the first", joined(ZIP, [20, 0, 8, 8])],
    ["a Word file", joined(OLE2, padding, utf16le("WordDocument"))],
  ])("%s is none", (_, bytes) => expect(refuseBySignature(bytes)?.code).toBe("UNSUPPORTED"));
});

describe("what may be text", () => {
  it.each(["", "政府信息公开", "<html>", "GIF", "MZ 2021", "PK", "\ufeff%PDF-", "{}", "II*", "From: a"])(
    "%j is let through",
    (text) => expect(refuseBySignature(utf8(text))).toBeNull(),
  );
});
