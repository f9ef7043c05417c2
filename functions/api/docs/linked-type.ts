import { type Html, html } from "./html.ts";

/** A type in one line, in which the names of the document's schemas lead to them. */
export function linkedType(text: string, names: ReadonlySet<string>): Html {
  const parts = text
    .split(/\b([A-Z]\w+)\b/)
    .map((part) => (names.has(part) ? html`<a href="#schema-${part}">${part}</a>` : part));
  return html`<code>${parts}</code>`;
}
