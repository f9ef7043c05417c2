import { type Level, ListCounter, type ListUse } from "../flow/list-counter.ts";
import type { Counting } from "../flow/ordinal.ts";
import { elementAt, elementOf, elementsOf, parseXml, type XmlElement } from "../package/xml-tree.ts";
import { type Styles, statedValue } from "./styles.ts";
import { isUnread, WORD } from "./vocabulary.ts";

/** ST_NumberFormat (17.18.59); what is not named here counts in Arabic digits. */
const COUNTINGS: Readonly<Record<string, Counting>> = {
  chineseCounting: "chinese",
  chineseCountingThousand: "chinese",
  japaneseCounting: "chinese",
  japaneseDigitalTenThousand: "chinese",
  taiwaneseCounting: "chinese",
  taiwaneseCountingThousand: "chinese",
  taiwaneseDigital: "chinese",
  ideographDigital: "chinese",
  chineseLegalSimplified: "chineseLegal",
  ideographLegalTraditional: "chineseLegal",
  japaneseLegal: "chineseLegal",
  ideographTraditional: "stems",
  decimalZero: "decimalPadded",
  decimalFullWidth: "fullWidth",
  decimalFullWidth2: "fullWidth",
  decimalEnclosedCircle: "circled",
  decimalEnclosedCircleChinese: "circled",
  upperRoman: "upperRoman",
  lowerRoman: "lowerRoman",
  upperLetter: "upperLetter",
  lowerLetter: "lowerLetter",
  none: "none",
};
/** Formats that print signs around the digits. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  decimalEnclosedParen: ["(", ")"],
  ideographEnclosedCircle: ["(", ")"],
  decimalEnclosedFullstop: ["", "."],
};
const MOST_LEVELS = 9;

interface AbstractList {
  readonly levels: readonly Level[];
  /** For each style that a level numbers, that level. */
  readonly styles: ReadonlyMap<string, number>;
  readonly linked: string | undefined;
}

function levelOf(element: XmlElement | undefined): Level {
  const format = statedValue(element, "w:numFmt") ?? "decimal";
  const [before, after] = AROUND[format] ?? ["", ""];
  const text = (statedValue(element, "w:lvlText") ?? "").replace(
    /%([1-9])/gu,
    (_, level) => `${before}${String.fromCharCode(Number(level) - 1)}${after}`,
  );
  return {
    start: Number.parseInt(statedValue(element, "w:start") ?? "0", 10) || 0,
    counting: COUNTINGS[format] ?? "decimal",
    text: format === "bullet" ? "" : text,
  };
}

const levelNumber = (element: XmlElement): number =>
  Math.min(MOST_LEVELS - 1, Math.max(0, Number.parseInt(element.attributes["w:ilvl"] ?? "0", 10) || 0));

function abstractList(element: XmlElement): AbstractList {
  const levels: Level[] = Array.from({ length: MOST_LEVELS }, () => levelOf(undefined));
  const styles = new Map<string, number>();
  for (const level of elementsOf(element, "w:lvl")) {
    levels[levelNumber(level)] = levelOf(level);
    const style = statedValue(level, "w:pStyle");
    if (style !== undefined) styles.set(style, levelNumber(level));
  }
  return { levels, styles, linked: statedValue(element, "w:numStyleLink") };
}

/** Which list a paragraph belongs to, and the number that Word prints before it. */
export class Numbering {
  readonly #uses: ListUse[] = [];
  readonly #useOf = new Map<string, number>();
  readonly #listOf = new Map<string, AbstractList>();
  readonly #counter: ListCounter;
  readonly #styles: Styles;

  constructor(part: Uint8Array | null, styles: Styles) {
    this.#styles = styles;
    this.#counter = new ListCounter(this.#uses);
    if (part === null) return;
    const root = elementAt(parseXml(part, WORD, isUnread), "w:numbering");
    const numbers = elementsOf(root, "w:num");
    const abstracts = new Map(
      elementsOf(root, "w:abstractNum").map((element) => [
        element.attributes["w:abstractNumId"] ?? "",
        abstractList(element),
      ]),
    );
    const identities = new Map([...abstracts.keys()].map((key, index) => [key, index]));
    const abstractOf = new Map(
      numbers.map((num) => [num.attributes["w:numId"] ?? "", statedValue(num, "w:abstractNumId") ?? ""]),
    );
    /** A list may stand for the one of a numbering style. */
    const followed = (key: string): string => {
      const linked = abstracts.get(key)?.linked;
      if (linked === undefined) return key;
      return abstractOf.get(statedValue(styles.numbering(linked), "w:numId") ?? "") ?? key;
    };
    for (const num of numbers) {
      const key = followed(statedValue(num, "w:abstractNumId") ?? "");
      const list = abstracts.get(key);
      if (list === undefined) continue;
      const numId = num.attributes["w:numId"] ?? "";
      this.#listOf.set(numId, list);
      this.#useOf.set(numId, this.#uses.push(useOf(num, list, identities.get(key) ?? 0)));
    }
  }

  /** The number printed before the next paragraph with such properties; "" where it has none. */
  next(properties: XmlElement | undefined, style: string): string {
    const own = elementOf(properties, "w:numPr");
    const ofStyle = this.#styles.numbering(style);
    const numId = statedValue(own, "w:numId") ?? statedValue(ofStyle, "w:numId");
    const use = this.#useOf.get(numId ?? "");
    if (use === undefined) return "";
    const level =
      statedValue(own, "w:ilvl") ??
      this.#listOf.get(numId ?? "")?.styles.get(style) ??
      statedValue(ofStyle, "w:ilvl") ??
      0;
    return this.#counter.next(use, Math.min(MOST_LEVELS - 1, Math.max(0, Number(level) || 0)));
  }
}

function useOf(num: XmlElement, list: AbstractList, id: number): ListUse {
  const levels = [...list.levels];
  const restarts = new Map<number, number>();
  for (const override of elementsOf(num, "w:lvlOverride")) {
    const number = levelNumber(override);
    const level = elementOf(override, "w:lvl");
    if (level !== undefined) levels[number] = levelOf(level);
    const start = statedValue(override, "w:startOverride");
    if (start !== undefined) restarts.set(number, Number.parseInt(start, 10) || 0);
  }
  return { id, levels, restarts };
}
