import type { SourceDocument } from "../../document/document.ts";
import { type DecodedText, decodeText } from "../decode.ts";
import { readHtml } from "../html/html.ts";
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

function pageOf({ headers, body }: Part): DecodedText {
  const bytes = decodeTransfer(body, headers.get("content-transfer-encoding") ?? "");
  if (bytes.length > LONGEST_PAGE) throw new Refusal("TOO_LARGE", `a page of ${bytes.length} bytes`);
  return decode(bytes, parameter(headers.get("content-type") ?? "", "charset"));
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

/** Reads a saved web page (MHTML, RFC 2557): its main page, with the pages in its frames. Throws a Refusal. */
export function readMht(bytes: Uint8Array): SourceDocument {
  const { headers, parts } = readMessage(bytes);
  const pages = parts.filter(isPage);
  const main = mainPage(headers, pages);
  if (main === undefined) throw new Refusal("UNSUPPORTED", "a MIME message without a page");
  // Every page is shown once: a frame that shows itself has no end.
  const left = new Set(pages.filter((page) => page !== main));
  const frame = (address: string): string | null => {
    const id = address.replace(/^cid:/iu, "");
    for (const page of left) {
      if (page.headers.get("content-location") !== address && bare(page.headers.get("content-id")) !== id)
        continue;
      left.delete(page);
      return pageOf(page).text;
    }
    return null;
  };
  const { text, encoding } = pageOf(main);
  return { ...readHtml(text, encoding, frame), format: "mht" };
}
