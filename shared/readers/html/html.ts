import { Parser } from "htmlparser2";
import type { SourceDocument } from "../../document/document.ts";
import { Refusal } from "../refusal.ts";
import { PageBuilder } from "./html-page.ts";

const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "select",
  "textarea",
  "svg",
  "iframe",
  "object",
]);
const BLOCKS = new Set(
  "p div br li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article header footer nav main aside form hr pre center table tr blockquote".split(
    " ",
  ),
);
const MAX_DEPTH = 400;

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes || /display\s*:\s*none/iu.test(attributes.style ?? "");

const PUBLISHED = /^(pubdate|publishdate|article:published_time|firstpublishedtime)$/iu;

/** Walks a page once. Throws a Refusal where spans or depth ask for more than any report needs. */
export function readHtml(html: string, encoding: string): SourceDocument {
  const builder = new PageBuilder();
  const metadata: { title?: string; publishedOn?: string } = {};
  const silent: string[] = [];
  let depth = 0;
  let title: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new Refusal("TOO_COMPLEX", `elements nested more than ${MAX_DEPTH} deep`);
      if (
        silent.length > 0 ||
        SILENT.has(name) ||
        (isHidden(attributes) && name !== "body" && name !== "html")
      )
        silent.push(name);
      else if (name === "title") title = "";
      else if (name === "meta") noteMeta(attributes, metadata);
      else open(builder, name, attributes);
    },
    ontext(text) {
      if (title !== null) title += text;
      else if (silent.length === 0) builder.addText(text);
    },
    onclosetag(name) {
      depth -= 1;
      if (silent.length > 0) silent.pop();
      else if (name === "title" && title !== null) {
        metadata.title ??= title.trim();
        title = null;
      } else close(builder, name);
    },
  });
  parser.write(html);
  parser.end();
  return { format: "html", encoding, blocks: builder.finish(), metadata };
}

function noteMeta(attributes: Readonly<Record<string, string>>, metadata: { publishedOn?: string }): void {
  if (!PUBLISHED.test(attributes.name ?? attributes.property ?? "")) return;
  const date = /\d{4}-\d{2}-\d{2}/u.exec(attributes.content ?? "");
  if (date !== null) metadata.publishedOn ??= date[0];
}

function open(builder: PageBuilder, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === "td" || name === "th") builder.openCell(attributes);
  else if (name === "table") builder.openTable();
  else if (name === "tr") builder.openRow();
  else if (BLOCKS.has(name)) builder.endLine();
}

function close(builder: PageBuilder, name: string): void {
  if (name === "td" || name === "th") builder.closeCell();
  else if (name === "table") builder.closeTable();
  else if (BLOCKS.has(name)) builder.endLine();
}
