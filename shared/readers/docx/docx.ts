import type { SourceDocument } from "../../document/document.ts";
import { createdOn, mainPart, relationshipsOf, requirePart } from "../package/office-parts.ts";
import { openPackage } from "../package/open-package.ts";
import { elementAt, parseXml } from "../package/xml-tree.ts";
import { type KeepPicture, settled } from "../pictures/picture-mark.ts";
import { Refusal } from "../refusal.ts";
import { Numbering } from "./numbering.ts";
import { type HeldParts, Story } from "./story.ts";
import { Styles } from "./styles.ts";
import { isUnread, WORD } from "./vocabulary.ts";

/**
 * A Word document (.docx, and .docm, whose macros are never looked at) as ECMA-376 lays it out. Read are the main
 * part, its styles and its lists; headers, footers, notes and comments are never unpacked, pictures for `keep` alone.
 */
export function readDocx(bytes: Uint8Array, keep?: KeepPicture): SourceDocument {
  const opened = openPackage(bytes);
  const main = mainPart(opened, "word/document.xml");
  const related = relationshipsOf(opened, main);
  const part = (type: string): Uint8Array | null => {
    const found = related.find((relationship) => relationship.type === type);
    return found === undefined ? null : opened.read(found.part);
  };
  const styles = new Styles(part("styles"));
  const held: HeldParts = (id) => {
    const name = related.find((relationship) => relationship.id === id)?.part;
    return name === undefined || !opened.has(name) ? null : () => requirePart(opened, name);
  };
  const story = new Story(styles, new Numbering(part("numbering"), styles), held);
  const body = elementAt(parseXml(requirePart(opened, main), WORD, isUnread), "w:document", "w:body");
  if (body === undefined) throw new Refusal("CORRUPT", "the package holds no Word document");
  return {
    format: "docx",
    encoding: "binary",
    ...settled(story.read(body), keep),
    metadata: createdOn(opened),
  };
}
