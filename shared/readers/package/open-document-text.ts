import { superscript } from "../flow/superscript.ts";
import { doubted, OBJECT, struckOut } from "../flow/unseen.ts";
import type { OpenDocumentStyles, StatedLook } from "./open-document-styles.ts";
import type { XmlElement } from "./xml-tree.ts";

const MOST_SPACES = 1_000;
const DRAWN = /^draw:/u;
const FIELD =
  /^text:(?:drop-down|expression|sequence|(?:variable|user-field)-get|page-number|page-count|text-input|conditional-text)$/u;

export interface ParagraphText {
  readonly text: string;
  /** Frames and shapes that are anchored in the paragraph. */
  readonly drawn: readonly XmlElement[];
}

/** The cell that a paragraph stands in, as far as it says how text in it looks. */
export type CellLook = Omit<StatedLook, "hidden" | "raised">;

/** Spaces, tabs and line breaks are elements. */
function written({ name, attributes }: XmlElement): string | null {
  if (name === "text:tab") return "\t";
  if (name === "text:line-break") return "\n";
  if (name !== "text:s") return null;
  const count = Number.parseInt(attributes["text:c"] ?? "1", 10);
  return " ".repeat(Math.min(MOST_SPACES, Math.max(1, count || 1)));
}

/** What a paragraph prints: white space counts once, hidden text not at all. `cell` is null outside of tables. */
export function paragraphText(
  paragraph: XmlElement,
  styles: OpenDocumentStyles,
  cell: CellLook | null,
): ParagraphText {
  const drawn: XmlElement[] = [];
  const tell = (text: string, { struck, faint, onGround, tiny, raised }: StatedLook): string => {
    if (struck) return struckOut(text, cell !== null);
    if (tiny === true || (faint === true && onGround !== true)) return doubted(text, cell !== null);
    return raised ? superscript(text) : text;
  };
  const within = (around: StatedLook, own: StatedLook): StatedLook => ({
    ...around,
    ...own,
    hidden: around.hidden || own.hidden,
    struck: around.struck || own.struck,
    raised: around.raised || own.raised,
  });
  const inline = (element: XmlElement, around: StatedLook): string => {
    const { name, attributes } = element;
    if (attributes["text:is-hidden"] === "true" || attributes["text:display"] === "none") return "";
    // Whether its condition holds is not said.
    if (name === "text:hidden-text" && attributes["text:is-hidden"] === undefined)
      return doubted(content(element, around), cell !== null);
    // What a program works out when it shows the page.
    if (FIELD.test(name)) return content(element, around) || (cell === null ? "" : OBJECT);
    if (DRAWN.test(name)) {
      drawn.push(element);
      return "";
    }
    const space = written(element);
    if (space !== null) return space;
    if (name !== "text:span") return content(element, around);
    return content(element, within(around, styles.lookOf("text", attributes["text:style-name"])));
  };
  const content = (element: XmlElement, look: StatedLook): string =>
    look.hidden
      ? ""
      : element.children
          .map((child) =>
            typeof child === "string" ? tell(child.replace(/[ \t\r\n]+/gu, " "), look) : inline(child, look),
          )
          .join("");
  const outer: StatedLook = { hidden: false, struck: false, ...cell, raised: false };
  const own = styles.lookOf("paragraph", paragraph.attributes["text:style-name"]);
  const text = content(paragraph, within(outer, own));
  return { text: hidesItself(paragraph) ? "" : text, drawn };
}

/** A hidden-paragraph field within hides its whole paragraph. */
const hidesItself = ({ children }: XmlElement): boolean =>
  children.some(
    (child) =>
      typeof child !== "string" &&
      child.name === "text:hidden-paragraph" &&
      child.attributes["text:is-hidden"] === "true",
  );
