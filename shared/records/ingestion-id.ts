import { createHash } from "node:crypto";
import type { ObjectVersion } from "./ingestion.ts";

/** The identity of work: one version of one object. Whoever tells of it, and however often, names the same id. */
export function ingestionId({
  bucket,
  key,
  version,
}: Pick<ObjectVersion, "bucket" | "key" | "version">): string {
  return createHash("sha256").update([bucket, key, version].join("\n")).digest("hex").slice(0, 26);
}
