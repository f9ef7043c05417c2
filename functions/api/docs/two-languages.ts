import { type Html, html } from "./html.ts";

/** Chinese and English of a description in the document. */
function parts(text: string): { readonly zh: string; readonly en: string } {
  const [zh = "", en = ""] = text.split(" | ");
  return { zh, en };
}

/** Both languages, Chinese first. */
export function both(text: string | undefined): Html {
  if (text === undefined) return html``;
  const { zh, en } = parts(text);
  return html`<span lang="zh-CN">${zh}</span> <span lang="en">${en}</span>`;
}
