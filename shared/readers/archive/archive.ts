import { zipKind } from "../door/zip-kind.ts";
import { openPackage } from "../package/open-package.ts";
import { Refusal } from "../refusal.ts";
import { hasAt, ZIP } from "../signature.ts";
import { ARCHIVE_LIMITS } from "./archive-limits.ts";
import type { DirectoryEntry } from "./directory.ts";
import { isFolder, isLitter, memberPath } from "./member-name.ts";
import { litterOfPages } from "./page-litter.ts";
import { type ArchiveFile, webPages } from "./web-pages.ts";

/** A file in an archive; a web page holds the pictures that it shows. */
export interface Member {
  /** Its path within the archive, with slashes; no two members have the same. */
  readonly path: string;
  /** Bytes, as stated. */
  readonly size: number;
  /** Its bytes. Throws a Refusal where it is encrypted, damaged or too large. */
  readonly bytes: () => Uint8Array;
}

/** An archive of files, of which nothing is unpacked before it is asked for. */
export interface Archive {
  readonly members: readonly Member[];
  /** Paths of what no person means by the files in an archive: `__MACOSX`, `Thumbs.db`, lock files, styles of web pages. */
  readonly litter: readonly string[];
}

function uniquePaths(): (path: readonly string[]) => string {
  const seen = new Set<string>();
  return (path) => {
    const name = path.join("/") || "unnamed";
    let unique = name;
    for (let copy = 2; seen.has(unique); copy += 1) unique = name.replace(/(\.[^./]*)?$/u, ` (${copy})$1`);
    seen.add(unique);
    return unique;
  };
}

function totalOf(entries: readonly DirectoryEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/**
 * Opens an archive of files; null for anything else, an Office document and the pages of a scan included. Throws a Refusal: EMPTY where
 * nothing but folders is in it, ENCRYPTED where all of its files are, TOO_COMPLEX beyond `ARCHIVE_LIMITS`.
 */
export function openArchive(bytes: Uint8Array): Archive | null {
  if (!hasAt(bytes, ZIP) || zipKind(bytes) !== "archive") return null;
  const { entries, unpack } = openPackage(bytes, ARCHIVE_LIMITS);
  const total = totalOf(entries);
  if (total > ARCHIVE_LIMITS.totalBytes) throw new Refusal("TOO_COMPLEX", `${total} bytes in a zip archive`);
  const pathOf = uniquePaths();
  const files = entries
    .filter((entry) => !isFolder(entry))
    .map((entry) => ({ entry, parts: memberPath(entry) }));
  const isOfPage = litterOfPages(files.map(({ parts }) => parts));
  const isMeant = ({ parts }: ArchiveFile): boolean => !isLitter(parts) && !isOfPage(parts);
  const meant = files.filter(isMeant);
  if (meant.length === 0) throw new Refusal("EMPTY", "a zip archive without files");
  if (meant.every(({ entry }) => entry.isEncrypted))
    throw new Refusal("ENCRYPTED", "an encrypted zip archive");
  const pages = webPages(meant, unpack);
  const shown = new Set([...pages.values()].flatMap(({ pictures }) => pictures));
  return {
    members: meant
      .filter(({ entry }) => !shown.has(entry))
      .map(({ entry, parts }) => ({
        path: pathOf(parts),
        size: entry.size,
        bytes: pages.get(entry)?.bytes ?? (() => unpack(entry)),
      })),
    litter: files.filter((file) => !isMeant(file)).map(({ parts }) => parts.join("/")),
  };
}
