import { FlowBuilder } from "../flow/flow-builder.ts";
import { joinNumber } from "../flow/list-counter.ts";
import { OBJECT } from "../flow/unseen.ts";
import type { OpenDocumentStyles } from "../package/open-document-styles.ts";
import { paragraphText } from "../package/open-document-text.ts";
import { elementsOf, type XmlElement } from "../package/xml-tree.ts";
import type { Content } from "../pictures/picture-mark.ts";
import { largePicture, textBoxesOf } from "./frames.ts";
import type { Lists, OpenList } from "./lists.ts";
import { RowPlacer, repeatedRows } from "./rows.ts";

const CONTAINERS = new Set(["text:section", "text:index-body", "text:numbered-paragraph", "draw:text-box"]);

const isHidden = (attributes: XmlElement["attributes"]): boolean =>
  attributes["text:display"] === "none" || attributes["text:is-hidden"] === "true";

/** Where in lists a paragraph stands: the list, its level, and what is still to be printed before the item's first one. */
interface Item {
  readonly list: OpenList;
  readonly level: number;
  number: string;
}

/** A value that the cell states and no text shows. */
const isUnshown = ({ attributes }: XmlElement): boolean =>
  attributes["office:value"] !== undefined || attributes["table:formula"] !== undefined;

/** Gives the bytes of a part of the package by its name; null where it does not hold it. */
export type HeldParts = (name: string) => (() => Uint8Array) | null;

/** Writes an OpenDocument text's body into blocks. */
export class Story {
  readonly #flow = new FlowBuilder();
  readonly #styles: OpenDocumentStyles;
  readonly #lists: Lists;
  readonly #held: HeldParts;
  /** Text boxes wait until the paragraph, or the whole table, in which they are anchored has ended. */
  #boxes: XmlElement[] = [];
  /** Of the cell that is being written: how text looks in it, and whether something is drawn in it. */
  #cell = { struck: false, onGround: false, isDrawnIn: false };

  constructor(styles: OpenDocumentStyles, lists: Lists, held: HeldParts) {
    this.#styles = styles;
    this.#lists = lists;
    this.#held = held;
  }

  read(body: XmlElement): readonly Content[] {
    this.#blocks(body, 0, null);
    return this.#flow.finish();
  }

  #blocks(parent: XmlElement, depth: number, item: Item | null): void {
    for (const child of elementsOf(parent)) {
      this.#block(child, depth, item);
      if (depth === 0) this.#readBoxes();
    }
  }

  #readBoxes(): void {
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.#blocks(box, 0, null);
  }

  #block(child: XmlElement, depth: number, item: Item | null): void {
    const { name, attributes } = child;
    if (name === "text:p" || name === "text:h") this.#paragraph(child, depth, item);
    else if (name === "text:list") this.#list(child, depth, item);
    else if (name === "table:table") this.#table(child, depth);
    else if (name.startsWith("draw:")) this.#drawn([child], 0);
    else if (CONTAINERS.has(name) && !isHidden(attributes)) this.#blocks(child, depth, item);
  }

  #paragraph(paragraph: XmlElement, depth: number, item: Item | null): void {
    const { text: written, drawn } = paragraphText(paragraph, this.#styles, depth > 0 ? this.#cell : null);
    const text = written + this.#drawn(drawn, depth);
    const { name, attributes } = paragraph;
    let number = item?.number ?? "";
    if (item !== null) item.number = "";
    else if (name === "text:h" && attributes["text:is-list-header"] !== "true" && text !== "")
      number = this.#lists.nextHeading(attributes["text:outline-level"]);
    // An empty item prints its number; a cell may hold nothing else.
    this.#flow.endParagraph(text.trim() === "" && depth === 0 ? "" : joinNumber(number, text), depth);
  }

  #list(list: XmlElement, depth: number, outer: Item | null): void {
    const open = outer?.list ?? this.#lists.open(list);
    const level = outer === null ? 0 : outer.level + 1;
    for (const item of elementsOf(list)) {
      const isItem = item.name === "text:list-item";
      if (!isItem && item.name !== "text:list-header") continue;
      // An item that only holds a deeper list prints no number of its own.
      const counts = isItem && elementsOf(item).some(({ name }) => name === "text:p" || name === "text:h");
      const number = counts ? this.#lists.next(open, level, item.attributes["text:start-value"]) : "";
      this.#blocks(item, depth, { list: open, level, number });
    }
  }

  /** Keeps what frames and shapes hold; what they leave in the text. */
  #drawn(drawn: readonly XmlElement[], depth: number): string {
    let text = "";
    for (const element of drawn) {
      const boxes = textBoxesOf(element);
      this.#boxes.push(...boxes);
      if (depth > 0 && element.attributes["text:anchor-type"] === "as-char") text = OBJECT;
      else this.#cell.isDrawnIn = true;
      if (boxes.length > 0) continue;
      const large = largePicture(element, this.#styles);
      if (large !== null) {
        const bytes = large.part === null ? null : this.#held(large.part);
        this.#flow.addPicture({ widthPoints: large.width, heightPoints: large.height, bytes }, depth);
      }
    }
    return text;
  }

  /** `cell` is null for the place that a cell above takes. */
  #writeCell(cell: XmlElement | null, depth: number): void {
    const outer = this.#cell;
    const style = cell?.attributes["table:style-name"];
    this.#cell = {
      struck: false,
      onGround: this.#styles.isDarkCell(style),
      isDrawnIn: cell !== null && (this.#styles.isCrossedOut(style) || isUnshown(cell)),
    };
    if (cell !== null) this.#blocks(cell, depth, null);
    // What is drawn where nothing is written may be the value, or stand for one.
    this.#flow.endCell(this.#cell.isDrawnIn && this.#flow.isCellBlank(depth) ? OBJECT : "", depth);
    this.#cell = outer;
  }

  #table(table: XmlElement, depth: number): void {
    const placer = new RowPlacer();
    this.#flow.endParagraph("", depth);
    for (const row of repeatedRows(table)) {
      const placed = placer.place(row);
      for (const { cell } of placed) {
        this.#writeCell(cell, depth + 1);
      }
      const shown = !/^(?:collapse|filter)$/u.test(row.attributes["table:visibility"] ?? "");
      this.#flow.endRow(
        depth + 1,
        placed.map(({ edge }) => edge),
        shown,
      );
    }
    this.#flow.endParagraph("", depth);
  }
}
