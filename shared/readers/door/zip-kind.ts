import { type DirectoryEntry, readDirectory } from "../archive/directory.ts";
import { pagePictures } from "../archive/page-pictures.ts";
import { Refusal } from "../refusal.ts";
import type { Kind } from "./kind.ts";

const MOST_ENTRIES = 65_535;
const LOCAL_HEADER = 30;
const LONGEST_MIMETYPE = 200;

const ODF = "application/vnd.oasis.opendocument.";

/** What an OpenDocument file says of itself in its first member, which is never compressed. */
function declaredType(bytes: Uint8Array, { offset, method, size }: DirectoryEntry): string {
  if (method !== 0 || size > LONGEST_MIMETYPE || offset + LOCAL_HEADER > bytes.length) return "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + LOCAL_HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return new TextDecoder("latin1").decode(bytes.subarray(start, start + size)).trim();
}

function odfKind(type: string): Kind {
  if (type.startsWith(`${ODF}text`)) return "odt";
  if (type.startsWith(`${ODF}spreadsheet`)) return "ods";
  throw new Refusal("UNSUPPORTED", `${type}: save it as PDF`);
}

/** The parts of Office packages, by the folder of their main part. */
const OFFICE: ReadonlyMap<string, Kind | "pptx"> = new Map([
  ["word", "docx"],
  ["xl", "xlsx"],
  ["ppt", "pptx"],
]);

function officeKind(folders: ReadonlySet<string>): Kind {
  const kinds = [...OFFICE].flatMap(([folder, kind]) => (folders.has(folder) ? [kind] : []));
  const [kind] = kinds;
  if (kinds.length > 1)
    throw new Refusal("UNSUPPORTED", `a package that is several things: ${kinds.join(", ")}`);
  if (kind === undefined) throw new Refusal("UNSUPPORTED", "an Office package of an unknown kind");
  if (kind === "pptx") throw new Refusal("UNSUPPORTED", "presentation: save it as PDF");
  return kind;
}

/** What a zip file is, by the names in its directory. Throws a Refusal where it is nothing that is read. */
export function zipKind(bytes: Uint8Array): Kind {
  const entries = readDirectory(bytes, MOST_ENTRIES);
  const named = new Map<string, DirectoryEntry>();
  const folders = new Set<string>();
  for (const entry of entries) {
    const name = new TextDecoder("latin1").decode(entry.name).replaceAll("\\", "/");
    named.set(name, entry);
    const slash = name.indexOf("/");
    if (slash > 0) folders.add(name.slice(0, slash).toLowerCase());
  }
  const mimetype = named.get("mimetype");
  const type = mimetype === undefined ? "" : declaredType(bytes, mimetype);
  if (type.startsWith(ODF)) return odfKind(type);
  if (named.has("[Content_Types].xml")) return officeKind(folders);
  if (named.has("OFD.xml")) throw new Refusal("UNSUPPORTED", "OFD document: save it as PDF (请另存为 PDF)");
  if (type === "application/epub+zip") throw new Refusal("UNSUPPORTED", "EPUB book: save it as PDF");
  if (named.has("Index/Document.iwa")) throw new Refusal("UNSUPPORTED", "iWork document: save it as PDF");
  return pagePictures(entries) === null ? "archive" : "scan";
}
