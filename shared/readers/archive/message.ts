import { Buffer } from "node:buffer";

/** A part of a saved web page: its media type, and the address that it stands for. */
export interface MessagePart {
  readonly type: string;
  readonly place: string;
  readonly content: Uint8Array;
}

/** No line of base64 begins with it. */
const BOUNDARY = "--part";

/** A web page and what it shows as one file (MHTML, RFC 2557); the page comes first. The same parts give the same bytes. */
export function writtenMessage(parts: readonly MessagePart[]): Uint8Array {
  const lines = parts.flatMap(({ type, place, content }) => [
    `--${BOUNDARY}`,
    `Content-Type: ${type}`,
    "Content-Transfer-Encoding: base64",
    `Content-Location: ${place}`,
    "",
    Buffer.from(content).toString("base64"),
  ]);
  const head = ["MIME-Version: 1.0", `Content-Type: multipart/related; boundary="${BOUNDARY}"`, ""];
  return Buffer.from([...head, ...lines, `--${BOUNDARY}--`, ""].join("\r\n"), "latin1");
}
