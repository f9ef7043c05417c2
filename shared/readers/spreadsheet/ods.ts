import type { SourceDocument } from "../../document/document.ts";
import { openDocument } from "../package/open-document.ts";
import { OpenDocumentStyles } from "../package/open-document-styles.ts";
import { openPackage } from "../package/open-package.ts";
import { elementsOf } from "../package/xml-tree.ts";
import { readOdsSheet } from "./ods-sheet.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

/** An OpenDocument spreadsheet (.ods): its visible sheets, one after the other, as they are displayed. */
export function readOds(bytes: Uint8Array): SourceDocument {
  const { body, styles: holders, metadata } = openDocument(openPackage(bytes), "office:spreadsheet");
  const styles = new OpenDocumentStyles(holders);
  const blocks = elementsOf(body, "table:table")
    .filter(({ attributes }) => !styles.hidesTable(attributes["table:style-name"]))
    .flatMap((table, index) => sheetBlocks(readOdsSheet(table, styles), index));
  return { format: "ods", encoding: "binary", blocks, metadata };
}
