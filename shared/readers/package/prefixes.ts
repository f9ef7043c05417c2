/** Namespaces by their URIs, with the prefix by which a reader calls each; strict and transitional share one. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Prefixes as a part declares them, turned into those of the vocabulary. Most parts use the very same. */
export class Prefixes {
  readonly #vocabulary: Vocabulary;
  readonly #taken: ReadonlySet<string>;
  #renamed: ReadonlyMap<string, string> = new Map();
  readonly #outer: { readonly depth: number; readonly renamed: ReadonlyMap<string, string> }[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#taken = new Set(Object.values(vocabulary));
  }

  /** `xmlns` or `xmlns:prefix` on an element at that depth; anything else declares nothing. True where names change. */
  declareBy(attribute: string, uri: string, depth: number): boolean {
    if (attribute === "xmlns") return this.#declare("", uri, depth);
    return attribute.startsWith("xmlns:") && this.#declare(attribute.slice(6), uri, depth);
  }

  /** Forgets what was declared deeper. True where names change. */
  leave(depth: number): boolean {
    let last = this.#outer.at(-1);
    const changes = last !== undefined && last.depth > depth;
    for (; last !== undefined && last.depth > depth; last = this.#outer.at(-1)) {
      this.#renamed = last.renamed;
      this.#outer.pop();
    }
    return changes;
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

  #declare(prefix: string, uri: string, depth: number): boolean {
    // What the vocabulary does not know must not pass for what it knows.
    const known = this.#vocabulary[uri] ?? (this.#taken.has(prefix) ? `?${prefix}` : prefix);
    if ((this.#renamed.get(prefix) ?? prefix) === known) return false;
    this.#outer.push({ depth, renamed: this.#renamed });
    this.#renamed = new Map(this.#renamed).set(prefix, known);
    return true;
  }
}
