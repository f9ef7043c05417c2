import { createHash } from "node:crypto";

/** Sixteen hexadecimal digits that stand for a text: for names that must be the same whoever works them out. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
