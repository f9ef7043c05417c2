import { elementOf, elementsOf, type XmlElement } from "./xml-tree.ts";

const MOST_ANCESTORS = 20;

type Family = "text" | "paragraph" | "table-cell";

/** The styles of an OpenDocument file, by family and name. */
export class OpenDocumentStyles {
  readonly #styles = new Map<string, XmlElement>();

  constructor(holders: readonly (XmlElement | undefined)[]) {
    for (const holder of holders)
      for (const style of elementsOf(holder, "style:style"))
        this.#styles.set(key(style.attributes["style:family"], style.attributes["style:name"]), style);
  }

  /** True where the style, or the nearest one that it is based on which says anything, hides its text or strikes it out. */
  isHidden(family: Family, name: string | undefined): boolean {
    const says = (property: string): string | undefined =>
      this.#find(family, name, "style:text-properties", property);
    const struck = says("style:text-line-through-style") ?? says("style:text-line-through-type") ?? "none";
    return says("text:display") === "none" || struck !== "none";
  }

  /** True for text that is set as superscript or subscript: `super 58%`, `33% 58%`. */
  isRaised(family: Family, name: string | undefined): boolean {
    const position = this.#find(family, name, "style:text-properties", "style:text-position") ?? "";
    return /^(?:super|sub|-?[1-9])/u.test(position.trim());
  }

  /** True for cells of a spreadsheet that are drawn with a border. */
  isFramed(name: string | undefined): boolean {
    let style = this.#styles.get(key("table-cell", name));
    for (let step = 0; style !== undefined && step < MOST_ANCESTORS; step += 1) {
      const borders = Object.entries(
        elementOf(style, "style:table-cell-properties")?.attributes ?? {},
      ).filter(([property]) => property.startsWith("fo:border"));
      if (borders.length > 0) return borders.some(([, border]) => border !== "none");
      style = this.#styles.get(key("table-cell", style.attributes["style:parent-style-name"]));
    }
    return false;
  }

  /** True for pictures of which only a part is shown. */
  isClipped(name: string | undefined): boolean {
    const clip = this.#find("graphic", name, "style:graphic-properties", "fo:clip") ?? "auto";
    return clip !== "auto" && /[1-9]/u.test(clip);
  }

  /** True for sheets that are hidden. */
  hidesTable(name: string | undefined): boolean {
    return this.#find("table", name, "style:table-properties", "table:display") === "false";
  }

  #find(family: string, name: string | undefined, group: string, property: string): string | undefined {
    let style = this.#styles.get(key(family, name));
    for (let step = 0; style !== undefined && step < MOST_ANCESTORS; step += 1) {
      const said = elementOf(style, group)?.attributes[property];
      if (said !== undefined) return said;
      style = this.#styles.get(key(family, style.attributes["style:parent-style-name"]));
    }
    return undefined;
  }
}

const key = (family: string | undefined, name: string | undefined): string => `${family} ${name}`;
