import { channelsOf, isDark, isFaint } from "../flow/unseen.ts";
import { pointsOf } from "../pictures/shows-table.ts";
import { elementOf, elementsOf, type XmlElement } from "./xml-tree.ts";

const MOST_ANCESTORS = 20;
/** Points: letters of this size are not seen. */
const TINY = 3;

type Family = "text" | "paragraph" | "table-cell";

/** How text looks; what is absent is as it is around. */
export interface StatedLook {
  readonly hidden: boolean;
  readonly struck: boolean;
  /** As white as paper. */
  readonly faint?: boolean;
  /** On a ground on which white letters are seen. */
  readonly onGround?: boolean;
  readonly tiny?: boolean;
  /** Set as superscript or subscript. */
  readonly raised: boolean;
}

const RAISED = /^(?:super|sub|-?[1-9])/u;

/** The styles of an OpenDocument file, by family and name. */
export class OpenDocumentStyles {
  readonly #styles = new Map<string, XmlElement>();
  /** What styles were found to say: a document uses the same few over and over. */
  readonly #looks = new Map<string, StatedLook>();

  constructor(holders: readonly (XmlElement | undefined)[]) {
    for (const holder of holders)
      for (const style of elementsOf(holder, "style:style"))
        this.#styles.set(key(style.attributes["style:family"], style.attributes["style:name"]), style);
  }

  /** What a style, or the nearest one that it is based on which says anything, says of its text. */
  lookOf(family: Family, name: string | undefined): StatedLook {
    const style = key(family, name);
    const look = this.#looks.get(style) ?? this.#lookOf(family, name);
    this.#looks.set(style, look);
    return look;
  }

  #lookOf(family: Family, name: string | undefined): StatedLook {
    const says = (property: string): string | undefined =>
      this.#find(family, name, "style:text-properties", property);
    const through = says("style:text-line-through-style") ?? says("style:text-line-through-type");
    const color = says("fo:color");
    const ground = says("fo:background-color");
    const size = says("fo:font-size");
    return {
      hidden: says("text:display") === "none",
      struck: through !== undefined && through !== "none",
      // `super 58%`, `33% 58%`.
      raised: RAISED.test((says("style:text-position") ?? "").trim()),
      ...(color !== undefined && { faint: isFaint(channelsOf(color)) }),
      ...(ground !== undefined && { onGround: isDark(channelsOf(ground)) }),
      ...(size !== undefined && { tiny: pointsOf(size) > 0 && pointsOf(size) <= TINY }),
    };
  }

  /** Whether white letters are seen on the ground of a cell. */
  isDarkCell(name: string | undefined): boolean {
    return isDark(
      channelsOf(this.#find("table-cell", name, "style:table-cell-properties", "fo:background-color")),
    );
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

  /** True for cells with a line from corner to corner, which says, as a slash does, that nothing is to be filled in. */
  isCrossedOut(name: string | undefined): boolean {
    return ["style:diagonal-tl-br", "style:diagonal-bl-tr"].some(
      (line) => (this.#find("table-cell", name, "style:table-cell-properties", line) ?? "none") !== "none",
    );
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
