import type { SourceDocument } from "../../document/document.ts";
import { FlowBuilder } from "../flow/flow-builder.ts";
import { OBJECT } from "../flow/unseen.ts";
import { type Content, type KeepPicture, settled } from "../pictures/picture-mark.ts";
import { Refusal } from "../refusal.ts";
import { CHARACTERS } from "./characters.ts";
import { decodeBytes, leadsPair } from "./code-pages.ts";
import { Colors } from "./colors.ts";
import { destinationOf } from "./destinations.ts";
import { Fonts } from "./fonts.ts";
import { depthOf, formatted, type Group, isHidden, ROOT } from "./group.ts";
import { Information } from "./information.ts";
import { ParagraphText, told } from "./paragraph-text.ts";
import { PictureSize } from "./picture-size.ts";
import { RowDefinition } from "./row-definition.ts";
import { Lexer, type Token } from "./tokens.ts";

const MAX_DEPTH = 500;
class Interpreter {
  readonly information = new Information();
  private readonly lexer: Lexer;
  private readonly flow = new FlowBuilder();
  private readonly groups: Group[] = [];
  private group: Group = ROOT;
  private readonly row = new RowDefinition();
  private readonly innerRow = new RowDefinition();
  private readonly picture = new PictureSize();
  /** Where in the file the picture that is being read begins. */
  private pictureStart = 0;
  private readonly source: Uint8Array;
  private readonly fonts = new Fonts();
  private readonly colors = new Colors();
  private bytes: number[] = [];
  /** The last byte waits for the second of its pair. */
  private pairIsOpen = false;
  private readonly paragraphText = new ParagraphText();
  /** Bytes still to come that only repeat a \u character. */
  private repeats = 0;
  /** The group of the whole document is closed; what stands after it is none of it. */
  private isDone = false;

  constructor(bytes: Uint8Array) {
    this.source = bytes;
    this.lexer = new Lexer(bytes);
  }

  run(): readonly Content[] {
    for (let token = this.lexer.next(); token !== null && !this.isDone; token = this.lexer.next())
      this.take(token);
    // The last number may have lost digits.
    if (!this.isDone) throw new Refusal("CORRUPT", "a Rich Text document that breaks off");
    const rest = this.paragraphText.taken();
    if (rest !== "") this.flow.endParagraph(rest, depthOf(this.group));
    return this.flow.finish();
  }

  private take(token: Token): void {
    if (token.kind === "byte") this.byte(token.byte);
    else if (token.kind === "control") this.control(token.word, token.number);
    else {
      this.flush();
      this.repeats = 0;
      if (token.kind === "open") this.open();
      else this.close();
    }
  }

  private open(): void {
    if (this.groups.length >= MAX_DEPTH)
      throw new Refusal("TOO_COMPLEX", `groups nested more than ${MAX_DEPTH} deep`);
    this.groups.push(this.group);
    this.group = { ...this.group, fresh: true, ignorable: false };
  }

  private close(): void {
    const { destination } = this.group;
    this.group = this.groups.pop() ?? this.group;
    this.isDone = this.groups.length === 0;
    if (destination === this.group.destination) return;
    if (destination === "picture" || destination === "shape") {
      const group = this.source.subarray(this.pictureStart, this.lexer.position);
      const picture = this.picture.large(destination === "picture" ? group : null);
      if (picture !== null) this.flow.addPicture(picture, depthOf(this.group));
      this.picture.clear();
    }
    if (destination === "picture" && depthOf(this.group) > 0) this.write(OBJECT);
  }

  private set(change: Partial<Group>): void {
    this.group = { ...this.group, ...change };
  }

  private byte(byte: number): void {
    if (this.groups.length === 0) return;
    if (this.group.fresh) this.set({ fresh: false });
    if (this.pairIsOpen) this.pairIsOpen = false;
    else if (leadsPair(this.fonts.encodingOf(this.group), byte)) {
      this.pairIsOpen = true;
      this.lexer.expectSecondByte();
    }
    if (this.repeats > 0) this.repeats -= 1;
    else if (this.group.destination !== "skipped") this.bytes.push(byte);
  }

  private flush(): void {
    this.pairIsOpen = false;
    if (this.bytes.length === 0) return;
    const { bytes } = this;
    this.bytes = [];
    this.write(decodeBytes(bytes, this.fonts.encodingOf(this.group)));
  }

  private write(text: string): void {
    const { destination } = this.group;
    if (destination === "title") this.information.addTitle(text);
    if (destination === "colors") this.colors.takeText(text);
    if (destination === "number" && !isHidden(this.group)) this.paragraphText.number(text);
    if (destination !== "body" || isHidden(this.group)) return;
    this.paragraphText.add(told(text, this.group, this.colors, depthOf(this.group) > 0));
  }

  private control(word: string, number: number | null): void {
    this.flush();
    if (word === "u") this.unicode(number ?? 0);
    else if (this.repeats > 0) this.repeats -= 1;
    else if (word === "*") this.set({ ignorable: true });
    else this.word(word, number);
  }

  private unicode(number: number): void {
    this.repeats = 0;
    this.write(String.fromCharCode(number & 0xffff));
    this.repeats = this.group.fallback;
    this.set({ fresh: false });
  }

  private word(word: string, number: number | null): void {
    const { fresh, ignorable, destination } = this.group;
    if (destination === "skipped") return;
    if ((fresh || ignorable) && this.enters(word, ignorable)) return;
    // What follows says in Unicode what stood before it.
    if (word === "ud") this.information.clearTitle();
    const change = formatted(this.group, word, number);
    if (change !== null) this.set(change);
    if (destination === "fonts") {
      if (word === "fcharset") this.fonts.define(this.group.font, number ?? 0);
    } else if (destination === "colors") this.colors.take(word, number);
    else if (destination === "created") this.information.addTime(word, number);
    else if (destination === "picture" || destination === "shape") this.picture.take(word, number);
    else if (destination === "nestedRow") this.nestedRow(word, number);
    else if (destination === "body" && change === null) this.body(word, number);
  }

  /** Whether the first word of a group says that its content goes elsewhere. */
  private enters(word: string, ignorable: boolean): boolean {
    this.set({ fresh: false, ignorable: false });
    const own = destinationOf(word, ignorable);
    if (own === null) return false;
    this.set({ destination: own });
    if (own === "picture") this.pictureStart = this.lexer.position;
    return true;
  }

  private nestedRow(word: string, number: number | null): void {
    if (word === "nestrow") this.flow.endRow(Math.max(2, depthOf(this.group)), this.innerRow.edges, true);
    else this.innerRow.take(word, number);
  }

  private body(word: string, number: number | null): void {
    if (this.row.take(word, number) || this.fonts.take(word, number)) return;
    const character = CHARACTERS.get(word);
    if (character !== undefined) this.write(character);
    else if (word === "par" || word === "sect" || word === "page") this.paragraph();
    else if (word === "cell") this.flow.endCell(this.paragraphText.taken(), 1);
    else if (word === "nestcell")
      this.flow.endCell(this.paragraphText.taken(), Math.max(2, depthOf(this.group)));
    else if (word === "row") this.flow.endRow(1, this.row.edges, true);
  }

  /** A paragraph whose end is deleted or hidden goes on with the next one. */
  private paragraph(): void {
    if (!isHidden(this.group)) this.flow.endParagraph(this.paragraphText.taken(), depthOf(this.group));
  }
}

/** Reads a Rich Text document: its text with its tables. Throws a Refusal, CORRUPT or TOO_COMPLEX. */
export function readRtf(bytes: Uint8Array, keep?: KeepPicture): SourceDocument {
  const interpreter = new Interpreter(bytes);
  const content = settled(interpreter.run(), keep);
  return {
    format: "rtf",
    encoding: "binary",
    ...content,
    metadata: interpreter.information.metadata(),
  };
}
