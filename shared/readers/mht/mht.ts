import type { SourceDocument } from "../../document/document.ts";
import { type DecodedText, decodeText } from "../decode.ts";
import { readHtml } from "../html/html.ts";
import type { KeepPicture } from "../pictures/picture-mark.ts";
import { Refusal } from "../refusal.ts";
import { type Part, parameter, readMessage } from "./message.ts";
import { decodeTransfer } from "./transfer.ts";

/** A page with its scripts is some megabytes at most. */
const LONGEST_PAGE = 8 * 1024 * 1024;

/** Labels that programs write without looking at the text. */
const SAYS_NOTHING = /^(?:us-ascii|ascii|iso-8859-1|windows-1252)$/iu;

function decode(bytes: Uint8Array, label: string | null): DecodedText {
  if (label === null || SAYS_NOTHING.test(label)) return decodeText(bytes);
  // GB2312 and GBK are parts of GB18030, and mostly named in its place.
  const encoding = /^(?:gb2312|gb_2312-80|gbk|cp936)$/iu.test(label) ? "gb18030" : label;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding: encoding.toLowerCase() };
  } catch {
    // An encoding that is unknown, or not the one it is.
    return decodeText(bytes);
  }
}

function pageOf(part: Part): DecodedText {
  const bytes = bytesOf(part);
  if (bytes.length > LONGEST_PAGE) throw new Refusal("TOO_LARGE", `a page of ${bytes.length} bytes`);
  return decode(bytes, parameter(part.headers.get("content-type") ?? "", "charset"));
}

const bare = (id: string | undefined): string => (id ?? "").replace(/^<|>$/gu, "");

const isPage = ({ type }: Part): boolean => type === "text/html" || type === "application/xhtml+xml";

/** The page that the archive was made of: the one it names as its start or its place, else the first. */
function mainPage(headers: ReadonlyMap<string, string>, pages: readonly Part[]): Part | undefined {
  const start = bare(parameter(headers.get("content-type") ?? "", "start") ?? "");
  const place = headers.get("snapshot-content-location") ?? headers.get("content-location");
  return (
    pages.find((part) => start !== "" && bare(part.headers.get("content-id")) === start) ??
    pages.find((part) => place !== undefined && part.headers.get("content-location") === place) ??
    pages[0]
  );
}

/** An address as it stands in a page, and as it is seen from where the page was. */
function addressesOf(address: string, page: Part): readonly string[] {
  const base = page.headers.get("content-location");
  return base !== undefined && URL.canParse(address, base)
    ? [address, new URL(address, base).href]
    : [address];
}

/** Finds the parts that a page names by their places or their ids. */
function finder(parts: readonly Part[], page: Part): (address: string) => Part | undefined {
  const named = new Map<string, Part>();
  for (const part of parts) {
    const { headers } = part;
    for (const name of [headers.get("content-location"), `cid:${bare(headers.get("content-id"))}`])
      if (name !== undefined && name !== "cid:") named.set(name, named.get(name) ?? part);
  }
  return (address) =>
    addressesOf(address, page)
      .map((known) => named.get(known))
      .find((part) => part !== undefined);
}

const bytesOf = ({ headers, body }: Part): Uint8Array =>
  decodeTransfer(body, headers.get("content-transfer-encoding") ?? "");

/** Reads a saved web page (MHTML, RFC 2557): its main page, with the pages in its frames. Throws a Refusal. */
export function readMht(bytes: Uint8Array, keep?: KeepPicture): SourceDocument {
  const { headers, parts } = readMessage(bytes);
  const pages = parts.filter(isPage);
  const main = mainPage(headers, pages);
  if (main === undefined) throw new Refusal("UNSUPPORTED", "a MIME message without a page");
  // Every page is shown once: a frame that shows itself has no end.
  const left = new Set(pages.filter((page) => page !== main));
  const find = finder(parts, main);
  const frame = (address: string): string | null => {
    const page = find(address);
    return page !== undefined && left.delete(page) ? pageOf(page).text : null;
  };
  const picture = (address: string): (() => Uint8Array) | null => {
    const part = find(address);
    return part?.type.startsWith("image/") === true ? () => bytesOf(part) : null;
  };
  const { text, encoding } = pageOf(main);
  return { ...readHtml(text, encoding, { frame, picture, keep }), format: "mht" };
}
