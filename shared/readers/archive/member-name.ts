import type { DirectoryEntry } from "./directory.ts";

/** Controls, marks of direction, and what is not seen: none of them belongs to a name. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu;

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The name as its writer meant it. Where the flag of UTF-8 is not set, the encoding is the writer's own: many set no
 * flag and write UTF-8 all the same; Windows in China writes GB18030. Names are not evidence of anything.
 */
function decodedName({ name, unicodeName, isUtf8 }: DirectoryEntry): string {
  if (unicodeName !== null) return unicodeName;
  if (isUtf8) return new TextDecoder().decode(name);
  return strictly("utf-8", name) ?? strictly("gb18030", name) ?? new TextDecoder("latin1").decode(name);
}

/** The parts of a member's path, without what climbs out of it, drive letters, or what cannot be seen. */
export function memberPath(entry: DirectoryEntry): readonly string[] {
  return decodedName(entry)
    .split(/[/\\]/u)
    .map((part) => part.normalize("NFC").replace(HIDDEN, "").trim())
    .filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/u.test(part));
}

/** True for folders: their names end with a separator and they hold nothing. */
export function isFolder({ name, size }: DirectoryEntry): boolean {
  const last = name.at(-1);
  return size === 0 && (last === 0x2f || last === 0x5c);
}

/** What systems and Office leave in archives beside the files that people mean. */
export function isLitter(path: readonly string[]): boolean {
  const name = path.at(-1) ?? "";
  return (
    path.includes("__MACOSX") ||
    name.startsWith("._") ||
    name.startsWith("~$") ||
    /^(?:\.ds_store|thumbs\.db|desktop\.ini)$/iu.test(name)
  );
}
