import { printable } from "./printable.ts";

/** Markup that came out of an `html` template: the only thing that enters another one unescaped. */
class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

export type Html = Markup;

/** What a template takes: text and numbers are escaped, markup is kept, null leaves nothing. */
export type Insert = string | number | Html | readonly Html[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeText = (text: string): string =>
  printable(text).replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? "");

function inserted(value: Insert): string {
  if (value === null) return "";
  if (value instanceof Markup) return value.toString();
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  return value.map(String).join("");
}

/**
 * The tag of every piece of markup in a mail. Inserts are escaped for text and for double-quoted attributes alike;
 * there is no way to insert a string as it is.
 */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  const source = strings.map((fixed, index) => fixed + inserted(inserts[index] ?? null)).join("");
  return new Markup(source);
}
