import type { SourceDocument } from "../document/document.ts";
import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import { decodeText } from "./decode.ts";
import { readHtml } from "./html/html.ts";
import { excess } from "./measure.ts";
import { Refusal } from "./refusal.ts";
import { refuseBySignature } from "./signature.ts";
import { readText } from "./text/text.ts";

/** A file past this size (bytes) is refused before it is looked at. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Text of a report is some tens of kilobytes; a saved page with its scripts may be a few megabytes. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024;

const HTML_TAG = /<(?:!doctype\s+html|html|head|body|table|td|div|p|span)\b[^<]*>/iu;
const MHTML = /^(?:from:|mime-version:|subject:)[\s\S]{0,2000}multipart\/related/iu;

/** The share of control characters above which decoded bytes are not text. */
const MAX_CONTROL_SHARE = 0.01;

function controlShare(text: string): number {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting control characters is the point
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/gu)?.length ?? 0;
  return sample.length === 0 ? 0 : controls / sample.length;
}

/**
 * Reads a file's bytes into a document, told by its content and never by its name. Expected faults are typed
 * rejections: EMPTY, TOO_LARGE, ENCRYPTED, UNSUPPORTED, TOO_COMPLEX.
 */
export function readDocument(bytes: Uint8Array, _fileName: string): Result<SourceDocument, Rejection> {
  if (bytes.length === 0) return fail({ code: "EMPTY", detail: "no bytes" });
  if (bytes.length > MAX_FILE_BYTES) return fail({ code: "TOO_LARGE", detail: `${bytes.length} bytes` });
  const refused = refuseBySignature(bytes);
  if (refused !== null) return fail(refused);
  if (bytes.length > MAX_TEXT_BYTES)
    return fail({ code: "TOO_LARGE", detail: `${bytes.length} bytes of text` });
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === "") return fail({ code: "EMPTY", detail: "nothing but white space" });
  if (controlShare(text) > MAX_CONTROL_SHARE) return fail({ code: "UNSUPPORTED", detail: "binary content" });
  if (MHTML.test(text.slice(0, 4_000)))
    return fail({ code: "UNSUPPORTED", detail: "MHTML archive is not read yet" });
  const document = parse(text, encoding);
  if (!document.ok) return document;
  const tooMuch = excess(document.value);
  return tooMuch === null ? document : fail({ code: "TOO_COMPLEX", detail: tooMuch });
}

function parse(text: string, encoding: string): Result<SourceDocument, Rejection> {
  if (!HTML_TAG.test(text)) return ok(readText(text, encoding));
  try {
    return ok(readHtml(text, encoding));
  } catch (error) {
    if (error instanceof Refusal) return fail({ code: error.code, detail: error.message });
    throw error;
  }
}
