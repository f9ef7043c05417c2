import type { Block, Manuscript, Table, TextBlock } from "../../model.ts";
import type { Random } from "../../random.ts";
import type { Layout } from "../layout.ts";
import { escapeHtml } from "./escape.ts";

export type HtmlTableWriter = (table: Table, random: Random) => string;

/** What a layout says about the page around its tables. */
export interface PageStyle {
  /** The charset that the page declares; none for a page that declares nothing. */
  readonly charset: string | null;
  readonly head?: string;
  readonly paragraph?: (text: string) => string;
  /** Wraps the whole article, e.g. in a table that only makes the page's layout. */
  readonly around?: (article: string) => string;
}

const SCRIPT = `<script>var _stat={"siteId":"3702","pv":16,"nodes":[0,0,0,0,0,0,0]};/* 总计 12 自然人 5 */
document.write("<td>99</td>");</script>`;
const STYLE = `<style>.t1{width:640px;margin:0 10px 20px 30px}.xl65:before{content:"3"}@media print{td{width:7%}}</style>`;

const pointed = (text: string): string => `<p>${text}</p>`;

function article(blocks: readonly Block[], style: PageStyle, write: HtmlTableWriter, random: Random): string {
  const paragraph = style.paragraph ?? pointed;
  const set = (block: TextBlock): string => {
    const text = escapeHtml(block.text);
    if (block.role === "title")
      return random.chance(0.5) ? `<h1>${text}</h1>` : `<p align="center"><strong>${text}</strong></p>`;
    if (block.role === "heading")
      return random.chance(0.3) ? `<h2>${text}</h2>` : paragraph(`<strong>${text}</strong>`);
    return paragraph(block.role === "paragraph" ? `\u3000\u3000${text}` : text);
  };
  return blocks.map((block) => (block.kind === "text" ? set(block) : write(block, random))).join("\n");
}

const isNavigation = (block: Block): boolean => block.kind === "text" && block.role === "navigation";
const isFooter = (block: Block): boolean => block.kind === "text" && block.role === "footer";

function frame(blocks: readonly Block[], tag: "nav" | "footer", random: Random): string {
  if (blocks.length === 0) return "";
  const items = blocks.map((block) => (block.kind === "text" ? escapeHtml(block.text) : ""));
  if (random.chance(0.5))
    return `<ul class="${tag}">${items.map((item) => `<li><a href="/c1/${tag}.html">${item}</a></li>`).join("")}</ul>`;
  return `<div class="${tag}">${items.map((item) => `<div>${item}</div>`).join("\n")}</div>`;
}

function page(manuscript: Manuscript, style: PageStyle, write: HtmlTableWriter, random: Random): string {
  const { blocks } = manuscript;
  const core = blocks.filter((block) => !isNavigation(block) && !isFooter(block));
  const title = blocks.filter((block) => block.kind === "text" && block.role === "title");
  const heading = title.map((block) => (block.kind === "text" ? escapeHtml(block.text) : "")).join("");
  const meta =
    style.charset === null
      ? ""
      : `<meta http-equiv="Content-Type" content="text/html; charset=${style.charset}">\n`;
  const body = article([...core, ...(manuscript.appended ?? [])], style, write, random);
  return `<!DOCTYPE html>
<html>
<head>
${meta}<title>${heading}${random.chance(0.4) ? "_政务公开_门户网站" : ""}</title>
${style.head ?? ""}${random.chance(0.6) ? STYLE : ""}
${random.chance(0.6) ? SCRIPT : ""}
</head>
<body>
${frame(blocks.filter(isNavigation), "nav", random)}
${(style.around ?? ((inner) => `<div class="article">${inner}</div>`))(body)}
${frame(blocks.filter(isFooter), "footer", random)}
</body>
</html>
`;
}

/** A layout of HTML out of its page style and the way it writes a table. */
export function htmlLayout(
  traits: Pick<Layout, "name"> & Partial<Pick<Layout, "keepsBlanks" | "keepsRows" | "slips">>,
  style: (random: Random) => PageStyle,
  write: HtmlTableWriter,
): Layout {
  return {
    keepsBlanks: true,
    keepsRows: true,
    slips: false,
    ...traits,
    carrier: "html",
    render: (manuscript, random) => page(manuscript, style(random), write, random),
  };
}
