import { SaxesParser } from "saxes";
import { Refusal } from "../refusal.ts";

/** An element's attributes by their names, in the prefixes of the vocabulary. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of an XML part while it is walked. Names carry the prefixes of the vocabulary that was given. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Namespaces by their URIs, with the prefix by which a reader calls each; strict and transitional share one. */
export type Vocabulary = Readonly<Record<string, string>>;

const MOST_ELEMENTS = 600_000;
const DEEPEST = 250;

function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : (wide ?? "utf-8");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("CORRUPT", `XML that is not ${encoding}`);
  }
}

/** Prefixes as the part declares them, turned into those of the vocabulary. Most parts use the very same. */
class Prefixes {
  readonly #vocabulary: Vocabulary;
  readonly #taken: ReadonlySet<string>;
  #renamed: ReadonlyMap<string, string> = new Map();
  readonly #outer: { readonly depth: number; readonly renamed: ReadonlyMap<string, string> }[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#taken = new Set(Object.values(vocabulary));
  }

  declare(prefix: string, uri: string, depth: number): void {
    // What the vocabulary does not know must not pass for what it knows.
    const known = this.#vocabulary[uri] ?? (this.#taken.has(prefix) ? `?${prefix}` : prefix);
    if ((this.#renamed.get(prefix) ?? prefix) === known) return;
    this.#outer.push({ depth, renamed: this.#renamed });
    this.#renamed = new Map(this.#renamed).set(prefix, known);
  }

  /** `xmlns` or `xmlns:prefix`; anything else declares nothing. */
  declareBy(attribute: string, uri: string, depth: number): void {
    if (attribute === "xmlns") this.declare("", uri, depth);
    else if (attribute.startsWith("xmlns:")) this.declare(attribute.slice(6), uri, depth);
  }

  leave(depth: number): void {
    for (let last = this.#outer.at(-1); last !== undefined && last.depth > depth; last = this.#outer.at(-1)) {
      this.#renamed = last.renamed;
      this.#outer.pop();
    }
  }

  name(written: string, isAttribute = false): string {
    if (this.#renamed.size === 0) return written;
    const colon = written.indexOf(":");
    if (colon === -1 && isAttribute) return written;
    const prefix = colon === -1 ? "" : written.slice(0, colon);
    const known = this.#renamed.get(prefix);
    if (known === undefined) return written;
    const local = written.slice(colon + 1);
    return known === "" ? local : `${known}:${local}`;
  }

  attributes(written: Attributes): Attributes {
    if (this.#renamed.size === 0) return written;
    return Object.fromEntries(Object.entries(written).map(([name, value]) => [this.name(name, true), value]));
  }
}

/**
 * Walks an XML part once. Throws a Refusal: CORRUPT where it is not well-formed, TOO_COMPLEX where it declares a
 * document type (nothing is ever expanded or fetched), nests too deep, or has more elements than any report.
 */
export function walkXml(bytes: Uint8Array, vocabulary: Vocabulary, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const prefixes = new Prefixes(vocabulary);
  let elements = 0;
  let depth = 0;
  parser.on("doctype", () => {
    throw new Refusal("TOO_COMPLEX", "XML that declares a document type");
  });
  parser.on("error", (error) => {
    throw new Refusal("CORRUPT", `XML: ${error.message.slice(0, 80)}`);
  });
  parser.on("opentag", (tag) => {
    elements += 1;
    depth += 1;
    if (depth > DEEPEST || elements > MOST_ELEMENTS)
      throw new Refusal("TOO_COMPLEX", `XML of more than ${MOST_ELEMENTS} elements or ${DEEPEST} levels`);
    for (const name in tag.attributes)
      if (name.startsWith("xmlns")) prefixes.declareBy(name, tag.attributes[name] ?? "", depth);
    visitor.open(prefixes.name(tag.name), prefixes.attributes(tag.attributes));
  });
  parser.on("closetag", (tag) => {
    visitor.close(prefixes.name(tag.name));
    depth -= 1;
    prefixes.leave(depth);
  });
  parser.on("text", (text) => visitor.text(text));
  parser.on("cdata", (text) => visitor.text(text));
  parser.write(decodeXml(bytes)).close();
}
