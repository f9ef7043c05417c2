import { escapeHtml } from "../layouts/html/escape.ts";
import { PLAIN_TABLE, spannedTable } from "../layouts/html/write.ts";
import type { Manuscript } from "../model.ts";
import { groundsCss } from "./grounds.ts";
import type { DocumentStyle } from "./style.ts";

const BORDERS: Readonly<Record<DocumentStyle["rules"], (width: number) => string>> = {
  all: (width) => `border: ${width}pt solid #333`,
  horizontal: (width) => `border: 0; border-bottom: ${width}pt solid #333`,
  none: () => "border: 0",
  "three-line": () => "border: 0",
  open: (width) => `border: ${width}pt solid #333; border-right: 0`,
};

function css(style: DocumentStyle): string {
  return `@page { size: A4 ${style.landscape ? "landscape" : "portrait"}; margin: 18mm 15mm }
body { font-family: "${style.font}"; font-size: 11pt; line-height: 1.7 }
h1 { text-align: center; font-size: 18pt } p { text-indent: 2em }
table { border-collapse: collapse; width: 100%; font-size: ${style.fontSize}pt; line-height: 1.3; margin-top: ${style.drop}px }
td { ${BORDERS[style.rules](style.ruleWidth)}; padding: 2px 3px; text-align: center }
tr { break-inside: ${style.splitRows ? "auto" : "avoid"} }
thead { display: ${style.repeatHeader ? "table-header-group" : "table-row-group"} }
td[rowspan] { writing-mode: ${style.verticalGroups ? "vertical-rl" : "horizontal-tb"} }${style.grounds === undefined ? "" : `\n${groundsCss(style.grounds)}`}`;
}

/** A manuscript as a page to be printed by a browser. */
export function printedPage({ blocks }: Manuscript, style: DocumentStyle): string {
  const body = blocks.map((block) => {
    if (block.kind === "table") return spannedTable(block, { ...PLAIN_TABLE, open: "<table>", parts: true });
    const text = escapeHtml(block.text);
    if (block.role === "navigation" || block.role === "footer") return "";
    if (block.role === "title") return `<h1>${text}</h1>`;
    return block.role === "heading" ? `<p><b>${text}</b></p>` : `<p>${text}</p>`;
  });
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escapeHtml("年度报告")}</title><style>${css(style)}</style></head><body>${body.join("\n")}</body></html>`;
}
