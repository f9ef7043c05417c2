import { superscript } from "../flow/superscript.ts";
import type { OpenDocumentStyles } from "./open-document-styles.ts";
import type { XmlElement } from "./xml-tree.ts";

const MOST_SPACES = 1_000;
const DRAWN = /^draw:/u;

export interface ParagraphText {
  readonly text: string;
  /** Frames and shapes that are anchored in the paragraph. */
  readonly drawn: readonly XmlElement[];
}

/** What a paragraph prints: spaces, tabs and line breaks are elements, white space counts once, hidden text not at all. */
export function paragraphText(paragraph: XmlElement, styles: OpenDocumentStyles): ParagraphText {
  const drawn: XmlElement[] = [];
  const style = paragraph.attributes["text:style-name"];
  const write = (text: string, raised: boolean): string => (raised ? superscript(text) : text);
  const inline = (element: XmlElement, raised: boolean): string => {
    const { name, attributes } = element;
    if (name === "text:s") {
      const count = Number.parseInt(attributes["text:c"] ?? "1", 10);
      return " ".repeat(Math.min(MOST_SPACES, Math.max(1, count || 1)));
    }
    if (name === "text:tab") return "\t";
    if (name === "text:line-break") return "\n";
    if (attributes["text:is-hidden"] === "true") return "";
    if (DRAWN.test(name)) {
      drawn.push(element);
      return "";
    }
    const spanStyle = name === "text:span" ? attributes["text:style-name"] : undefined;
    if (styles.isHidden("text", spanStyle)) return "";
    return content(element, raised || styles.isRaised("text", spanStyle));
  };
  const content = (element: XmlElement, raised: boolean): string =>
    element.children
      .map((child) =>
        typeof child === "string" ? write(child.replace(/[ \t\r\n]+/gu, " "), raised) : inline(child, raised),
      )
      .join("");
  const isHidden = styles.isHidden("paragraph", style) || hidesItself(paragraph);
  const text = content(paragraph, styles.isRaised("paragraph", style));
  return { text: isHidden ? "" : text, drawn };
}

/** A hidden-paragraph field within hides its whole paragraph. */
const hidesItself = ({ children }: XmlElement): boolean =>
  children.some(
    (child) =>
      typeof child !== "string" &&
      child.name === "text:hidden-paragraph" &&
      child.attributes["text:is-hidden"] === "true",
  );
