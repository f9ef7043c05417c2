import { elementsOf, type XmlElement } from "../package/xml-tree.ts";

/** Smaller pictures are seals, logos and icons, not a table or a page: about 8 cm × 2.6 cm. */
const LEAST_WIDTH_POINTS = 225;
const LEAST_HEIGHT_POINTS = 75;
const EMU_PER_POINT = 12_700;

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 };

/** A length of a VML style, in points; without a unit it is in pixels. */
function vmlLength(style: string, property: "width" | "height"): number {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([\\d.]+)\\s*([a-z]{2})?`, "iu").exec(style);
  return Number(found?.[1] ?? 0) * (POINTS[found?.[2]?.toLowerCase() ?? "px"] ?? 0);
}

const isLarge = (width: number, height: number): boolean =>
  width >= LEAST_WIDTH_POINTS && height >= LEAST_HEIGHT_POINTS;

function sizeIsLarge({ name, attributes }: XmlElement): boolean {
  if (name === "wp:extent") {
    const [width, height] = [attributes.cx, attributes.cy].map((emu) => Number(emu) / EMU_PER_POINT);
    return isLarge(width ?? 0, height ?? 0);
  }
  const style = attributes.style ?? "";
  return name.startsWith("v:") && isLarge(vmlLength(style, "width"), vmlLength(style, "height"));
}

/** An object within the text: a picture, a drawing, an embedded sheet. Of text boxes only what they hold is read. */
export interface DrawnObject {
  readonly boxes: readonly XmlElement[];
  readonly isPicture: boolean;
  readonly isLarge: boolean;
  /** Stands in the line, as a character does; else it floats. */
  readonly isInline: boolean;
}

/** What a `w:drawing`, `w:pict` or `w:object` is. */
export function drawnObject(element: XmlElement): DrawnObject {
  const boxes: XmlElement[] = [];
  let isPicture = element.name === "w:object";
  let large = false;
  let floats = false;
  const look = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === "w:txbxContent") boxes.push(child);
      else {
        isPicture ||= child.name === "a:blip" || child.name === "v:imagedata";
        large ||= sizeIsLarge(child);
        floats ||=
          child.name === "wp:anchor" || /position\s*:\s*absolute/iu.test(child.attributes.style ?? "");
        look(child);
      }
    }
  };
  look(element);
  return { boxes, isPicture, isLarge: large, isInline: !floats };
}
