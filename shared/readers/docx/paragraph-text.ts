import { shifted, superscript } from "../flow/superscript.ts";
import { doubted, OBJECT, struckOut } from "../flow/unseen.ts";
import { elementOf, elementsOf, textOf, type XmlElement } from "../package/xml-tree.ts";
import { type DrawnObject, drawnObject } from "./pictures.ts";
import { hasGround, type Styles } from "./styles.ts";

const MOST_FIELDS = 100;
/** Content that was deleted, moved away, or is not of the text. */
const LEFT_OUT = new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:rt", "w:sdtPr"]);
const WRITTEN: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  // What a program works out when it shows the page, and what is drawn by hand.
  "w:pgNum": OBJECT,
  "w:dayShort": OBJECT,
  "w:dayLong": OBJECT,
  "w:monthShort": OBJECT,
  "w:monthLong": OBJECT,
  "w:yearShort": OBJECT,
  "w:yearLong": OBJECT,
  "w:contentPart": OBJECT,
};

/** What the content of alternatives is read from: the first choice, else what is meant for older programs. Never both. */
export const chosen = (alternatives: XmlElement): XmlElement | undefined =>
  elementOf(alternatives, "mc:Choice") ?? elementOf(alternatives, "mc:Fallback");

/** Words that ask to be filled in are not what the agency wrote. */
export function isPlaceholder(control: XmlElement): boolean {
  const showing = elementOf(elementOf(control, "w:sdtPr"), "w:showingPlcHdr");
  return showing !== undefined && !/^(?:0|false|off)$/u.test(showing.attributes["w:val"] ?? "");
}

/** Where symbol fonts have their own signs; those are no letters or digits, whatever codes they stand for. */
const PRIVATE = 0xf000;

function symbol(attributes: XmlElement["attributes"]): string {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  if (!(code > 0x20 && code <= 0xffff)) return "";
  return String.fromCharCode(code < 0x100 ? PRIVATE + code : code);
}

/** How the text of a run is told. */
type Telling = (text: string) => string;

const plainly: Telling = (text) => text;

/** Reads the text of paragraphs, one after the other: fields may go from one into the next. */
export class ParagraphReader {
  readonly #styles: Styles;
  /** For each open field, whether its result has begun: before, there is the field's instruction. */
  readonly #fields: boolean[] = [];
  #text = "";
  #style = "";
  readonly #ofStyles = new Map<string, Telling | null>();
  #inCell = false;
  /** White letters are seen on the ground of the paragraph or its cell. */
  #onGround = false;
  #objects: DrawnObject[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  read(
    paragraph: XmlElement,
    style: string,
    cell: { readonly onGround: boolean } | null,
  ): { readonly text: string; readonly objects: readonly DrawnObject[] } {
    this.#text = "";
    this.#style = style;
    this.#inCell = cell !== null;
    this.#onGround = cell?.onGround === true || hasGround(elementOf(paragraph, "w:pPr"));
    this.#objects = [];
    this.#inlines(paragraph);
    return { text: this.#text, objects: this.#objects };
  }

  /** Fields do not reach beyond cells; one that is left open must not swallow the rest. */
  endCell(): void {
    this.#fields.length = 0;
  }

  #inlines(parent: XmlElement): void {
    for (const child of elementsOf(parent)) {
      if (LEFT_OUT.has(child.name)) continue;
      if (child.name === "w:r") this.#run(child);
      else if (child.name === "m:oMath" || child.name === "m:oMathPara") this.#write(OBJECT);
      else if (child.name === "mc:AlternateContent") this.#alternatives(child, (c) => this.#inlines(c));
      else if (child.name === "w:fldSimple" && elementsOf(child).length === 0) this.#write(OBJECT);
      else if (child.name !== "w:sdt" || !isPlaceholder(child)) this.#inlines(child);
    }
  }

  #alternatives(element: XmlElement, read: (content: XmlElement) => void): void {
    const content = chosen(element);
    if (content !== undefined) read(content);
  }

  #run(run: XmlElement): void {
    const properties = elementOf(run, "w:rPr");
    this.#pieces(run, this.#tellingOf(properties));
  }

  /** How a run is told, null for hidden ones. Most runs say nothing of themselves: then their paragraph's style tells. */
  #tellingOf(properties: XmlElement | undefined): Telling | null {
    if (properties !== undefined && properties.children.length > 0) return this.#toldBy(properties);
    const place = `${this.#inCell} ${this.#onGround} ${this.#style}`;
    const known = this.#ofStyles.get(place);
    if (known !== undefined) return known;
    const telling = this.#toldBy(undefined);
    this.#ofStyles.set(place, telling);
    return telling;
  }

  #toldBy(properties: XmlElement | undefined): Telling | null {
    if (this.#styles.isHidden(this.#style, properties)) return null;
    const inCell = this.#inCell;
    if (this.#styles.isStruck(this.#style, properties)) return (text) => struckOut(text, inCell);
    if (!this.#onGround && this.#styles.isUnseen(this.#style, properties))
      return (text) => doubted(text, inCell);
    if (this.#styles.isRaised(this.#style, properties)) return superscript;
    return this.#styles.isShifted(this.#style, properties) ? shifted : plainly;
  }

  /** What a run holds; of a hidden one only where fields begin and end. */
  #pieces(run: XmlElement, telling: Telling | null): void {
    for (const piece of elementsOf(run)) {
      if (piece.name === "w:fldChar") this.#field(piece.attributes["w:fldCharType"]);
      else if (telling !== null) this.#piece(piece, telling);
    }
  }

  #piece(piece: XmlElement, telling: Telling): void {
    switch (piece.name) {
      case "w:t":
        this.#write(telling(textOf(piece)));
        break;
      case "w:sym":
        this.#write(symbol(piece.attributes));
        break;
      case "w:ruby":
        this.#inlines(piece);
        break;
      case "mc:AlternateContent":
        this.#alternatives(piece, (content) => this.#pieces(content, telling));
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#objects.push(drawnObject(piece));
        break;
      default:
        this.#write(WRITTEN[piece.name] ?? "");
    }
  }

  #field(type: string | undefined): void {
    if (type === "begin" && this.#fields.length < MOST_FIELDS) this.#fields.push(false);
    else if (type === "separate" && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
    // A field that has no result yet, or shows one that is no text, such as a list of choices.
    else if (type === "end" && this.#fields.pop() === false && this.#inCell) this.#write(OBJECT);
  }

  #write(text: string): void {
    if (this.#fields.every((hasResult) => hasResult)) this.#text += text;
  }
}
