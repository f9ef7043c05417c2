import { findEnd } from "../archive/directory.ts";
import { Refusal } from "../refusal.ts";
import {
  COMPOUND,
  EMPTY_ZIP,
  hasAt,
  isPicture,
  PDF,
  RTF,
  refuseBySignature,
  refusePicture,
  SPANNED_ZIP,
  ZIP,
} from "../signature.ts";
import { compoundKind } from "./compound-kind.ts";
import type { Kind } from "./kind.ts";
import { messageKind } from "./message-kind.ts";
import { zipKind } from "./zip-kind.ts";

/** Readers of PDF look for its header among so many first bytes, and for its end among so many last ones. */
const PDF_HEAD = 1_024;
const PDF_TAIL = 2_048;

const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

/** `%PDF-` first; or within the first kilobyte, where the file also ends as one or holds its objects. */
function isPdf(bytes: Uint8Array): boolean {
  if (hasAt(bytes, PDF)) return true;
  if (!/%PDF-\d/u.test(latin1(bytes.subarray(0, PDF_HEAD)))) return false;
  return /%%EOF|startxref/u.test(latin1(bytes.subarray(-PDF_TAIL)));
}

function afterMark(bytes: Uint8Array): Uint8Array {
  return hasAt(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
}

/**
 * What a file is, where its bytes tell it without being decoded; null for what may be text. Told by structure and
 * never by name. A file that programs would open as different things is refused: who looks at it may see another
 * content than the one that is read.
 */
export function sniffBinary(bytes: Uint8Array): Kind | null {
  if (hasAt(bytes, ZIP)) return zipKind(bytes);
  if (hasAt(bytes, EMPTY_ZIP)) throw new Refusal("EMPTY", "a zip archive without files");
  if (hasAt(bytes, SPANNED_ZIP)) throw new Refusal("UNSUPPORTED", "a part of a split zip archive");
  if (hasAt(bytes, COMPOUND)) return compoundKind(bytes);
  const rejection = refuseBySignature(bytes) ?? refusePicture(bytes);
  if (rejection !== null) throw new Refusal(rejection.code, rejection.detail);
  if (bytes.length >= 22 && findEnd(bytes) !== null)
    throw new Refusal("UNSUPPORTED", "a file that is a zip archive and something else at once");
  if (isPicture(bytes)) return "scan";
  if (hasAt(afterMark(bytes), RTF)) return "rtf";
  return isPdf(bytes) ? "pdf" : messageKind(bytes);
}
