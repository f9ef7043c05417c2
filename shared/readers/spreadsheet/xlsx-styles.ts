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

/** Points: letters of this size are not seen. */
const UNSEEN_SIZE = 3;

/** What a font says of its letters. */
interface Letters {
  readonly struck: boolean;
  readonly faint: boolean;
  readonly tiny: boolean;
}

function lettersOf(font: XmlElement | undefined): Letters {
  const strike = elementOf(font, "strike");
  const size = elementOf(font, "sz")?.attributes.val;
  return {
    struck: strike !== undefined && !isOff(strike.attributes.val),
    faint: isFaint(colorOf(elementOf(font, "color")?.attributes ?? {})),
    tiny: size !== undefined && Number(size) <= UNSEEN_SIZE,
  };
}

const isDrawn = ({ attributes: { style } }: XmlElement): boolean => style !== undefined && style !== "none";

/** What the style part of a workbook says. */
export interface WorkbookStyles {
  /** The styles that cells name by number. */
  readonly cells: readonly CellStyle[];
  /** The numbers of those formats on conditions that may keep figures from being seen. */
  readonly hiding: ReadonlySet<number>;
}

/** How numbers are displayed, whether there is a border, and what is struck out or not seen. */
export function readStyles(part: Uint8Array | null): WorkbookStyles {
  if (part === null) return { cells: [], hiding: new Set() };
  const root = elementAt(parseXml(part, EXCEL), "styleSheet");
  const codes = new Map(
    elementsOf(elementOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const borders = elementsOf(elementOf(root, "borders"), "border").map((border) => {
    const lines = elementsOf(border).filter(isDrawn);
    return {
      framed: lines.some(({ name }) => name !== "diagonal"),
      crossed: lines.some(({ name }) => name === "diagonal"),
    };
  });
  const fonts = elementsOf(elementOf(root, "fonts"), "font").map(lettersOf);
  const grounds = elementsOf(elementOf(root, "fills"), "fill").map(isGround);
  const cells = elementsOf(elementOf(root, "cellXfs"), "xf").map(({ attributes }) => {
    const format = Number(attributes.numFmtId ?? 0);
    const font = fonts[Number(attributes.fontId ?? 0)] ?? lettersOf(undefined);
    const border = borders[Number(attributes.borderId ?? 0)];
    return {
      code: codes.get(format) ?? builtInFormat(format),
      framed: border?.framed ?? false,
      crossed: border?.crossed ?? false,
      struck: font.struck,
      unseen: font.tiny || (font.faint && grounds[Number(attributes.fillId ?? 0)] !== true),
    };
  });
  const hiding = elementsOf(elementOf(root, "dxfs"), "dxf").flatMap((dxf, index) => {
    const { struck, faint } = lettersOf(elementOf(dxf, "font"));
    return struck || faint || elementOf(dxf, "numFmt") !== undefined ? [index] : [];
  });
  return { cells, hiding: new Set(hiding) };
}
