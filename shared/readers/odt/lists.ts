import { type Level, ListCounter, type ListUse } from "../flow/list-counter.ts";
import type { Counting } from "../flow/ordinal.ts";
import { elementsOf, type XmlElement } from "../package/xml-tree.ts";

/** style:num-format by the first sign that it counts with. */
const COUNTINGS: Readonly<Record<string, Counting>> = {
  "1": "decimal",
  "0": "decimalPadded",
  "１": "fullWidth",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  一: "chinese",
  壹: "chineseLegal",
  甲: "stems",
  "①": "circled",
};
const MOST_LEVELS = 10;

/** `%1%、` or, of older writers, a prefix, a suffix, and how many levels are shown. */
function levelText(attributes: XmlElement["attributes"], level: number): string {
  const written = attributes["loext:num-list-format"] ?? attributes["style:num-list-format"];
  if (written !== undefined)
    return written.replace(/%(\d{1,2})%/gu, (_, number) => String.fromCharCode(Number(number) - 1));
  const shown = Math.min(level + 1, Number.parseInt(attributes["text:display-levels"] ?? "1", 10) || 1);
  const numbers = Array.from({ length: shown }, (_, index) => String.fromCharCode(level + 1 - shown + index));
  return `${attributes["style:num-prefix"] ?? ""}${numbers.join(".")}${attributes["style:num-suffix"] ?? ""}`;
}

function levelOf({ name, attributes }: XmlElement, level: number): Level {
  const counting = COUNTINGS[attributes["style:num-format"]?.charAt(0) ?? ""];
  const isNumber = name !== "text:list-level-style-bullet" && name !== "text:list-level-style-image";
  return {
    start: Number.parseInt(attributes["text:start-value"] ?? "1", 10) || 1,
    counting: counting ?? "none",
    // A level without a format prints nothing, whatever stands around its number.
    text: isNumber && counting !== undefined ? levelText(attributes, level) : "",
  };
}

function levelsOf(style: XmlElement): readonly Level[] {
  const levels: Level[] = Array.from({ length: MOST_LEVELS }, () => ({
    start: 1,
    counting: "none",
    text: "",
  }));
  for (const element of elementsOf(style)) {
    const level = Number.parseInt(element.attributes["text:level"] ?? "", 10) - 1;
    if (level >= 0 && level < MOST_LEVELS) levels[level] = levelOf(element, level);
  }
  return levels;
}

/** A list that is being read: its use, and the style of its outermost level. */
export interface OpenList {
  readonly use: number;
  readonly style: string;
}

/** Lists by their styles, and the numbers that are printed before their items. */
export class Lists {
  readonly #styles = new Map<string, readonly Level[]>();
  readonly #uses: ListUse[] = [];
  readonly #counter = new ListCounter(this.#uses);
  readonly #byId = new Map<string, OpenList>();
  readonly #lastOf = new Map<string, OpenList>();
  readonly #outline: number;

  constructor(holders: readonly (XmlElement | undefined)[]) {
    for (const holder of holders)
      for (const style of elementsOf(holder, "text:list-style"))
        this.#styles.set(style.attributes["style:name"] ?? "", levelsOf(style));
    const [outline] = holders.flatMap((holder) => elementsOf(holder, "text:outline-style"));
    this.#outline = outline === undefined ? 0 : this.#use(levelsOf(outline), new Map());
  }

  /** A list at the outermost level: it goes on with an earlier one where it says so. */
  open({ attributes }: XmlElement): OpenList {
    const style = attributes["text:style-name"] ?? "";
    const continued =
      this.#byId.get(attributes["text:continue-list"] ?? "") ??
      (attributes["text:continue-numbering"] === "true" ? this.#lastOf.get(style) : undefined);
    const list = continued ?? { use: this.#use(this.#styles.get(style) ?? [], new Map()), style };
    const id = attributes["xml:id"];
    if (id !== undefined) this.#byId.set(id, list);
    this.#lastOf.set(style, list);
    return list;
  }

  /** The number before an item; `start` is where it says that it counts from. */
  next(list: OpenList, level: number, start: string | undefined): string {
    const from = Number.parseInt(start ?? "", 10);
    const found = this.#uses[list.use - 1];
    if (!Number.isFinite(from) || found === undefined) return this.#counter.next(list.use, level);
    return this.#counter.next(this.#use(found.levels, new Map([[level, from]]), found.id), level);
  }

  /** The number before a heading, which the document's outline gives. */
  nextHeading(level: string | undefined): string {
    return this.#counter.next(this.#outline, (Number.parseInt(level ?? "1", 10) || 1) - 1);
  }

  #use(levels: readonly Level[], restarts: ReadonlyMap<number, number>, id = this.#uses.length): number {
    return this.#uses.push({ id, levels, restarts });
  }
}
