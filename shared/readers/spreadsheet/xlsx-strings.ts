import { superscript } from "../flow/superscript.ts";
import { doubted, isFaint, struckOut } from "../flow/unseen.ts";
import { type Attributes, walkXml } from "../package/xml.ts";
import { colorOf } from "./xlsx-colors.ts";
import { EXCEL, isOff } from "./xlsx-vocabulary.ts";

/**
 * Puts together the text of a string item out of its runs: superscript keeps its mark, figures that are struck out or white are doubted, readings of characters
 * (`rPh`) are not text. Fed with the elements of a shared string or of one that stands in its cell.
 */
export class RunText {
  text = "";
  #raised = false;
  #struck = false;
  #faint = false;
  #reading = 0;
  #inText = false;

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.#reading += 1;
    else if (name === "r") this.#plain();
    else if (name === "strike") this.#struck = !isOff(attributes.val);
    else if (name === "color") this.#faint = isFaint(colorOf(attributes));
    else if (name === "vertAlign") this.#raised = /^su(?:per|b)script$/u.test(attributes.val ?? "");
    else if (name === "t") this.#inText = this.#reading === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.#reading -= 1;
    else if (name === "r") this.#plain();
    else if (name === "t") this.#inText = false;
  }

  write(text: string): void {
    if (!this.#inText) return;
    if (this.#struck) this.text += struckOut(text, true);
    else if (this.#faint) this.text += doubted(text, true);
    else this.text += this.#raised ? superscript(text) : text;
  }

  #plain(): void {
    this.#raised = false;
    this.#struck = false;
    this.#faint = false;
  }

  take(): string {
    const { text } = this;
    this.text = "";
    return unescaped(text);
  }
}

/** Excel writes characters that XML does not allow as `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The strings that cells name by number. */
export function readSharedStrings(part: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  const runs = new RunText();
  walkXml(part, EXCEL, {
    open: (name, attributes) => runs.open(name, attributes),
    close(name) {
      runs.close(name);
      if (name === "si") strings.push(runs.take());
    },
    text: (text) => runs.write(text),
  });
  return strings;
}
