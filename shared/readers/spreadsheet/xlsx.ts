import type { SourceDocument } from "../../document/document.ts";
import { createdOn, mainPart, relationshipsOf, requirePart } from "../package/office-parts.ts";
import { openPackage, type Package } from "../package/open-package.ts";
import { elementOf, elementsOf, parseXml } from "../package/xml-tree.ts";
import { type Content, type KeepPicture, type PictureMark, settled } from "../pictures/picture-mark.ts";
import { Refusal } from "../refusal.ts";
import type { Overlay } from "./overlays.ts";
import { statedBlocks } from "./stated-sheet.ts";
import { type FloatingObject, readDrawings } from "./xlsx-drawings.ts";
import { readSheet } from "./xlsx-sheet.ts";
import { readSharedStrings } from "./xlsx-strings.ts";
import { readStyles } from "./xlsx-styles.ts";
import { EXCEL, isOn } from "./xlsx-vocabulary.ts";

const MOST_SHEETS = 200;

const overlayOf = ({ top, left, bottom, right, hidesFigures }: FloatingObject): Overlay => ({
  row: top,
  column: left,
  rows: Math.max(0, bottom - top) + 1,
  columns: Math.max(0, right - left) + 1,
  hides: hidesFigures,
});

/** The large pictures of a sheet, which stand after what is written in it. */
function picturesIn(
  opened: Package,
  drawing: string,
  objects: readonly FloatingObject[],
): readonly ((table: number) => PictureMark)[] {
  const related = objects.some(({ picture }) => picture !== null) ? relationshipsOf(opened, drawing) : [];
  return objects.flatMap(({ top, left, picture }) => {
    if (picture === null) return [];
    const { width, height, relationship, ...shownPart } = picture;
    const part = related.find(({ id }) => id === relationship)?.part;
    const bytes = part === undefined || !opened.has(part) ? null : () => requirePart(opened, part);
    const shown = { widthPoints: width, heightPoints: height, ...shownPart, bytes };
    return [
      (table: number) =>
        ({ kind: "picture", at: { table, row: top, column: left }, picture: shown }) as const,
    ];
  });
}

/**
 * An Excel workbook (.xlsx, and .xlsm, whose macros are never looked at) as ECMA-376 lays it out: its visible sheets,
 * one after the other, as they are displayed. What a formula gave when the file was saved counts.
 */
export async function readXlsx(bytes: Uint8Array, keep?: KeepPicture): Promise<SourceDocument> {
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
    if (found === undefined) return [];
    const sheet = readSheet(requirePart(opened, found.part), strings, styles);
    const around = relationshipsOf(opened, found.part);
    const drawing = around.find(({ type }) => type === "drawing")?.part;
    const objects =
      drawing === undefined || !opened.has(drawing) ? [] : readDrawings(requirePart(opened, drawing));
    const overlays = [...(sheet.overlays ?? []), ...objects.map(overlayOf)];
    return [{ sheet: { ...sheet, overlays }, pictures: picturesIn(opened, drawing ?? "", objects) }];
  });
  const date1904 = isOn(elementOf(workbook, "workbookPr")?.attributes.date1904);
  const sheets = stated.map(({ sheet }) => sheet);
  const contents = (await statedBlocks(sheets, date1904)).flatMap((blocks, table): readonly Content[] => [
    ...blocks,
    ...(stated[table]?.pictures ?? []).map((picture) => picture(table)),
  ]);
  return { format: "xlsx", encoding: "binary", ...settled(contents, keep), metadata: createdOn(opened) };
}
