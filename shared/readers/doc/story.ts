import { FlowBuilder } from "../flow/flow-builder.ts";
import { joinNumber } from "../flow/list-counter.ts";
import { shifted, superscript } from "../flow/superscript.ts";
import { doubted, OBJECT, struckOut } from "../flow/unseen.ts";
import type { Content, Picture } from "../pictures/picture-mark.ts";
import { type CharacterFlags, isHidden, isUnseen } from "./characters.ts";
import type { ParagraphState } from "./paragraphs.ts";
import type { Piece } from "./piece-table.ts";

const CELL_END = "\u0007";
const PARAGRAPH_ENDS = new Set(["\r", CELL_END, "\f"]);
const FIELD_BEGIN = "\u0013";
const FIELD_RESULT = "\u0014";
const FIELD_END = "\u0015";
const PICTURE = "\u0001";
const DRAWING = "\b";

/** Control characters that stand for something in the text; the others stand for nothing that is read. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ["\t", "\t"],
  ["\u000b", "\n"],
  ["\u000e", "\n"],
  ["\u001e", "-"],
]);
const MOST_FIELDS = 100;

/** A stretch of characters with the same properties. */
export interface Run {
  readonly text: string;
  readonly flags: CharacterFlags;
  /** The place of its first character in the main text, and in the document stream. */
  readonly from: number;
  readonly offset: number;
  readonly piece: Piece;
}

/** What the story asks about the places where it is. */
export interface Surroundings {
  /** The paragraph that the character at an offset of the document stream ends. */
  readonly paragraph: (offset: number, piece: Piece) => ParagraphState;
  readonly number: (list: number, level: number) => string;
  /** The picture at an offset of the Data stream, or a drawing at a place of the text; null for small ones. */
  readonly largePicture: (offset: number, place: number) => Picture | null;
  readonly largeDrawing: (place: number) => Picture | null;
}

/** Writes the main text into a document, run by run. */
export class Story {
  private readonly flow = new FlowBuilder();
  private readonly around: Surroundings;
  /** For each open field, whether its result has begun. */
  private readonly fields: boolean[] = [];
  private text = "";
  /** Pictures of the paragraph that is being written. */
  private pictures: Picture[] = [];

  constructor(around: Surroundings) {
    this.around = around;
  }

  add(run: Run): void {
    const hidden = isHidden(run.flags);
    if (run.flags.symbol !== null) {
      if (!hidden) this.write(String.fromCharCode(run.flags.symbol));
      return;
    }
    let plain = 0;
    for (let index = 0; index < run.text.length; index += 1) {
      if (run.text.charCodeAt(index) >= 0x20) continue;
      if (!hidden) this.writePlain(run, plain, index);
      this.control(run, index, hidden);
      plain = index + 1;
    }
    if (!hidden) this.writePlain(run, plain, run.text.length);
  }

  finish(): readonly Content[] {
    this.placePictures(0);
    if (this.text !== "") this.flow.endParagraph(this.text, 0);
    return this.flow.finish();
  }

  private writePlain({ text, flags }: Run, from: number, to: number): void {
    const plain = text.slice(from, to).replaceAll("\u001f", "");
    // Whether this is in a cell is only said at the end of the paragraph.
    if (flags.struck || flags.doubleStruck) this.write(struckOut(plain, true));
    else if (isUnseen(flags)) this.write(doubted(plain, true));
    else if (flags.superscript) this.write(superscript(plain));
    else this.write(flags.shifted ? shifted(plain) : plain);
  }

  private write(text: string): void {
    if (this.fields.every((hasResult) => hasResult)) this.text += text;
  }

  private control(run: Run, index: number, hidden: boolean): void {
    const character = run.text.charAt(index);
    if (PARAGRAPH_ENDS.has(character)) this.endParagraph(run, index, hidden);
    else if (character === FIELD_BEGIN) {
      if (this.fields.length < MOST_FIELDS) this.fields.push(false);
    } else if (character === FIELD_RESULT) {
      if (this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    } else if (character === FIELD_END) this.fields.pop();
    else if (!hidden) {
      this.write(WRITTEN.get(character) ?? "");
      this.notePicture(run, index);
    }
  }

  private notePicture({ text, flags, from }: Run, index: number): void {
    if (!flags.special) return;
    const character = text.charAt(index);
    let large: Picture | null = null;
    if (character === DRAWING) large = this.around.largeDrawing(from + index);
    else if (character === PICTURE && flags.picture !== null)
      large = this.around.largePicture(flags.picture, from + index);
    if (large !== null) this.pictures.push(large);
    if (character === PICTURE && flags.picture !== null) this.write(OBJECT);
  }

  private placePictures(depth: number): void {
    for (const picture of this.pictures) this.flow.addPicture(picture, depth);
    this.pictures = [];
  }

  private endParagraph(run: Run, index: number, hidden: boolean): void {
    const paragraph = this.around.paragraph(run.offset + index * run.piece.width, run.piece);
    const isCell = run.text.charAt(index) === CELL_END;
    const depth = Math.max(paragraph.depth, isCell ? 1 : 0);
    const ends = paragraph.endsRow || paragraph.endsInnerCell || isCell;
    // A paragraph whose end is deleted or hidden goes on with the next one.
    if (hidden && !ends) return;
    const text = depth > 0 ? this.text : this.text.replaceAll(OBJECT, "");
    this.text = "";
    // Fields do not reach beyond cells; one that is left open must not swallow the rest.
    if (ends) this.fields.length = 0;
    if (paragraph.endsRow) this.flow.endRow(depth, paragraph.edges, !hidden);
    else {
      this.placePictures(depth);
      const number = paragraph.list === 0 ? "" : this.around.number(paragraph.list, paragraph.level);
      const line = joinNumber(number, text);
      if (isCell || paragraph.endsInnerCell) this.flow.endCell(line, depth);
      else this.flow.endParagraph(line, depth);
    }
  }
}
