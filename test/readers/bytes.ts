import { encodeGb18030 } from "../corpus/encodings/gb18030.ts";

/** Text as bytes, in the encodings that files come in. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
export const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
export const gb18030 = encodeGb18030;

export const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
