import type { OpenDocumentStyles } from "../package/open-document-styles.ts";
import { elementsOf, type XmlElement } from "../package/xml-tree.ts";
import { mayShowTable, pointsOf } from "../pictures/shows-table.ts";

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

/** A picture with its size in points, and the part that holds it where the whole of it is shown. */
interface LargePicture {
  readonly width: number;
  readonly height: number;
  readonly part: string | null;
}

/** A picture or an embedded object, drawn large enough to show a table or a page; null where there is none. */
export function largePicture(element: XmlElement, styles: OpenDocumentStyles): LargePicture | null {
  const children = elementsOf(element);
  const shows = children.some(({ name }) => /^draw:(?:image|object|object-ole)$/u.test(name));
  const width = pointsOf(element.attributes["svg:width"]);
  const height = pointsOf(element.attributes["svg:height"]);
  if (shows && mayShowTable(width, height)) {
    const isWhole = !styles.isClipped(element.attributes["draw:style-name"]);
    const href = children.find(({ name }) => name === "draw:image")?.attributes["xlink:href"];
    return { width, height, part: isWhole && href !== undefined ? href.replace(/^\.\//u, "") : null };
  }
  for (const child of children) {
    const found = largePicture(child, styles);
    if (found !== null) return found;
  }
  return null;
}
