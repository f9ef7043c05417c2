import { encodeGb18030 } from "./gb18030.ts";

/** How a file's characters become bytes. `charset` is what an HTML page declares: null for nothing. */
export interface Encoding {
  readonly name: string;
  readonly charset: string | null;
  /** The label by which a decoder reads the bytes back. */
  readonly label: string;
  encode(text: string): Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const gb = (name: string, charset: string | null): Encoding => ({
  name,
  charset,
  label: "gb18030",
  encode: encodeGb18030,
});

const plain = (name: string, charset: string | null): Encoding => ({
  name,
  charset,
  label: "utf-8",
  encode: utf8,
});

const marked = (name: string, charset: string | null): Encoding => ({
  ...plain(name, charset),
  encode: (text) => utf8(`\ufeff${text}`),
});

const UTF_16: Encoding = {
  name: "utf-16le-bom",
  charset: null,
  label: "utf-16le",
  encode: (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
};

export const TEXT_ENCODINGS: readonly (readonly [number, Encoding])[] = [
  [70, plain("utf-8", null)],
  [10, marked("utf-8-bom", null)],
  [4, UTF_16],
  [16, gb("gb18030", null)],
];

export const HTML_ENCODINGS: readonly (readonly [number, Encoding])[] = [
  [60, plain("utf-8", "utf-8")],
  [6, plain("utf-8-undeclared", null)],
  [6, marked("utf-8-bom", "utf-8")],
  [12, gb("gb2312", "gb2312")],
  [6, gb("gbk", "GBK")],
  [3, gb("gb18030", "gb18030")],
  [4, gb("gb18030-undeclared", null)],
];
