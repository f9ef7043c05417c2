import type { SourceDocument } from "../../document/document.ts";
import { createdOn, mainPart, relationshipsOf, requirePart } from "../package/office-parts.ts";
import { openPackage } from "../package/open-package.ts";
import { elementOf, elementsOf, parseXml } from "../package/xml-tree.ts";
import { Refusal } from "../refusal.ts";
import { statedBlocks } from "./stated-sheet.ts";
import { readSheet } from "./xlsx-sheet.ts";
import { readSharedStrings } from "./xlsx-strings.ts";
import { readStyles } from "./xlsx-styles.ts";
import { EXCEL, isOn } from "./xlsx-vocabulary.ts";

const MOST_SHEETS = 200;

/**
 * An Excel workbook (.xlsx, and .xlsm, whose macros are never looked at) as ECMA-376 lays it out: its visible sheets,
 * one after the other, as they are displayed. What a formula gave when the file was saved counts.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SourceDocument> {
  const opened = openPackage(bytes);
  const main = mainPart(opened, "xl/workbook.xml");
  if (main.endsWith(".bin")) throw new Refusal("UNSUPPORTED", "binary workbook (.xlsb): save it as .xlsx");
  const related = relationshipsOf(opened, main);
  const part = (type: string): Uint8Array | null => {
    const found = related.find((relationship) => relationship.type === type);
    return found === undefined ? null : opened.read(found.part);
  };
  const workbook = elementOf(parseXml(requirePart(opened, main), EXCEL), "workbook");
  if (workbook === undefined) throw new Refusal("CORRUPT", "the package holds no Excel workbook");
  const strings = readSharedStrings(part("sharedStrings"));
  const styles = readStyles(part("styles"));
  const shown = elementsOf(elementOf(workbook, "sheets"), "sheet").filter(
    ({ attributes: { state } }) => state === undefined || state === "visible",
  );
  if (shown.length > MOST_SHEETS) throw new Refusal("TOO_COMPLEX", `${shown.length} sheets`);
  const stated = shown.flatMap(({ attributes }) => {
    const found = related.find(({ id, type }) => id === attributes["r:id"] && type === "worksheet");
    return found === undefined ? [] : [readSheet(requirePart(opened, found.part), strings, styles)];
  });
  const date1904 = isOn(elementOf(workbook, "workbookPr")?.attributes.date1904);
  const blocks = await statedBlocks(stated, date1904);
  return { format: "xlsx", encoding: "binary", blocks, metadata: createdOn(opened) };
}
