import { Refusal } from "../refusal.ts";

/** A part of a MIME message (RFC 2045): its headers by their lower-case names, and where its body lies. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly body: Uint8Array;
}

const MOST_PARTS = 2_000;
const MAX_DEPTH = 5;
const LONGEST_HEADERS = 64 * 1024;

/** A message as bytes, with one character a byte to search in. */
interface Source {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A parameter of a header, e.g. `charset` of a content type; null where it has none of the name. */
export function parameter(header: string, name: string): string | null {
  const found = new RegExp(`(?:^|[;\\s])${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, "iu").exec(
    header.slice(0, LONGEST_HEADERS),
  );
  return found === null ? null : (found[1] ?? found[2] ?? null);
}

function readHeaders(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/gu, " ").split(/\r?\n/u)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Splits what lies from `start` to `end` into its headers and its body; a blank line stands between them. */
function partAt({ bytes, text }: Source, start: number, end: number): Part & { readonly from: number } {
  const blank = /\r?\n\r?\n/gu;
  blank.lastIndex = start;
  const head = text.slice(start, Math.min(end, start + LONGEST_HEADERS));
  const gap = /^\r?\n|\r?\n\r?\n/u.exec(head);
  const from = gap === null ? end : start + gap.index + gap[0].length;
  const headers = readHeaders(text.slice(start, Math.min(from, start + LONGEST_HEADERS)));
  const type = (headers.get("content-type") ?? "text/plain").split(";")[0]?.trim().toLowerCase() ?? "";
  return { headers, type, body: bytes.subarray(from, end), from };
}

/** Where the parts between the lines of a boundary begin and end. */
function* between({ text }: Source, boundary: string, start: number, end: number) {
  const mark = `--${boundary}`;
  let from: number | null = null;
  for (let at = text.indexOf(mark, start); at !== -1 && at < end; at = text.indexOf(mark, at + mark.length)) {
    if (at > start && text[at - 1] !== "\n") continue;
    if (from !== null) yield [from, at] as const;
    const line = text.indexOf("\n", at);
    // The last boundary has dashes at its end; a file that is cut off has none.
    if (text.startsWith("--", at + mark.length) || line === -1) return;
    from = line + 1;
  }
  if (from !== null) yield [from, end] as const;
}

function collect(source: Source, start: number, end: number, depth: number, parts: Part[]): void {
  const part = partAt(source, start, end);
  const boundary = parameter(part.headers.get("content-type") ?? "", "boundary");
  if (!part.type.startsWith("multipart/") || boundary === null || boundary === "") {
    if (parts.length >= MOST_PARTS) throw new Refusal("TOO_COMPLEX", `more than ${MOST_PARTS} parts`);
    parts.push(part);
    return;
  }
  if (depth >= MAX_DEPTH) throw new Refusal("TOO_COMPLEX", `parts nested more than ${MAX_DEPTH} deep`);
  for (const [from, to] of between(source, boundary, part.from, end))
    collect(source, from, to, depth + 1, parts);
}

/** The parts of a message that are no multiparts themselves, in order, and the headers of the message. */
export function readMessage(bytes: Uint8Array): {
  readonly headers: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
} {
  const source = { bytes, text: new TextDecoder("latin1").decode(bytes) };
  // Some programs put blank lines before the headers.
  const start = /^\s*/u.exec(source.text.slice(0, 1_000))?.[0].length ?? 0;
  const parts: Part[] = [];
  collect(source, start, bytes.length, 0, parts);
  return { headers: partAt(source, start, bytes.length).headers, parts };
}
