import { Refusal } from "../refusal.ts";
import { Prefixes, type Vocabulary } from "./prefixes.ts";
import type { ScanVisitor, Tag } from "./xml-markup.ts";
import { XmlScanner } from "./xml-scanner.ts";

export type { Vocabulary } from "./prefixes.ts";

/** An element's attributes by their names, in the prefixes of the vocabulary. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of an XML part while it is walked. Names carry the prefixes of the vocabulary that was given. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const MOST_ELEMENTS = 600_000;
const DEEPEST = 250;

/** Elements that a reader has no use for; all that is in them is passed over as well. */
export type Skips = (name: string, attributes: Attributes) => boolean;

function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : (wide ?? "utf-8");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("CORRUPT", `XML that is not ${encoding}`);
  }
}

/** An element as it is told. */
interface Known {
  readonly name: string;
  readonly attributes: Attributes;
  readonly skipped: boolean;
}

/** Tells a visitor what a scan finds, with names in the prefixes of a vocabulary, within bounds. */
class Walk implements ScanVisitor {
  readonly #visitor: XmlVisitor;
  readonly #skips: Skips;
  readonly #prefixes: Prefixes;
  /** Tags that were met, until other prefixes are declared. */
  readonly #known = new Map<Tag, Known>();
  /** The elements that are open, but for those that are skipped. */
  readonly #names: string[] = [];
  #elements = 0;
  /** How many elements are open within the one that is skipped, itself among them. */
  #skipped = 0;

  constructor(visitor: XmlVisitor, vocabulary: Vocabulary, skips: Skips) {
    this.#visitor = visitor;
    this.#skips = skips;
    this.#prefixes = new Prefixes(vocabulary);
  }

  open(tag: Tag): void {
    this.#elements += 1;
    const depth = this.#names.length + this.#skipped + 1;
    if (depth > DEEPEST || this.#elements > MOST_ELEMENTS)
      throw new Refusal("TOO_COMPLEX", `XML of more than ${MOST_ELEMENTS} elements or ${DEEPEST} levels`);
    if (this.#skipped === 0) {
      if (tag.declares) this.#declare(tag, depth);
      const { name, attributes, skipped } = this.#known.get(tag) ?? this.#meet(tag);
      if (!skipped) {
        this.#names.push(name);
        this.#visitor.open(name, attributes);
        return;
      }
    }
    this.#skipped += 1;
  }

  close(): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else this.#visitor.close(this.#names.pop() ?? "");
    if (this.#skipped === 0 && this.#prefixes.leave(this.#names.length)) this.#known.clear();
  }

  text(text: string): void {
    if (this.#skipped === 0) this.#visitor.text(text);
  }

  #declare({ attributes }: Tag, depth: number): void {
    for (const [name, value] of attributes)
      if (this.#prefixes.declareBy(name, value, depth)) this.#known.clear();
  }

  #meet(tag: Tag): Known {
    const name = this.#prefixes.name(tag.name);
    const attributes: Record<string, string> = {};
    for (const [written, value] of tag.attributes) attributes[this.#prefixes.name(written, true)] = value;
    const known = { name, attributes, skipped: this.#skips(name, attributes) };
    this.#known.set(tag, known);
    return known;
  }
}

/**
 * Walks an XML part once; elements that `skips` names are passed over with all that is in them. Throws a Refusal:
 * CORRUPT where it is not well-formed, TOO_COMPLEX where it declares a document type (nothing is ever expanded or
 * fetched), nests too deep, or has more elements than any report.
 */
export function walkXml(
  bytes: Uint8Array,
  vocabulary: Vocabulary,
  visitor: XmlVisitor,
  skips: Skips = () => false,
): void {
  new XmlScanner(decodeXml(bytes), new Walk(visitor, vocabulary, skips)).scan();
}
