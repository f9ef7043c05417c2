import { isDark, isFaint } from "../flow/unseen.ts";
import { elementAt, elementOf, elementsOf, parseXml, type XmlElement } from "../package/xml-tree.ts";
import { builtInFormat, type CellStyle } from "./cell-style.ts";
import { colorOf } from "./xlsx-colors.ts";
import { EXCEL, isOff } from "./xlsx-vocabulary.ts";

/** Whether white letters are seen on a fill. */
function isGround(fill: XmlElement): boolean {
  if (elementOf(fill, "gradientFill") !== undefined) return true;
  const pattern = elementOf(fill, "patternFill");
  return (
    pattern?.attributes.patternType === "solid" &&
    isDark(colorOf(elementOf(pattern, "fgColor")?.attributes ?? {}))
  );
}

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
  const faint = elementsOf(elementOf(root, "fonts"), "font").map((font) =>
    isFaint(colorOf(elementOf(font, "color")?.attributes ?? {})),
  );
  const grounds = elementsOf(elementOf(root, "fills"), "fill").map(isGround);
  return elementsOf(elementOf(root, "cellXfs"), "xf").map(({ attributes }) => {
    const format = Number(attributes.numFmtId ?? 0);
    return {
      code: codes.get(format) ?? builtInFormat(format),
      framed: borders[Number(attributes.borderId ?? 0)] ?? false,
      struck: struck[Number(attributes.fontId ?? 0)] ?? false,
      unseen:
        faint[Number(attributes.fontId ?? 0)] === true && grounds[Number(attributes.fillId ?? 0)] !== true,
    };
  });
}
