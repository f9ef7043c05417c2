import { elementsOf, type XmlElement } from "../package/xml-tree.ts";

/** Smaller pictures are seals, logos and icons, not a table or a page: about 8 cm × 2.6 cm. */
const LEAST_WIDTH_POINTS = 225;
const LEAST_HEIGHT_POINTS = 75;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 };

function points(length: string | undefined): number {
  const found = /^([\d.]+)([a-z]{2})$/u.exec(length ?? "");
  return Number(found?.[1] ?? 0) * (POINTS[found?.[2] ?? ""] ?? 0);
}

/** The text boxes, and shapes with text, of a drawn element; their content is like that of a text box. */
export function textBoxesOf(element: XmlElement): XmlElement[] {
  const children = elementsOf(element);
  if (
    element.name === "draw:text-box" ||
    children.some(({ name }) => name === "text:p" || name === "text:list")
  )
    return [element];
  return children.flatMap(textBoxesOf);
}

/** A picture or an embedded object, drawn large enough to show a table or a page. */
export function holdsLargePicture(element: XmlElement): boolean {
  const children = elementsOf(element);
  const shows = children.some(({ name }) => /^draw:(?:image|object|object-ole)$/u.test(name));
  const { "svg:width": width, "svg:height": height } = element.attributes;
  if (shows && points(width) >= LEAST_WIDTH_POINTS && points(height) >= LEAST_HEIGHT_POINTS) return true;
  return children.some(holdsLargePicture);
}
