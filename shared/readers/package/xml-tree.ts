import { Refusal } from "../refusal.ts";
import { type Attributes, type Skips, type Vocabulary, walkXml, type XmlVisitor } from "./xml.ts";

/** An element of an XML part, with its elements and texts in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Many times what the tree of a report has; each costs some hundred bytes until the document is read. */
const MOST_KEPT = 150_000;

/** An XML part as a tree; elements that `skips` names are left out with all that is in them. */
export function parseXml(bytes: Uint8Array, vocabulary: Vocabulary, skips?: Skips): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let kept = 0;
  const visitor: XmlVisitor = {
    open(name, attributes) {
      kept += 1;
      if (kept > MOST_KEPT)
        throw new Refusal("TOO_COMPLEX", `XML of more than ${MOST_KEPT} elements to keep`);
      const element: OpenElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(text) {
      open.at(-1)?.children.push(text);
    },
  };
  walkXml(bytes, vocabulary, visitor, skips);
  return root;
}

/** The elements directly within, those of one name where it is given. */
export function elementsOf(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (parent === undefined) return [];
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first element of that name directly within. */
export function elementOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** The element at the end of a path of names. */
export function elementAt(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => elementOf(element, name), parent);
}

/** All the text within. */
export function textOf(parent: XmlElement | undefined): string {
  if (parent === undefined) return "";
  return parent.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
