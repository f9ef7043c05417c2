import { createHash } from "node:crypto";
import type { Objects } from "../../shared/aws/objects.ts";
import type { Rejection } from "../../shared/document/rejection.ts";
import { fail, ok, type Result } from "../../shared/document/result.ts";
import { MAX_FILE_BYTES } from "../../shared/readers/sizes.ts";
import type { ObjectVersion } from "../../shared/records/ingestion.ts";

export interface Content {
  readonly bytes: Uint8Array;
  /** SHA-256, hexadecimal: the identity of content. */
  readonly hash: string;
}

/** Reads one exact version within the limits; null where it is gone or was replaced. `size` is what the store says. */
export async function examine(
  objects: Objects,
  object: ObjectVersion,
  size: number,
): Promise<Result<Content, Rejection> | null> {
  if (size === 0) return fail({ code: "EMPTY", detail: "the file has no bytes" });
  if (size > MAX_FILE_BYTES)
    return fail({ code: "TOO_LARGE", detail: `${size} bytes, at most ${MAX_FILE_BYTES} are read` });
  const bytes = await objects.read(object.key, object, MAX_FILE_BYTES);
  if (bytes === null) return null;
  return ok({ bytes, hash: createHash("sha256").update(bytes).digest("hex") });
}
