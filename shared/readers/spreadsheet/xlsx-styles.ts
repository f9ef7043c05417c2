import { elementAt, elementOf, elementsOf, parseXml } from "../package/xml-tree.ts";
import { builtInFormat, type CellStyle } from "./cell-style.ts";
import { EXCEL, isOff } from "./xlsx-vocabulary.ts";

/** The styles that cells name by number: how numbers are displayed, and whether there is a border. */
export function readStyles(part: Uint8Array | null): readonly CellStyle[] {
  if (part === null) return [];
  const root = elementAt(parseXml(part, EXCEL), "styleSheet");
  const codes = new Map(
    elementsOf(elementOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const borders = elementsOf(elementOf(root, "borders"), "border").map((border) =>
    elementsOf(border).some(({ name, attributes: { style } }) => {
      return name !== "diagonal" && style !== undefined && style !== "none";
    }),
  );
  const struck = elementsOf(elementOf(root, "fonts"), "font").map((font) => {
    const strike = elementOf(font, "strike");
    return strike !== undefined && !isOff(strike.attributes.val);
  });
  return elementsOf(elementOf(root, "cellXfs"), "xf").map(({ attributes }) => {
    const format = Number(attributes.numFmtId ?? 0);
    return {
      code: codes.get(format) ?? builtInFormat(format),
      framed: borders[Number(attributes.borderId ?? 0)] ?? false,
      struck: struck[Number(attributes.fontId ?? 0)] ?? false,
    };
  });
}
