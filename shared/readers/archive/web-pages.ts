import { decodeText } from "../decode.ts";
import { Refusal } from "../refusal.ts";
import { MAX_TEXT_BYTES } from "../sizes.ts";
import type { DirectoryEntry } from "./directory.ts";
import { type MessagePart, writtenMessage } from "./message.ts";
import { PAGE } from "./page-litter.ts";

/** A file in an archive and the parts of its path. */
export interface ArchiveFile {
  readonly entry: DirectoryEntry;
  readonly parts: readonly string[];
}

/** A web page with pictures beside it, as the one file that a browser would have saved. */
export interface WebPage {
  readonly pictures: readonly DirectoryEntry[];
  readonly bytes: () => Uint8Array;
}

type Unpack = (entry: DirectoryEntry) => Uint8Array;

const PICTURE = /\.(jpe?g|png|gif|bmp|webp|tiff?)$/iu;
/** As many pictures of a page, and as many bytes, as are recognised at most. */
const MOST_PICTURES = 60;
const MOST_BYTES = 28 * 1024 * 1024;

/** Where pages name their pictures, those among them that wait until they are in view. */
const ADDRESS =
  /\b(?:src|data-src|data-original|data-lazy-src)\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/giu;

/** A host that no address of the web has: what leads there is in the archive. */
const ARCHIVE = "http://archive.invalid/";
const placeOf = (parts: readonly string[]): string => ARCHIVE + parts.map(encodeURIComponent).join("/");

/** Paths as programs compare them that do not tell capitals from small letters. */
const keyOf = (path: string): string => path.normalize("NFC").toLowerCase();

/** The path in the archive that an address leads to: a URL climbs no higher than its host. Null for the web's own. */
function pathOf(place: string): string | null {
  const { href, pathname, protocol } = new URL(place);
  if (!href.startsWith(ARCHIVE) || protocol !== "http:") return null;
  try {
    return keyOf(decodeURIComponent(pathname).slice(1));
  } catch {
    return null;
  }
}

function orRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Every picture that a page names, by the place where it looks for it. */
function picturesOf(page: Uint8Array, place: string, named: ReadonlyMap<string, readonly DirectoryEntry[]>) {
  const found = new Map<string, DirectoryEntry>();
  for (const [, double, single, bare] of decodeText(page).text.matchAll(ADDRESS)) {
    const address = (double ?? single ?? bare ?? "").replaceAll("&amp;", "&");
    if (!URL.canParse(address, place)) continue;
    const { href } = new URL(address, place);
    const path = pathOf(href);
    // Of two files of one name, nobody can say which is shown.
    const [entry, twin] = path === null ? [] : (named.get(path) ?? []);
    if (entry !== undefined && twin === undefined) found.set(href, entry);
  }
  return found;
}

function webPage(
  { entry, parts }: ArchiveFile,
  named: ReadonlyMap<string, readonly DirectoryEntry[]>,
  unpack: Unpack,
): WebPage | null {
  if (entry.size > MAX_TEXT_BYTES) return null;
  const page = orRefused(() => unpack(entry));
  if (page === null) return null;
  const place = placeOf(parts);
  const pictures = picturesOf(page, place, named);
  const bytes = [...pictures.values()].reduce((sum, { size }) => sum + size, 0);
  if (pictures.size === 0 || pictures.size > MOST_PICTURES || bytes > MOST_BYTES) return null;
  const shown = (): MessagePart[] =>
    [...pictures].flatMap(([at, picture]) => {
      // A picture that is damaged stays unread, and the page is read.
      const content = orRefused(() => unpack(picture));
      return content === null ? [] : [{ type: "image/*", place: at, content }];
    });
  return {
    pictures: [...pictures.values()],
    bytes: () => writtenMessage([{ type: "text/html", place, content: page }, ...shown()]),
  };
}

/**
 * The web pages in an archive that show pictures which lie beside them in it, by their entries. Nothing is unpacked
 * but pages, and these only where there are pictures. No picture is looked for outside of the archive.
 */
export function webPages(
  files: readonly ArchiveFile[],
  unpack: Unpack,
): ReadonlyMap<DirectoryEntry, WebPage> {
  const isNamed =
    (name: RegExp) =>
    ({ parts }: ArchiveFile) =>
      name.test(parts.at(-1) ?? "");
  const pictures = files.filter(isNamed(PICTURE));
  if (pictures.length === 0) return new Map();
  const entries = Map.groupBy(pictures, ({ parts }) => keyOf(parts.join("/")));
  const named = new Map([...entries].map(([path, all]) => [path, all.map(({ entry }) => entry)]));
  return new Map(
    files.filter(isNamed(PAGE)).flatMap((file) => {
      const page = webPage(file, named, unpack);
      return page === null ? [] : [[file.entry, page] as const];
    }),
  );
}
