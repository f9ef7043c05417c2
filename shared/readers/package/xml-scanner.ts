import { Refusal } from "../refusal.ts";
import { checkCharacters, isName, notWellFormed, withoutReferences } from "./xml-characters.ts";
import type { ScanVisitor, Tag } from "./xml-markup.ts";

const DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/u;
const TARGET = /^[^ \t\n?]+(?=[ \t\n]|$)/u;
/** Many times what office programs write. */
const MOST_ATTRIBUTES = 200;
/** So many different tags are kept in mind. */
const MOST_TAGS = 4_000;
const [TAB, LINE, SPACE, QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [9, 10, 32, 34, 39, 47, 61, 62];
const [BANG, QUESTION] = [33, 63];

/** ASCII characters that no name holds: they end one. */
const ENDS_NAME = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w:.-]/u.test(String.fromCharCode(code)) ? 0 : 1,
);

const isBlank = (code: number): boolean => code === SPACE || code === LINE || code === TAB;

/**
 * Reads XML 1.0 without document types, strictly: what is not well-formed is a Refusal (CORRUPT), a document type is
 * one (TOO_COMPLEX), so that no entity is ever expanded. Namespaces are left to the visitor.
 */
export class XmlScanner {
  readonly #text: string;
  readonly #visitor: ScanVisitor;
  readonly #open: string[] = [];
  readonly #names = new Set<string>();
  /** Tags by how they are written: office programs write the same ones over and over. */
  readonly #tags = new Map<string, Tag>();
  #at = 0;
  #hasRoot = false;

  constructor(text: string, visitor: ScanVisitor) {
    // Line ends are one character (2.11).
    this.#text = text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
    this.#visitor = visitor;
  }

  scan(): void {
    const text = this.#text;
    checkCharacters(text);
    if (/^<\?xml[ \t\n?]/u.test(text)) this.#declaration();
    while (this.#at < text.length) {
      const mark = text.indexOf("<", this.#at);
      this.#textTo(mark === -1 ? text.length : mark);
      if (mark !== -1) this.#markup();
    }
    if (!this.#hasRoot || this.#open.length > 0) notWellFormed("it breaks off");
  }

  #declaration(): void {
    const [found] = DECLARATION.exec(this.#text.slice(0, 500)) ?? notWellFormed("its declaration");
    this.#at = found.length;
  }

  #textTo(end: number): void {
    if (end === this.#at) return;
    const text = this.#text.slice(this.#at, end);
    this.#at = end;
    if (this.#open.length === 0) {
      if (/[^ \t\n]/u.test(text)) notWellFormed("text outside of its root");
      return;
    }
    if (text.includes("]]>")) notWellFormed("]]> in text");
    this.#visitor.text(withoutReferences(text));
  }

  #markup(): void {
    const next = this.#text.charCodeAt(this.#at + 1);
    if (next === SLASH) this.#close();
    else if (next === QUESTION) this.#instruction();
    else if (next === BANG) this.#special();
    else this.#element();
  }

  /** The text up to a mark that must come, which is passed. */
  #upTo(mark: string, from: number): string {
    const end = this.#text.indexOf(mark, from);
    if (end === -1) notWellFormed("it breaks off");
    this.#at = end + mark.length;
    return this.#text.slice(from, end);
  }

  #special(): void {
    const at = this.#at;
    if (this.#text.startsWith("<!--", at)) {
      if (/--|-$/u.test(this.#upTo("-->", at + 4))) notWellFormed("a comment with --");
    } else if (this.#text.startsWith("<![CDATA[", at)) {
      if (this.#open.length === 0) notWellFormed("text outside of its root");
      const text = this.#upTo("]]>", at + 9);
      if (text !== "") this.#visitor.text(text);
    } else if (this.#text.startsWith("<!DOCTYPE", at))
      throw new Refusal("TOO_COMPLEX", "XML that declares a document type");
    else notWellFormed("a declaration");
  }

  #instruction(): void {
    const [target] = TARGET.exec(this.#upTo("?>", this.#at + 2)) ?? notWellFormed("an instruction");
    if (!isName(target) || target.toLowerCase() === "xml") notWellFormed("an instruction");
  }

  #close(): void {
    const name = this.#open.pop();
    if (name === undefined || !this.#text.startsWith(name, this.#at + 2))
      notWellFormed("the end of an element that is not open");
    this.#at += 2 + name.length;
    this.#skipBlanks();
    this.#pass(GREATER, "the end of an element that is not open");
    this.#visitor.close();
  }

  #element(): void {
    if (this.#open.length === 0 && this.#hasRoot) notWellFormed("two roots");
    this.#hasRoot = true;
    const end = this.#text.indexOf(">", this.#at) + 1;
    const written = this.#text.slice(this.#at, end);
    let tag = this.#tags.get(written);
    if (tag === undefined) {
      tag = this.#tag();
      // Where a value holds the sign that ends tags, this is not the whole of it.
      if (this.#at === end && this.#tags.size < MOST_TAGS) this.#tags.set(written, tag);
    } else this.#at = end;
    this.#visitor.open(tag);
    if (tag.isEmpty) this.#visitor.close();
    else this.#open.push(tag.name);
  }

  #tag(): Tag {
    this.#at += 1;
    const name = this.#name();
    const attributes = this.#attributes();
    const isEmpty = this.#text.charCodeAt(this.#at) === SLASH;
    if (isEmpty) this.#at += 1;
    this.#pass(GREATER, "a tag");
    const declares = attributes.some(([attribute]) => attribute.startsWith("xmlns"));
    return { name, attributes, declares, isEmpty };
  }

  /** The attributes up to the end of the tag, each after white space, none twice. */
  #attributes(): Tag["attributes"] {
    const attributes: (readonly [string, string])[] = [];
    while (this.#skipBlanks()) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === SLASH || code === GREATER) break;
      const name = this.#name();
      if (attributes.some(([other]) => other === name)) notWellFormed("an attribute twice");
      this.#skipBlanks();
      this.#pass(EQUALS, "an attribute without a value");
      this.#skipBlanks();
      attributes.push([name, this.#value()]);
      if (attributes.length > MOST_ATTRIBUTES)
        throw new Refusal("TOO_COMPLEX", `an element of more than ${MOST_ATTRIBUTES} attributes`);
    }
    return attributes;
  }

  /** Passes a character that must come. */
  #pass(code: number, what: string): void {
    if (this.#text.charCodeAt(this.#at) !== code) notWellFormed(what);
    this.#at += 1;
  }

  #value(): string {
    const quote = this.#text.charCodeAt(this.#at);
    if (quote !== QUOTE && quote !== APOSTROPHE) notWellFormed("an attribute without quotes");
    const value = this.#upTo(quote === QUOTE ? '"' : "'", this.#at + 1);
    if (value.includes("<")) notWellFormed("< in an attribute");
    return withoutReferences(/[\t\n]/u.test(value) ? value.replace(/[\t\n]/gu, " ") : value);
  }

  #name(): string {
    const text = this.#text;
    const from = this.#at;
    let at = from;
    while (at < text.length && ENDS_NAME[text.charCodeAt(at)] !== 1) at += 1;
    this.#at = at;
    const name = text.slice(from, at);
    if (!this.#names.has(name)) {
      if (!isName(name)) notWellFormed("a name");
      this.#names.add(name);
    }
    return name;
  }

  /** Whether there was white space. */
  #skipBlanks(): boolean {
    const from = this.#at;
    let at = from;
    while (isBlank(this.#text.charCodeAt(at))) at += 1;
    this.#at = at;
    return at > from;
  }
}
