import type { SourceDocument } from "../../document/document.ts";
import { openDocument } from "../package/open-document.ts";
import { OpenDocumentStyles } from "../package/open-document-styles.ts";
import { openPackage } from "../package/open-package.ts";
import { Lists } from "./lists.ts";
import { Story } from "./story.ts";

/** An OpenDocument text (.odt) as OASIS ODF 1.3 lays it out. Headers, footers, notes and pictures are not read. */
export function readOdt(bytes: Uint8Array): SourceDocument {
  const { body, styles, metadata } = openDocument(openPackage(bytes), "office:text");
  const story = new Story(new OpenDocumentStyles(styles), new Lists(styles));
  const blocks = story.read(body);
  return {
    format: "odt",
    encoding: "binary",
    blocks,
    ...(story.unread.length > 0 ? { unread: story.unread } : {}),
    metadata,
  };
}
