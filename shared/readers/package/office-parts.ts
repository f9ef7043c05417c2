import { Refusal } from "../refusal.ts";
import type { Package } from "./open-package.ts";
import { elementAt, elementsOf, parseXml, textOf } from "./xml-tree.ts";

const RELATIONSHIPS = { "http://schemas.openxmlformats.org/package/2006/relationships": "" };

/** A part of an Office package that another part names. */
interface Relationship {
  readonly id: string;
  /** The last word of its type, e.g. `styles`; strict and transitional types share it. */
  readonly type: string;
  /** The part's name, from the root of the package. */
  readonly part: string;
}

/** `../styles.xml` seen from `word/document.xml` is `styles.xml`. */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The parts that a part names (`""` for the package itself), those outside of the package left out. */
export function relationshipsOf(opened: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const bytes = opened.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (bytes === null) return [];
  return elementsOf(elementAt(parseXml(bytes, RELATIONSHIPS), "Relationships"), "Relationship").flatMap(
    ({ attributes }) => {
      if (attributes.TargetMode === "External") return [];
      const type = (attributes.Type ?? "").split("/").at(-1) ?? "";
      return [{ id: attributes.Id ?? "", type, part: resolve(part, attributes.Target ?? "") }];
    },
  );
}

/** The name of the part that holds the document: the one that the package names, else the usual one. */
export const mainPart = (opened: Package, usual: string): string =>
  relationshipsOf(opened, "").find(({ type }) => type === "officeDocument")?.part ?? usual;

/** A part that must be there. */
export function requirePart(opened: Package, part: string): Uint8Array {
  const bytes = opened.read(part);
  if (bytes === null) throw new Refusal("CORRUPT", `the package lacks ${part}`);
  return bytes;
}

const PROPERTIES = {
  "http://purl.org/dc/terms/": "dcterms",
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
};

/** The day on which an Office document says that it was made, as an ISO date. Its title is often an older report's. */
export function createdOn(opened: Package): { readonly createdOn?: string } {
  const part = relationshipsOf(opened, "").find(({ type }) => type === "core-properties")?.part;
  const bytes = part === undefined ? null : opened.read(part);
  if (bytes === null) return {};
  const created = textOf(elementAt(parseXml(bytes, PROPERTIES), "cp:coreProperties", "dcterms:created"));
  const [date] = /^\d{4}-\d{2}-\d{2}/u.exec(created.trim()) ?? [];
  return date === undefined ? {} : { createdOn: date };
}
