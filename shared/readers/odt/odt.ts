import type { SourceDocument } from "../../document/document.ts";
import { requirePart } from "../package/office-parts.ts";
import { openDocument } from "../package/open-document.ts";
import { OpenDocumentStyles } from "../package/open-document-styles.ts";
import { openPackage } from "../package/open-package.ts";
import { type KeepPicture, settled } from "../pictures/picture-mark.ts";
import { Lists } from "./lists.ts";
import { type HeldParts, Story } from "./story.ts";

/** An OpenDocument text (.odt) as OASIS ODF 1.3 lays it out. Headers, footers and notes are not read. */
export function readOdt(bytes: Uint8Array, keep?: KeepPicture): SourceDocument {
  const opened = openPackage(bytes);
  const { body, styles, metadata } = openDocument(opened, "office:text");
  const held: HeldParts = (name) => (opened.has(name) ? () => requirePart(opened, name) : null);
  const story = new Story(new OpenDocumentStyles(styles), new Lists(styles), held);
  return {
    format: "odt",
    encoding: "binary",
    ...settled(story.read(body), keep),
    metadata,
  };
}
