import { Parser } from "htmlparser2";
import { superscript } from "../flow/superscript.ts";
import { doubted, struckOut } from "../flow/unseen.ts";
import { Refusal } from "../refusal.ts";
import { type Role, roleOf } from "./element-role.ts";
import { Choice, inputText, showsNoText } from "./form-fields.ts";
import { PageBuilder } from "./html-page.ts";
import type { OpenElement } from "./open-element.ts";
import { PageFacts } from "./page-facts.ts";
import { dataPicture, drawsSign, type PictureSource, shownPicture, showsDocument } from "./pictures.ts";
import { type Attributes, StyleRules } from "./style-rules.ts";
import type { Surroundings } from "./surroundings.ts";
import { drawsSomething, type Look, Looks, SHOWN } from "./visibility.ts";

const MAX_DEPTH = 400;
const MAX_FRAMES = 4;

const endsInText = (html: string): boolean => {
  const end = html.trimEnd();
  return !end.endsWith(">") && end.lastIndexOf(">") > end.lastIndexOf("<");
};

/** Walks a page once, and the pages in its frames where they stand. */
export class PageWalk {
  readonly builder = new PageBuilder();
  readonly facts = new PageFacts();
  private readonly around: Surroundings;
  private looks = new Looks(null);
  private readonly elements: OpenElement[] = [];
  private framesOpen = 0;
  private title: string | null = null;
  private choice: Choice | null = null;
  /** Some text was left out because a style sheet hides it. */
  hides = false;

  constructor(around: Surroundings) {
    this.around = around;
  }

  page(html: string, rules: StyleRules | null): void {
    const outer = this.looks;
    this.looks = new Looks(rules);
    const parser = new Parser({
      onopentag: (name, attributes) => this.open(name.replace(/^(?:x?html|h):/u, ""), attributes),
      ontext: (text) => this.text(text),
      onclosetag: () => this.close(),
    });
    parser.write(html);
    // A cell that the end of the file cuts off may have lost digits.
    if (this.builder.isInCell && endsInText(html)) parser.write("\uFFFD");
    parser.end();
    this.looks = outer;
  }

  private get look(): Look {
    return this.elements.at(-1)?.look ?? SHOWN;
  }

  private open(name: string, attributes: Attributes): void {
    if (this.elements.length >= MAX_DEPTH)
      throw new Refusal("TOO_COMPLEX", `elements nested more than ${MAX_DEPTH} deep`);
    const around = this.look;
    const { look, shown } = this.looks.of(name, attributes, around);
    const { display } = shown;
    const role = roleOf(name, attributes, display, this.tableRole());
    const isMoved = shown.moved === true || around.reorders;
    const isNumbered = name === "li" && this.numbersItems();
    this.elements.push({
      name,
      role,
      look,
      isMoved,
      isNumbered,
      withoutMarker: shown.withoutMarker === true,
    });
    if (around.absent) return;
    if (isMoved) this.builder.separate();
    this.hides ||= display === "none" && look.absent;
    if (display !== "none" && !("hidden" in attributes)) this.openOther(name, attributes, look);
    if (name === "title") this.title = "";
    else if (name === "meta") this.facts.addMeta(attributes);
    else this.openShown(name, attributes, role, look);
    if (this.builder.isInCell && display !== "none" && drawsSomething(name, shown)) this.builder.addDrawing();
  }

  private openShown(name: string, attributes: Attributes, role: Role, look: Look): void {
    if (look.absent) return;
    if (role === "cell") this.builder.openCell(attributes);
    else if (role === "table") this.builder.openTable();
    else if (role === "section") this.builder.openSection(name);
    else if (role === "row") this.openRow();
    else if (role === "block") this.builder.endLine();
    this.openField(name, attributes);
  }

  /** What an element shows that is not in its content: pictures, other documents, frames. */
  private openOther(name: string, attributes: Attributes, look: Look): void {
    const isFrame = name === "iframe" || name === "frame";
    if (!look.absent || isFrame || name === "object" || name === "svg") this.notePicture(name, attributes);
    if (isFrame) this.openFrame(attributes);
  }

  private openRow(): void {
    this.builder.endLine();
    this.builder.openRow();
  }

  private notePicture(name: string, attributes: Attributes): void {
    if (showsDocument(name, attributes)) this.builder.addUnread({ bytes: null });
    if (drawsSign(name, attributes)) this.builder.addDrawing();
    if (name !== "img") return;
    const source: PictureSource = (address) => dataPicture(address) ?? this.around.picture?.(address) ?? null;
    const { isLarge, picture } = shownPicture(attributes, source);
    if (isLarge === true) this.builder.addUnread(picture);
    // Pictures of the page's own furniture stand in blocks of other kinds, or lead elsewhere.
    else if (isLarge === null && this.isWithin("p") && !this.isWithin("a")) this.builder.addPicture(picture);
  }

  private tableRole(): Role | undefined {
    return this.elements.findLast(({ role }) => role !== "block" && role !== "inline")?.role;
  }

  private isWithin(name: string): boolean {
    return this.elements.some((element) => element.name === name);
  }

  private openFrame({ src, srcdoc }: Attributes): void {
    if (this.framesOpen >= MAX_FRAMES) return;
    const html = srcdoc ?? (src === undefined ? null : (this.around.frame?.(src) ?? null));
    if (html === null) return;
    this.builder.endLine();
    this.framesOpen += 1;
    const inside = this.elements.splice(0);
    this.page(html, new StyleRules(html));
    this.elements.splice(0, this.elements.length, ...inside);
    this.framesOpen -= 1;
    this.builder.endLine();
  }

  /** Fields are content in the cells of tables, where some reports are filled in; elsewhere they search the site. */
  private openField(name: string, attributes: Attributes): void {
    if (name === "select") this.choice = new Choice();
    else if (name === "option") this.choice?.openOption(attributes);
    else if (name === "input" && this.builder.isInCell) {
      if (showsNoText(attributes)) this.builder.addDrawing();
      this.write(inputText(attributes));
    }
  }

  private text(text: string): void {
    if (this.title !== null) this.title += text;
    else if (this.look.absent) return;
    else if (this.choice !== null) this.choice.addText(text);
    else if (this.builder.isInCell || this.elements.at(-1)?.name !== "textarea") this.write(text);
  }

  private write(text: string): void {
    const { invisible, sizeless, preformatted } = this.look;
    if (invisible || sizeless) return;
    if (preformatted) this.builder.addPreformatted(this.told(text));
    else this.builder.addText(this.told(text));
  }

  private told(text: string): string {
    const { struck, doubtful, faint, onGround, superscript: raised } = this.look;
    if (struck) return struckOut(text, this.builder.isInCell);
    const { isInCell } = this.builder;
    // In prose what a script may have shown counts; a white figure does not.
    if ((doubtful && isInCell) || (faint && !onGround)) return doubted(text, isInCell);
    return raised ? superscript(text) : text;
  }

  /** Whether the items of the list that is open have numbers. */
  private numbersItems(): boolean {
    const list = this.elements.at(-1);
    return list?.name === "ol" && !list.withoutMarker && this.builder.isInCell;
  }

  private close(): void {
    const element = this.elements.pop();
    if (element === undefined || element.look.absent) return;
    const { name, role, isMoved, isNumbered } = element;
    if (isMoved) this.builder.separate();
    if (isNumbered) this.builder.endNumberedItem();
    if (name === "title" && this.title !== null) {
      this.facts.addTitle(this.title);
      this.title = null;
    } else if (role === "cell") this.builder.closeCell();
    else if (role === "table") this.builder.closeTable();
    else if (role === "section") this.builder.closeSection();
    else if (role === "block" || role === "row") this.builder.endLine();
    if (name === "select" && this.choice !== null) this.closeChoice(this.choice);
  }

  private closeChoice(choice: Choice): void {
    this.choice = null;
    if (this.builder.isInCell) this.write(choice.close());
  }
}
