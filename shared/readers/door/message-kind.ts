import { Refusal } from "../refusal.ts";
import type { Kind } from "./kind.ts";

/** The header lines that a message, and so a web archive, begins with. */
const HEADERS = /^\s*(?:[A-Za-z][\w-]{1,60}:[^\r\n]*(?:\r\n?|\n)(?:[ \t]+[^\r\n]*(?:\r\n?|\n))*)+/u;
const CONTENT_TYPE = /^content-type:\s*([\w/.+-]+)/imu;
const MIME_VERSION = /^mime-version:/imu;
const HEADERS_WITHIN = 8_000;

/** A web archive, or null for what begins with no header lines of a message. Throws a Refusal for e-mails. */
export function messageKind(bytes: Uint8Array): Kind | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEADERS_WITHIN)).replace(/^ï»¿/u, "");
  const headers = HEADERS.exec(head)?.[0] ?? "";
  const type = CONTENT_TYPE.exec(headers)?.[1]?.toLowerCase() ?? "";
  if (type === "multipart/related" || type === "multipart/alternative") return "mht";
  if (type === "text/html" && MIME_VERSION.test(headers)) return "mht";
  if (type.startsWith("multipart/"))
    throw new Refusal("UNSUPPORTED", "an e-mail: send the attached file itself");
  return null;
}
