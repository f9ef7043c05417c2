import type { ShownPart } from "../../document/document.ts";
import { elementAt, elementOf, elementsOf, parseXml, textOf, type XmlElement } from "../package/xml-tree.ts";
import { shownPart, sourceCuts } from "../pictures/shown-part.ts";
import { mayShowTable } from "../pictures/shows-table.ts";

const DRAWING = {
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
};
const EMU_PER_POINT = 12_700;
const FIGURE = /[\p{N}\-—–/]/u;
const MOST_DRAWINGS = 500;

/** A picture, a shape or a text box that floats over the cells of a sheet; 0-based, both corners included. */
export interface FloatingObject {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** It shows text that may be a figure, over whatever the cells below hold. */
  readonly hidesFigures: boolean;
  /** A picture that may show a table or a page: its size in points, the relationship that names its file, and what is shown of it. */
  readonly picture: {
    readonly width: number;
    readonly height: number;
    readonly relationship: string | null;
    readonly shown?: ShownPart;
  } | null;
}

const within = (element: XmlElement): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => [child, ...within(child)]);

const number = (element: XmlElement | undefined, name: string): number =>
  Number(textOf(elementOf(element, name))) || 0;

function pictureOf(elements: readonly XmlElement[]): FloatingObject["picture"] {
  const blips = elements.filter(({ name }) => name === "a:blip");
  const extent = elements.find(
    ({ name, attributes }) => name.endsWith(":ext") && attributes.cx !== undefined,
  );
  const width = Number(extent?.attributes.cx ?? 0) / EMU_PER_POINT;
  const height = Number(extent?.attributes.cy ?? 0) / EMU_PER_POINT;
  if (blips.length === 0 || !mayShowTable(width, height)) return null;
  const part = shownPart(sourceCuts(elements.find(({ name }) => name === "a:srcRect")?.attributes ?? {}));
  const isHeld = blips.length === 1 && part !== null;
  return { width, height, relationship: isHeld ? (blips[0]?.attributes["r:embed"] ?? null) : null, ...part };
}

function objectOf(anchor: XmlElement): FloatingObject[] {
  const elements = within(anchor);
  if (elements.some(({ name, attributes }) => name === "xdr:cNvPr" && attributes.hidden === "1")) return [];
  const from = elementOf(anchor, "xdr:from");
  const to = elementOf(anchor, "xdr:to") ?? from;
  const text = elements.map((element) => (element.name === "a:t" ? textOf(element) : "")).join("");
  return [
    {
      top: number(from, "xdr:row"),
      left: number(from, "xdr:col"),
      bottom: number(to, "xdr:row"),
      right: number(to, "xdr:col"),
      hidesFigures: FIGURE.test(text),
      picture: pictureOf(elements),
    },
  ];
}

/** Whether the later of two objects may lie over the other. Large pictures, one below the other, may touch in a row. */
function liesOver(later: FloatingObject, { top, left, bottom, right }: FloatingObject): boolean {
  const margin = later.picture === null ? 0 : 1;
  const isAcross = later.left <= right - margin && later.right >= left + margin;
  return isAcross && later.top <= bottom - margin && later.bottom >= top + margin;
}

/** Of pictures below something else nobody can say what is seen. */
const seen = (object: FloatingObject, index: number, all: readonly FloatingObject[]): FloatingObject =>
  object.picture !== null && all.slice(index + 1).some((later) => liesOver(later, object))
    ? { ...object, picture: { ...object.picture, relationship: null } }
    : object;

/** What a drawing part (20.5) lays over the cells of its sheet. */
export function readDrawings(part: Uint8Array): readonly FloatingObject[] {
  return elementsOf(elementAt(parseXml(part, DRAWING), "xdr:wsDr"))
    .slice(0, MOST_DRAWINGS)
    .flatMap(objectOf)
    .map(seen);
}
