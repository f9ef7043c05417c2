import { FlowBuilder } from "../flow/flow-builder.ts";
import { joinNumber } from "../flow/list-counter.ts";
import { OBJECT } from "../flow/unseen.ts";
import { elementAt, elementOf, elementsOf, type XmlElement } from "../package/xml-tree.ts";
import type { Content } from "../pictures/picture-mark.ts";
import { Refusal } from "../refusal.ts";
import type { Numbering } from "./numbering.ts";
import { chosen, isPlaceholder, ParagraphReader } from "./paragraph-text.ts";
import { type DrawnObject, mayLieOver } from "./pictures.ts";
import { rowEdges } from "./row-edges.ts";
import { hasGround, type Styles, statedValue, toggle } from "./styles.ts";

/** Elements that only hold others of their kind, for whatever reason. */
const WRAPPERS = new Set(["w:customXml", "w:ins", "w:moveTo", "w:smartTag", "w:sdtContent"]);
const CONTENTS = "Table of Contents";

const isContents = (control: XmlElement): boolean =>
  elementAt(control, "w:sdtPr", "w:docPartObj", "w:docPartGallery")?.attributes["w:val"] === CONTENTS;

/** The elements of a kind within, through content controls, tracked insertions and other wrappers. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === "w:sdt" || WRAPPERS.has(child.name)) return unwrapped(child, name);
    if (child.name !== "mc:AlternateContent") return [];
    const content = chosen(child);
    return content === undefined ? [] : unwrapped(content, name);
  });
}

/** What a wrapper of paragraphs and tables holds; undefined where that is not read. */
function contentOf(element: XmlElement): XmlElement | undefined {
  if (element.name === "mc:AlternateContent") return chosen(element);
  if (element.name === "w:sdt") return isPlaceholder(element) || isContents(element) ? undefined : element;
  return WRAPPERS.has(element.name) ? element : undefined;
}

/** Gives the bytes of a part that a relationship names; null where the package does not hold it. */
export type HeldParts = (relationship: string) => (() => Uint8Array) | null;

/** Writes a Word document's body into blocks. */
export class Story {
  readonly #flow = new FlowBuilder();
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #paragraphs: ParagraphReader;
  readonly #held: HeldParts;
  /** Text boxes wait until the paragraph, or the whole table, in which they are anchored has ended. */
  #boxes: XmlElement[] = [];
  /** Text of paragraphs whose end was deleted or is hidden: the next one goes on with it. */
  #carried = "";
  /** The paragraph or table that is being read, with those beside it. */
  #near: readonly XmlElement[] = [];
  /** Of the cell that is being written: white letters are seen on its ground; something is drawn in it. */
  #cell = { onGround: false, isDrawnIn: false };

  constructor(styles: Styles, numbering: Numbering, held: HeldParts) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#paragraphs = new ParagraphReader(styles);
    this.#held = held;
  }

  read(body: XmlElement): readonly Content[] {
    this.#blocks(body, 0);
    return this.#flow.finish();
  }

  #blocks(parent: XmlElement, depth: number): void {
    this.#children(parent, depth);
    if (this.#carried !== "") this.#flow.endParagraph(this.#takeCarried(), depth);
  }

  #children(parent: XmlElement, depth: number): void {
    const children = elementsOf(parent);
    for (const [index, child] of children.entries()) {
      this.#near = children.slice(Math.max(0, index - 1), index + 2);
      this.#child(child, depth);
      if (depth === 0) this.#readBoxes();
    }
  }

  #child(child: XmlElement, depth: number): void {
    if (child.name === "w:p") this.#paragraph(child, depth);
    else if (child.name === "w:tbl") this.#table(child, depth);
    else if (child.name === "w:altChunk")
      throw new Refusal("UNSUPPORTED", "the document only embeds another file (w:altChunk)");
    else {
      const content = contentOf(child);
      if (content !== undefined) this.#children(content, depth);
    }
  }

  #readBoxes(): void {
    const boxes = this.#boxes;
    this.#boxes = [];
    for (const box of boxes) this.#blocks(box, 0);
  }

  #paragraph(paragraph: XmlElement, depth: number): void {
    const properties = elementOf(paragraph, "w:pPr");
    const style = this.#styles.paragraphStyle(properties);
    const { text, objects } = this.#paragraphs.read(paragraph, style, depth > 0 ? this.#cell : null);
    if (depth === 0 && this.#styles.isContents(style)) return;
    const mark = elementOf(properties, "w:rPr");
    const gone = elementOf(mark, "w:del") ?? elementOf(mark, "w:moveFrom");
    if (gone !== undefined || toggle(mark, "w:vanish") === true) {
      this.#carried += text;
      return;
    }
    const shown = this.#takeCarried() + text + this.#drawn(objects, depth);
    const number = this.#numbering.next(properties, style);
    // An empty paragraph of a list prints its number; a cell may hold nothing else.
    const line = shown.trim() === "" && depth === 0 ? "" : joinNumber(number, shown);
    this.#flow.endParagraph(line, depth);
  }

  #takeCarried(): string {
    const carried = this.#carried;
    this.#carried = "";
    return carried;
  }

  /** Keeps what objects hold; what they leave in the text. */
  #drawn(objects: readonly DrawnObject[], depth: number): string {
    let text = "";
    for (const object of objects) {
      const { boxes, isPicture, large, isInline } = object;
      this.#boxes.push(...boxes);
      if (depth > 0 && isInline) text = OBJECT;
      else this.#cell.isDrawnIn = true;
      if (boxes.length === 0 && isPicture && large !== null) {
        const { relationship = null, ...part } = object.held ?? {};
        const isSeen = relationship !== null && !mayLieOver(this.#near, object);
        const bytes = isSeen ? this.#held(relationship) : null;
        const size = { widthPoints: large.width, heightPoints: large.height };
        this.#flow.addPicture({ ...size, ...part, bytes }, depth);
      }
    }
    return text;
  }

  #table(table: XmlElement, depth: number): void {
    // Word joins tables that nothing separates; the reading side does so where it must.
    this.#flow.endParagraph("", depth);
    for (const row of unwrapped(table, "w:tr")) this.#row(row, depth + 1);
    this.#flow.endParagraph("", depth);
  }

  #row(row: XmlElement, depth: number): void {
    const properties = elementOf(row, "w:trPr");
    const cells = unwrapped(row, "w:tc").filter(
      (cell) => elementAt(cell, "w:tcPr", "w:cellDel") === undefined,
    );
    if (elementOf(properties, "w:del") !== undefined) return;
    for (const cell of cells) {
      this.#paragraphs.endCell();
      this.#writeCell(cell, depth);
    }
    this.#paragraphs.endCell();
    this.#flow.endRow(depth, rowEdges(row, cells), true);
  }

  #writeCell(cell: XmlElement, depth: number): void {
    const outer = this.#cell;
    const properties = elementOf(cell, "w:tcPr");
    this.#cell = { onGround: hasGround(properties), isDrawnIn: isCrossedOut(properties) };
    this.#blocks(cell, depth);
    // What is drawn where nothing is written may be the value, or stand for one.
    this.#flow.endCell(this.#cell.isDrawnIn && this.#flow.isCellBlank(depth) ? OBJECT : "", depth);
    this.#cell = outer;
  }
}

/** A line from corner to corner says that there is nothing to be filled in, as a slash does. */
function isCrossedOut(properties: XmlElement | undefined): boolean {
  const borders = elementOf(properties, "w:tcBorders");
  return ["w:tl2br", "w:tr2bl"].some((name) => !/^(?:nil|none)$/u.test(statedValue(borders, name) ?? "none"));
}
