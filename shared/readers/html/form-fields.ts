import type { Attributes } from "./style-rules.ts";

/** Fields that show no value of theirs as text. */
const WITHOUT_TEXT = new Set(
  "hidden submit button reset image checkbox radio file password range color".split(" "),
);

const typeOf = ({ type }: Attributes): string => (type ?? "text").trim().toLowerCase();

/** Whether an input shows something, such as a tick, that is no text of the page. */
export const showsNoText = (attributes: Attributes): boolean =>
  typeOf(attributes) !== "hidden" && WITHOUT_TEXT.has(typeOf(attributes));

/** The text that an input shows. */
export function inputText(attributes: Attributes): string {
  return WITHOUT_TEXT.has(typeOf(attributes)) ? "" : (attributes.value ?? "");
}

/** A list of options: the chosen one is shown, or the first where none is. */
export class Choice {
  private shown: string | null = null;
  private text: string | null = null;
  private isChosen = false;

  openOption(attributes: Attributes): void {
    this.closeOption();
    this.text = "";
    this.isChosen = "selected" in attributes;
  }

  addText(text: string): void {
    if (this.text !== null) this.text += text;
  }

  closeOption(): void {
    if (this.text !== null && (this.isChosen || this.shown === null)) this.shown = this.text;
    this.text = null;
    this.isChosen = false;
  }

  close(): string {
    this.closeOption();
    return this.shown ?? "";
  }
}
