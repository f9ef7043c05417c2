import { type Html, html } from "./html.ts";
import { htmlBlock } from "./html-blocks.ts";
import type { Letter, Section } from "./letter.ts";
import { FONT, INK, LATIN, LINE, SOFT, STYLE_SHEET, TONES } from "./style.ts";
import { BRAND } from "./words.ts";

function banner({ tone, headline }: Letter): Html {
  const { ink, paper } = TONES[tone];
  const bar = `padding:18px 24px;border-left:6px solid ${ink};background:${paper};color:${ink};`;
  return html`<tr><td class="pad ${tone}" style="${bar}">
<div style="font-size:20px;line-height:1.5;font-weight:bold;">${headline.zh}</div>
<div lang="en" style="font-size:14px;line-height:1.5;${LATIN}">${headline.en}</div>
</td></tr>
`;
}

function sectionRow({ heading, blocks }: Section): Html {
  const title = `padding:0 0 6px;font-size:16px;line-height:1.5;${INK}`;
  const english = `font-size:13px;${LATIN}${SOFT}`;
  return html`<tr><td class="pad" style="padding:16px 24px 10px;">
<div class="ink" style="${title}"><b>${heading.zh}</b> <span class="soft" lang="en" style="${english}">${heading.en}</span></div>
${blocks.map(htmlBlock)}
</td></tr>
`;
}

function footerRow({ footer }: Letter): Html {
  const cell = `padding:14px 24px 20px;border-top:1px solid ${LINE};font-size:12px;line-height:1.6;${SOFT}`;
  const remarks = footer.map(
    ({ zh, en }) =>
      html`<div class="soft">${zh}</div><div class="soft" lang="en" style="${LATIN}">${en}</div>`,
  );
  return html`<tr><td class="pad soft line" style="${cell}">${remarks}</td></tr>
`;
}

/**
 * The letter as a page of its own: tables and inline styles, one column of at most 640 pixels, nothing loaded from
 * elsewhere, nothing said by colour alone.
 */
export function htmlLetter(letter: Letter): string {
  const card = `width:100%;max-width:640px;border-collapse:separate;background:#ffffff;border:1px solid ${LINE};text-align:left;word-break:break-word;overflow-wrap:anywhere;`;
  const brand = `padding:14px 24px 12px;font-size:13px;line-height:1.5;${SOFT}`;
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${letter.subject}</title>
${STYLE_SHEET}
</head>
<body class="page" style="margin:0;padding:0;background:#f2f4f5;${FONT}">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f2f4f5;${FONT}">
<tr><td align="center" style="padding:16px 8px;">
<table class="card" role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" style="${card}">
<tr><td class="pad soft" style="${brand}">${BRAND.zh} <span lang="en">${BRAND.en}</span></td></tr>
${banner(letter)}${letter.sections.map(sectionRow)}${footerRow(letter)}</table>
</td></tr>
</table>
</body>
</html>
`.toString();
}
