import type { Line } from "../../document/document.ts";
import { OBJECT } from "../flow/unseen.ts";
import { type Content, isBlock, type Picture } from "../pictures/picture-mark.ts";
import { Container, OpenTable } from "./open-table.ts";
import type { Attributes } from "./style-rules.ts";

const LETTER = /\p{L}/u;

/** Builds the document while the parser walks the page. */
export class PageBuilder {
  private readonly page = new Container();
  private readonly containers: Container[] = [this.page];
  private readonly tables: OpenTable[] = [];
  private lineNumber = 0;
  private tableNumber = 0;
  /** A picture of unknown size stands in the line that is being written. */
  private loose: Picture | null = null;

  private get container(): Container {
    return this.containers.at(-1) ?? this.page;
  }

  get isInCell(): boolean {
    return this.containers.length > 1;
  }

  addText(text: string): void {
    this.container.text += text;
  }

  /** Text as written: its line ends count, and so do runs of spaces. */
  addPreformatted(text: string): void {
    const lines = text.split(/\r\n|\r|\n/u);
    lines.forEach((line, index) => {
      if (index > 0) this.endLine();
      this.addText(line.replace(/\t| {2,}/gu, "\u00a0\u00a0"));
    });
  }

  endLine(): void {
    const { container } = this;
    const text = container.text === "" ? "" : container.text.replace(/[\t\n\r\f ]+/gu, " ").trim();
    container.text = "";
    if (text === "" && this.loose !== null) this.addUnread(this.loose);
    this.loose = null;
    if (text === "") return;
    this.lineNumber += 1;
    const line: Line = { kind: "line", separator: "none", parts: [{ text, at: { line: this.lineNumber } }] };
    container.blocks.push(line);
  }

  /** Something stands here that shows text and has none. */
  addUnread(picture: Picture): void {
    this.container.blocks.push({ kind: "picture", at: { line: this.lineNumber + 1 }, picture });
  }

  /** A picture whose size is not known: alone in its line it may be a page, among text it is none. */
  addPicture(picture: Picture): void {
    this.loose = picture;
  }

  /** Something is drawn here. In a cell that holds nothing else it may be the value. */
  addDrawing(): void {
    this.container.hasDrawing = true;
  }

  /** What comes next does not join what stands before it. */
  separate(): void {
    this.container.text += " ";
  }

  /** The number of an item is printed: it is all that a blank one shows, and looks like a part of a figure beside it. */
  endNumberedItem(): void {
    if (!LETTER.test(this.container.text)) this.container.text += OBJECT;
  }

  openTable(): void {
    this.endLine();
    this.tables.push(new OpenTable());
  }

  openSection(name: string): void {
    this.tables.at(-1)?.openSection(name);
  }

  closeSection(): void {
    this.tables.at(-1)?.closeSection();
  }

  openRow(): void {
    this.tables.at(-1)?.openRow();
  }

  openCell(attributes: Attributes): void {
    const content = this.tables.at(-1)?.openCell(attributes);
    if (content !== undefined) this.containers.push(content);
  }

  closeCell(): void {
    this.endLine();
    const { container } = this;
    if (this.isInCell && container.hasDrawing && !container.blocks.some(isBlock)) {
      this.addText(OBJECT);
      this.endLine();
    }
    if (this.isInCell) this.containers.pop();
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    this.container.blocks.push(...table.close(() => this.tableNumber++));
  }

  finish(): readonly Content[] {
    this.endLine();
    return this.page.blocks;
  }
}
