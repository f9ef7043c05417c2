import type { ShownPart } from "../../document/document.ts";
import { elementsOf, type XmlElement } from "../package/xml-tree.ts";
import { type Cuts, shownPart, sourceCuts } from "../pictures/shown-part.ts";
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
  /** Lies before the text: whoever reads the page may not see what is below. */
  readonly isInFront: boolean;
  /** Its only picture, and what it shows of it; null where there is none, or something lies over it. */
  readonly held: HeldBlip | null;
}

interface HeldBlip {
  readonly relationship: string;
  readonly shown?: ShownPart;
}

/** A share of a side in VML: a fraction, or so many of 65,536. */
const vmlShare = (text = "0"): number =>
  text.endsWith("f") ? Number(text.slice(0, -1)) / 65_536 : Number(text);

const vmlCuts = ({ cropleft, croptop, cropright, cropbottom }: XmlElement["attributes"]): Cuts => ({
  left: vmlShare(cropleft),
  top: vmlShare(croptop),
  right: vmlShare(cropright),
  bottom: vmlShare(cropbottom),
});

/** Shapes and text boxes of DrawingML and VML, by their names without prefixes. */
const SHAPE =
  /:(?:wsp|sp|cxnSp|graphicFrame|contentPart|shape|rect|roundrect|oval|line|polyline|arc|curve)$/u;

/** Drawn with a picture, in a group, it may lie over it. */
const isShape = (element: XmlElement): boolean =>
  SHAPE.test(element.name) && elementsOf(element, "v:imagedata").length === 0;

/** Outlines other than these, tiles and edges that stand out show a part that is not told here. */
const isOdd = ({ name, attributes }: XmlElement): boolean =>
  name === "a:custGeom" ||
  name === "a:tile" ||
  (name === "a:prstGeom" && !/^(?:rect|roundRect)$/u.test(attributes.prst ?? "rect")) ||
  (name === "a:fillRect" && Object.values(attributes).some((inset) => Number(inset) !== 0));

function heldBlip(elements: readonly XmlElement[]): HeldBlip | null {
  const pictures = elements.filter(isPicture);
  const attributes = pictures[0]?.attributes;
  const relationship = attributes?.["r:embed"] ?? attributes?.["r:id"];
  if (attributes === undefined || relationship === undefined || pictures.length > 1) return null;
  if (elements.some((element) => isShape(element) || isOdd(element))) return null;
  const source = elements.find(({ name }) => name === "a:srcRect");
  const part = shownPart(source === undefined ? vmlCuts(attributes) : sourceCuts(source.attributes));
  return part === null ? null : { relationship, ...part };
}

const isPicture = ({ name }: XmlElement): boolean => name === "a:blip" || name === "v:imagedata";

const floats = ({ name, attributes }: XmlElement): boolean =>
  name === "wp:anchor" || /position\s*:\s*absolute/iu.test(attributes.style ?? "");

/** True for what floats where neither the text flows around it nor goes over it. */
function isInFront(elements: readonly XmlElement[]): boolean {
  const floating = elements.find(floats);
  if (floating === undefined) return false;
  const { behindDoc = "", style = "" } = floating.attributes;
  if (/^(?:1|true|on)$/u.test(behindDoc) || /z-index\s*:\s*-/iu.test(style)) return false;
  return !elements.some(
    ({ name, attributes }) =>
      /^wp:wrap(?:Square|Tight|Through|TopAndBottom)$/u.test(name) ||
      (name === "w10:wrap" && (attributes.type ?? "none") !== "none"),
  );
}

const DRAWN = new Set(["w:drawing", "w:pict", "w:object"]);

/** What is drawn anywhere within an element. */
const drawnIn = (element: XmlElement): readonly DrawnObject[] =>
  DRAWN.has(element.name) ? [drawnObject(element)] : elementsOf(element).flatMap(drawnIn);

/**
 * Whether something that is anchored in a picture's paragraph or in one beside it may lie over the picture: a text box with another
 * figure, a line. Large pictures that float lie beside one another.
 */
export const mayLieOver = (near: readonly XmlElement[], { isInline }: DrawnObject): boolean =>
  near
    .flatMap(drawnIn)
    .some((object) => object.isInFront && (isInline || object.large === null || object.held === null));

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
  const sizes = elements.flatMap((child) => sizeOf(child) ?? []);
  return {
    boxes,
    isPicture: element.name === "w:object" || elements.some(isPicture),
    large: sizes.find(({ width, height }) => mayShowTable(width, height)) ?? null,
    isInline: !elements.some(floats),
    isInFront: isInFront(elements),
    held: heldBlip(elements),
  };
}
