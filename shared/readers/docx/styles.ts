import { elementAt, elementOf, elementsOf, parseXml, type XmlElement } from "../package/xml-tree.ts";
import { UNREAD_ELEMENTS, WORD } from "./vocabulary.ts";

/** What a style says of what is read, its own words only. */
interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly properties: XmlElement | undefined;
  readonly paragraph: XmlElement | undefined;
}

const MOST_ANCESTORS = 20;
const HIDING = ["w:vanish", "w:strike", "w:dstrike"];
const OFF = new Set(["0", "false", "off"]);

/** A property that is on by being there, or off where it says so; undefined where it is not there. */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = elementOf(properties, name);
  return found === undefined ? undefined : !OFF.has(found.attributes["w:val"] ?? "1");
}

/** The value of a property, e.g. of `w:pStyle`. */
export const statedValue = (properties: XmlElement | undefined, name: string): string | undefined =>
  elementOf(properties, name)?.attributes["w:val"];

/** The styles of a Word document: whether they hide text, raise it, or number paragraphs. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #defaultParagraph = "";

  constructor(part: Uint8Array | null) {
    if (part === null) return;
    const root = elementAt(parseXml(part, WORD, UNREAD_ELEMENTS), "w:styles");
    for (const element of elementsOf(root, "w:style")) {
      const id = element.attributes["w:styleId"] ?? "";
      this.#styles.set(id, {
        name: statedValue(element, "w:name") ?? "",
        basedOn: statedValue(element, "w:basedOn"),
        properties: elementOf(element, "w:rPr"),
        paragraph: elementOf(element, "w:pPr"),
      });
      const isDefault = !OFF.has(element.attributes["w:default"] ?? "0");
      if (isDefault && element.attributes["w:type"] === "paragraph") this.#defaultParagraph = id;
    }
  }

  paragraphStyle(properties: XmlElement | undefined): string {
    return statedValue(properties, "w:pStyle") ?? this.#defaultParagraph;
  }

  /** Styles of a table of contents are named `toc 1` to `toc 9`. */
  isContents(id: string): boolean {
    return /^toc \d$/iu.test(this.#styles.get(id)?.name ?? "");
  }

  /** Hidden text, and text that is struck out, which says that it no longer holds. */
  isHidden(paragraphStyle: string, runProperties: XmlElement | undefined): boolean {
    return HIDING.some((name) => this.#isOn(name, paragraphStyle, runProperties));
  }

  isRaised(paragraphStyle: string, runProperties: XmlElement | undefined): boolean {
    const align =
      statedValue(runProperties, "w:vertAlign") ??
      this.#find(statedValue(runProperties, "w:rStyle"), (style) =>
        statedValue(style.properties, "w:vertAlign"),
      ) ??
      this.#find(paragraphStyle, (style) => statedValue(style.properties, "w:vertAlign"));
    return align === "superscript" || align === "subscript";
  }

  /** The numbering that a style gives its paragraphs. */
  numbering(id: string): XmlElement | undefined {
    return this.#find(id, (style) => elementOf(style.paragraph, "w:numPr"));
  }

  /** A toggle that both a paragraph's and a run's style set is off again (17.7.3). */
  #isOn(name: string, paragraphStyle: string, runProperties: XmlElement | undefined): boolean {
    const direct = toggle(runProperties, name);
    if (direct !== undefined) return direct;
    const says = ({ properties }: Style): boolean | undefined => toggle(properties, name);
    const byRun = this.#find(statedValue(runProperties, "w:rStyle"), says) ?? false;
    return byRun !== (this.#find(paragraphStyle, says) ?? false);
  }

  /** What the style, or the nearest one that it is based on, says. */
  #find<T>(id: string | undefined, says: (style: Style) => T | undefined): T | undefined {
    let style = this.#styles.get(id ?? "");
    for (let step = 0; style !== undefined && step < MOST_ANCESTORS; step += 1) {
      const said = says(style);
      if (said !== undefined) return said;
      style = this.#styles.get(style.basedOn ?? "");
    }
    return undefined;
  }
}
