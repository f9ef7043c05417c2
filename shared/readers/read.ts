import type { SourceDocument } from "../document/document.ts";
import type { Rejection } from "../document/rejection.ts";
import { fail, ok, type Result } from "../document/result.ts";
import { type DecodedText, decodeText } from "./decode.ts";
import type { Kind } from "./door/kind.ts";
import { sniffBinary } from "./door/sniff.ts";
import { textKind } from "./door/text-kind.ts";
import { excess } from "./measure.ts";
import type { KeepPicture } from "./pictures/picture-mark.ts";
import { loadReader } from "./readers.ts";
import { Refusal } from "./refusal.ts";
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from "./sizes.ts";

/** The share of control characters above which decoded bytes are not text. */
const MAX_CONTROL_SHARE = 0.01;

function controlShare(text: string): number {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting control characters is the point
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/gu)?.length ?? 0;
  return sample.length === 0 ? 0 : controls / sample.length;
}

/** Bytes that are of no binary format, as text. Throws a Refusal where they are none. */
function textOf(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_TEXT_BYTES) throw new Refusal("TOO_LARGE", `${bytes.length} bytes of text`);
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === "") throw new Refusal("EMPTY", "nothing but white space");
  if (controlShare(decoded.text) > MAX_CONTROL_SHARE) throw new Refusal("UNSUPPORTED", "binary content");
  return decoded;
}

interface Sniffed {
  readonly kind: Kind;
  readonly text: () => DecodedText;
}

/** What a file is, told by its content and never by its name. Throws a Refusal for what is not read. */
function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) throw new Refusal("EMPTY", "no bytes");
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal("TOO_LARGE", `${bytes.length} bytes`);
  const kind = sniffBinary(bytes);
  if (kind !== null) return { kind, text: () => decodeText(bytes) };
  const decoded = textOf(bytes);
  return { kind: textKind(decoded.text), text: () => decoded };
}

async function read(bytes: Uint8Array, keep: KeepPicture | undefined): Promise<SourceDocument> {
  const { kind, text } = sniff(bytes);
  if (kind === "archive") throw new Refusal("UNSUPPORTED", "an archive within an archive");
  const reader = await loadReader(kind);
  const document = await reader(bytes, text, keep);
  const tooMuch = excess(document);
  if (tooMuch !== null) throw new Refusal("TOO_COMPLEX", tooMuch);
  return document;
}

/**
 * Reads a file's bytes into a document, told by its content and never by its name. Expected faults are typed
 * rejections; what else is thrown is a fault of a reader, or of the program's installation (`ReaderUnavailable`).
 * An archive is no document: its members are listed by `openArchive`, and one within another is refused here.
 * `keep` is given the pictures that stand in the flow; nothing is unpacked for them where it is absent.
 */
export async function readDocument(
  bytes: Uint8Array,
  _fileName: string,
  keep?: KeepPicture,
): Promise<Result<SourceDocument, Rejection>> {
  try {
    return ok(await read(bytes, keep));
  } catch (error) {
    if (error instanceof Refusal) return fail({ code: error.code, detail: error.message });
    throw error;
  }
}
