import type { Block, Manuscript, Table, TextBlock } from "../../model.ts";
import type { Random } from "../../random.ts";
import type { Layout } from "../layout.ts";
import { escapeHtml } from "./escape.ts";

export type HtmlTableWriter = (table: Table, random: Random) => string;

/** What a layout says about the page around its tables. */
export interface PageStyle {
  /** Attributes of the root element and what else belongs into the head. */
  readonly root: string;
  readonly head: string;
  readonly paragraph: (text: string) => string;
  /** One block of the article, e.g. as a row of a table that only makes the page's layout. */
  readonly item: (html: string) => string;
  readonly around: (article: string) => string;
}

const PLAIN_PAGE: PageStyle = {
  root: "",
  head: "",
  paragraph: (text) => `<p>${text}</p>`,
  item: (html) => html,
  around: (article) => `<div class="article">${article}</div>`,
};

const SCRIPT = `<script>var _stat={"siteId":"3702","pv":16,"nodes":[0,0,0,0,0,0,0]};/* 总计 12 自然人 5 */
document.write("<td>99</td>");</script>`;
const STYLE = `<style>.t1{width:640px;margin:0 10px 20px 30px}.xl65:before{content:"3"}@media print{td{width:7%}}</style>`;

function textHtml(block: TextBlock, style: PageStyle, random: Random): string {
  const text = escapeHtml(block.text);
  if (block.role === "title")
    return random.chance(0.5) ? `<h1>${text}</h1>` : `<p align="center"><strong>${text}</strong></p>`;
  if (block.role === "heading")
    return random.chance(0.3) ? `<h2>${text}</h2>` : style.paragraph(`<strong>${text}</strong>`);
  return style.paragraph(block.role === "paragraph" ? `\u3000\u3000${text}` : text);
}

const ofRole = (blocks: readonly Block[], role: TextBlock["role"]): TextBlock[] =>
  blocks.filter((block) => block.kind === "text").filter((block) => block.role === role);

function frame(blocks: readonly TextBlock[], tag: "nav" | "footer", random: Random): string {
  if (blocks.length === 0) return "";
  const items = blocks.map((block) => escapeHtml(block.text));
  if (random.chance(0.5))
    return `<ul class="${tag}">${items.map((item) => `<li><a href="/c1/${tag}.html">${item}</a></li>`).join("")}</ul>`;
  return `<div class="${tag}">${items.map((item) => `<div>${item}</div>`).join("\n")}</div>`;
}

function headOf(blocks: readonly Block[], style: PageStyle, charset: string | null, random: Random): string {
  const declared = random.chance(0.7)
    ? `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`
    : `<meta charset="${charset}">`;
  const title = ofRole(blocks, "title").map((block) => escapeHtml(block.text));
  return [
    charset === null ? "" : declared,
    `<title>${title.join("")}${random.chance(0.4) ? "_政务公开_门户网站" : ""}</title>`,
    style.head,
    random.chance(0.6) ? STYLE : "",
    random.chance(0.6) ? SCRIPT : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function page(
  { blocks, appended = [] }: Manuscript,
  style: PageStyle,
  write: HtmlTableWriter,
  charset: string | null,
  random: Random,
): string {
  const article = [...blocks, ...appended]
    .filter((block) => block.kind === "table" || (block.role !== "navigation" && block.role !== "footer"))
    .map((block) =>
      style.item(block.kind === "text" ? textHtml(block, style, random) : write(block, random)),
    );
  return `<!DOCTYPE html>
<html${style.root}>
<head>
${headOf(blocks, style, charset, random)}
</head>
<body>
${frame(ofRole(blocks, "navigation"), "nav", random)}
${style.around(article.join("\n"))}
${frame(ofRole(blocks, "footer"), "footer", random)}
</body>
</html>
`;
}

/** A layout of HTML out of its page style and the way it writes a table. */
export function htmlLayout(
  traits: Pick<Layout, "name"> & Partial<Pick<Layout, "keepsBlanks" | "keepsRows" | "slips">>,
  style: (random: Random) => Partial<PageStyle>,
  write: HtmlTableWriter,
): Layout {
  return {
    keepsBlanks: true,
    keepsRows: true,
    slips: false,
    ...traits,
    carrier: "html",
    render: (manuscript, random, charset) =>
      page(manuscript, { ...PLAIN_PAGE, ...style(random) }, write, charset, random),
  };
}
