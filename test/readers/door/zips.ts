import { type Zippable, zipSync } from "fflate";
import { utf8 } from "../bytes.ts";

/** A zip file of members as written; a member's text is its bytes in UTF-8. */
export function zipOf(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(members).map(([name, content]) => {
    const bytes = typeof content === "string" ? utf8(content) : content;
    // An OpenDocument file's type is stored, never compressed.
    return [name, name === "mimetype" ? [bytes, { level: 0 }] : bytes] as const;
  });
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: "2024-01-15T00:00:00Z" });
}
