import { openPackage } from "../package/open-package.ts";
import { hasAt, ZIP } from "../signature.ts";
import { ARCHIVE_LIMITS } from "./archive-limits.ts";
import type { DirectoryEntry } from "./directory.ts";
import { isFolder, isLitter, memberPath } from "./member-name.ts";

const PICTURE = /\.(?:jpe?g|png|tiff?|bmp|webp|gif)$/iu;
/** Numbers of pages and of copies, times of photographs, and what stands around them. */
const NUMBERS = /[\d\s()（）_.第页-]+/gu;
/** Pictures of reports of several years are named alike, too. */
const YEAR = /(?:19|20)\d\d(?=年)/u;

const byNumbers = new Intl.Collator("zh", { numeric: true });

/**
 * The pictures in a zip file that holds nothing else, in the order of the numbers in their names, where they are the pages
 * of one scan: they stand in one folder and differ in numbers only. Null for any other archive.
 */
export function pagePictures(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] | null {
  const files = entries
    .filter((entry) => !isFolder(entry))
    .map((entry) => ({ entry, path: memberPath(entry) }))
    .filter(({ path }) => !isLitter(path))
    .map(({ entry, path }) => ({ entry, folder: path.slice(0, -1).join("/"), name: path.at(-1) ?? "" }));
  const stem = (name: string): string => name.replace(PICTURE, "");
  const same = (of: (file: (typeof files)[number]) => string): boolean => new Set(files.map(of)).size === 1;
  const arePages =
    files.length > 1 &&
    files.every(({ name }) => PICTURE.test(name)) &&
    same(({ folder }) => folder) &&
    same(({ name }) => stem(name).replace(NUMBERS, "")) &&
    same(({ name }) => YEAR.exec(name)?.[0] ?? "");
  if (!arePages) return null;
  return files.sort((a, b) => byNumbers.compare(stem(a.name), stem(b.name))).map(({ entry }) => entry);
}

/** Gives the bytes of each page of a scan in a zip file; null where the file is none. A Refusal where it is damaged or encrypted. */
export function openPagePictures(bytes: Uint8Array): readonly (() => Uint8Array)[] | null {
  if (!hasAt(bytes, ZIP)) return null;
  const { entries, unpack } = openPackage(bytes, ARCHIVE_LIMITS);
  return pagePictures(entries)?.map((entry) => () => unpack(entry)) ?? null;
}
