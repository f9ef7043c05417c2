import { channelsOf, isDark, isFaint } from "../flow/unseen.ts";
import { elementAt, elementOf, elementsOf, parseXml, type XmlElement } from "../package/xml-tree.ts";
import { isUnread, WORD } from "./vocabulary.ts";

/** What a style says of what is read, its own words only. */
interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly properties: XmlElement | undefined;
  readonly paragraph: XmlElement | undefined;
}

const MOST_ANCESTORS = 20;
const STRIKING = ["w:strike", "w:dstrike"];
const OFF = new Set(["0", "false", "off"]);

/** A property that is on by being there, or off where it says so; undefined where it is not there. */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = elementOf(properties, name);
  return found === undefined ? undefined : !OFF.has(found.attributes["w:val"] ?? "1");
}

/** The value of a property, e.g. of `w:pStyle`. */
export const statedValue = (properties: XmlElement | undefined, name: string): string | undefined =>
  elementOf(properties, name)?.attributes["w:val"];

/** Whether what has these properties (of a run, a paragraph or a cell) has a ground on which white letters are seen. */
export function hasGround(properties: XmlElement | undefined): boolean {
  const shade = elementOf(properties, "w:shd")?.attributes;
  if (shade !== undefined && (shade["w:themeFill"] !== undefined || isDark(channelsOf(shade["w:fill"]))))
    return true;
  return !/^(?:none|white)$/u.test(statedValue(properties, "w:highlight") ?? "none");
}

/** The styles of a Word document: whether they hide text, raise it, or number paragraphs. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #defaultParagraph = "";

  constructor(part: Uint8Array | null) {
    if (part === null) return;
    const root = elementAt(parseXml(part, WORD, isUnread), "w:styles");
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

  isHidden(paragraphStyle: string, runProperties: XmlElement | undefined): boolean {
    return this.#isOn("w:vanish", paragraphStyle, runProperties);
  }

  isStruck(paragraphStyle: string, runProperties: XmlElement | undefined): boolean {
    return STRIKING.some((name) => this.#isOn(name, paragraphStyle, runProperties));
  }

  /** Letters too small to be seen, or as white as the paper, on no ground of their own. */
  isUnseen(paragraphStyle: string, runProperties: XmlElement | undefined): boolean {
    if (elementOf(runProperties, "w:sz") !== undefined || elementOf(runProperties, "w:w") !== undefined)
      return true;
    const color = this.#nearest(paragraphStyle, runProperties, "w:color");
    if (color === undefined || hasGround(runProperties)) return false;
    const { "w:val": value, "w:themeColor": theme } = color.attributes;
    const isThemeWhite = channelsOf(value) === null && /^(?:background1|light1)$/u.test(theme ?? "");
    return isThemeWhite || isFaint(channelsOf(value));
  }

  isRaised(paragraphStyle: string, runProperties: XmlElement | undefined): boolean {
    const align = this.#nearest(paragraphStyle, runProperties, "w:vertAlign")?.attributes["w:val"];
    return align === "superscript" || align === "subscript";
  }

  /** Raised or lowered by hand. */
  isShifted(paragraphStyle: string, runProperties: XmlElement | undefined): boolean {
    const position = this.#nearest(paragraphStyle, runProperties, "w:position")?.attributes["w:val"];
    return Number(position ?? 0) !== 0;
  }

  /** The numbering that a style gives its paragraphs. */
  numbering(id: string): XmlElement | undefined {
    return this.#find(id, (style) => elementOf(style.paragraph, "w:numPr"));
  }

  /** A property of a run: its own, else that of its style, else that of its paragraph's. */
  #nearest(
    paragraphStyle: string,
    runProperties: XmlElement | undefined,
    name: string,
  ): XmlElement | undefined {
    const says = ({ properties }: Style): XmlElement | undefined => elementOf(properties, name);
    return (
      elementOf(runProperties, name) ??
      this.#find(statedValue(runProperties, "w:rStyle"), says) ??
      this.#find(paragraphStyle, says)
    );
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
