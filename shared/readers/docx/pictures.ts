import { elementsOf, type XmlElement } from "../package/xml-tree.ts";
import { mayShowTable, pointsOf } from "../pictures/shows-table.ts";

const EMU_PER_POINT = 12_700;

/** A length of a VML style, in points; without a unit it is in pixels. */
const vmlLength = (style: string, property: "width" | "height"): number =>
  pointsOf(new RegExp(`(?:^|;)\\s*${property}\\s*:([^;]*)`, "iu").exec(style)?.[1], true);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that an element of a drawing states, in points; null for elements that state none. */
function sizeOf({ name, attributes }: XmlElement): Size | null {
  if (name === "wp:extent")
    return { width: Number(attributes.cx) / EMU_PER_POINT, height: Number(attributes.cy) / EMU_PER_POINT };
  const style = name.startsWith("v:") ? attributes.style : undefined;
  if (style === undefined) return null;
  return { width: vmlLength(style, "width"), height: vmlLength(style, "height") };
}

/** An object within the text: a picture, a drawing, an embedded sheet. Of text boxes only what they hold is read. */
export interface DrawnObject {
  readonly boxes: readonly XmlElement[];
  readonly isPicture: boolean;
  /** The size of an object that is large enough to show a table or a page; null for smaller ones. */
  readonly large: Size | null;
  /** Stands in the line, as a character does; else it floats. */
  readonly isInline: boolean;
  /** The relationship that names its only picture, where it shows the whole of it. */
  readonly relationship: string | null;
}

/** A picture is shown in part where it is cropped (`a:srcRect`, VML `cropleft`), and is then not the one in the file. */
const isCropped = ({ name, attributes }: XmlElement): boolean =>
  name === "a:srcRect"
    ? ["l", "t", "r", "b"].some((side) => Number(attributes[side] ?? 0) !== 0)
    : name === "v:imagedata" && Object.keys(attributes).some((attribute) => attribute.startsWith("crop"));

const isPicture = ({ name }: XmlElement): boolean => name === "a:blip" || name === "v:imagedata";

const floats = ({ name, attributes }: XmlElement): boolean =>
  name === "wp:anchor" || /position\s*:\s*absolute/iu.test(attributes.style ?? "");

/** What a `w:drawing`, `w:pict` or `w:object` is. */
export function drawnObject(element: XmlElement): DrawnObject {
  const boxes: XmlElement[] = [];
  const elements: XmlElement[] = [];
  const look = (parent: XmlElement): void => {
    for (const child of elementsOf(parent)) {
      if (child.name === "w:txbxContent") boxes.push(child);
      else {
        elements.push(child);
        look(child);
      }
    }
  };
  look(element);
  const pictures = elements.filter(isPicture);
  const [only] = pictures;
  const whole = pictures.length === 1 && !elements.some(isCropped);
  const sizes = elements.flatMap((child) => sizeOf(child) ?? []);
  return {
    boxes,
    isPicture: element.name === "w:object" || pictures.length > 0,
    large: sizes.find(({ width, height }) => mayShowTable(width, height)) ?? null,
    isInline: !elements.some(floats),
    relationship: whole ? (only?.attributes["r:embed"] ?? only?.attributes["r:id"] ?? null) : null,
  };
}
