import { superscript } from "../flow/superscript.ts";
import { elementOf, elementsOf, textOf, type XmlElement } from "../package/xml-tree.ts";
import { type DrawnObject, drawnObject } from "./pictures.ts";
import type { Styles } from "./styles.ts";

/** Stands for what is printed and is no text, e.g. a formula: a cell that holds it is not blank. */
export const OBJECT = "\uFFFC";

const MOST_FIELDS = 100;
/** Content that was deleted, moved away, or is not of the text. */
const LEFT_OUT = new Set(["w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:rt", "w:sdtPr"]);
const WRITTEN: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

/** What the content of alternatives is read from: the first choice, else what is meant for older programs. Never both. */
export const chosen = (alternatives: XmlElement): XmlElement | undefined =>
  elementOf(alternatives, "mc:Choice") ?? elementOf(alternatives, "mc:Fallback");

/** Words that ask to be filled in are not what the agency wrote. */
export function isPlaceholder(control: XmlElement): boolean {
  const showing = elementOf(elementOf(control, "w:sdtPr"), "w:showingPlcHdr");
  return showing !== undefined && !/^(?:0|false|off)$/u.test(showing.attributes["w:val"] ?? "");
}

/** Symbol fonts have their own signs at private code points; those are no letters or digits, whatever they look like. */
function symbol(attributes: XmlElement["attributes"]): string {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  return code > 0x20 && code <= 0xffff ? String.fromCharCode(code) : "";
}

/** Reads the text of paragraphs, one after the other: fields may go from one into the next. */
export class ParagraphReader {
  readonly #styles: Styles;
  /** For each open field, whether its result has begun: before, there is the field's instruction. */
  readonly #fields: boolean[] = [];
  #text = "";
  #style = "";
  #objects: DrawnObject[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  read(
    paragraph: XmlElement,
    style: string,
  ): { readonly text: string; readonly objects: readonly DrawnObject[] } {
    this.#text = "";
    this.#style = style;
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
      else if (child.name !== "w:sdt" || !isPlaceholder(child)) this.#inlines(child);
    }
  }

  #alternatives(element: XmlElement, read: (content: XmlElement) => void): void {
    const content = chosen(element);
    if (content !== undefined) read(content);
  }

  #run(run: XmlElement): void {
    const properties = elementOf(run, "w:rPr");
    const hidden = this.#styles.isHidden(this.#style, properties);
    const raised = this.#styles.isRaised(this.#style, properties);
    this.#pieces(run, hidden, raised);
  }

  #pieces(run: XmlElement, hidden: boolean, raised: boolean): void {
    for (const piece of elementsOf(run)) {
      if (piece.name === "w:fldChar") this.#field(piece.attributes["w:fldCharType"]);
      else if (!hidden) this.#piece(piece, raised);
    }
  }

  #piece(piece: XmlElement, raised: boolean): void {
    switch (piece.name) {
      case "w:t":
        this.#write(raised ? superscript(textOf(piece)) : textOf(piece));
        break;
      case "w:sym":
        this.#write(symbol(piece.attributes));
        break;
      case "w:ruby":
        this.#inlines(piece);
        break;
      case "mc:AlternateContent":
        this.#alternatives(piece, (content) => this.#pieces(content, false, raised));
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
    else if (type === "end") this.#fields.pop();
  }

  #write(text: string): void {
    if (this.#fields.every((hasResult) => hasResult)) this.#text += text;
  }
}
