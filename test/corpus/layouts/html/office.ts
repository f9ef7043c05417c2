import type { Table } from "../../model.ts";
import { htmlLayout, type PageStyle } from "./page.ts";
import { PLAIN_TABLE, spannedTable } from "./write.ts";

const WORD_HEAD = `<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Pages>7</o:Pages><o:Words>512</o:Words></o:DocumentProperties></xml>
<xml><w:WordDocument><w:Zoom>110</w:Zoom><w:PunctuationKerning/></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1; mso-font-alt:SimSun;}
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; text-align:justify; font-size:10.5pt; mso-font-kerning:1.0pt;}
 @page WordSection1 {size:595.3pt 841.9pt; margin:72.0pt 90.0pt 72.0pt 90.0pt;}
-->
</style>`;

const WORD_ROOT = ` xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"`;

const RUN = "font-family:宋体;mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt";

const wordParagraph = (text: string): string =>
  `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span style='font-size:16.0pt;${RUN}'>${text}<span lang=EN-US><o:p></o:p></span></span></p>`;

/** The row without height by which Word keeps the widths of a grid whose columns do not align. */
const widths = (table: Table): string =>
  `<![if !supportMisalignedColumns]>\n<tr height=0>${`<td width=63 style='border:none'></td>`.repeat(table.labelColumns + table.valueColumns)}</tr>\n<![endif]>`;

function wordTable(table: Table): string {
  const close = `${widths(table)}\n</table>`;
  return spannedTable(
    table,
    {
      ...PLAIN_TABLE,
      open: "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>",
      close,
      row: (cells) => ` <tr style='mso-yfti-irow:2;height:14.2pt'>\n${cells.join("\n")}\n </tr>`,
      cell: (html, spans, { role }) =>
        `  <td width=63${spans} style='width:46.9pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  <p class=MsoNormal align=center style='text-align:center'><span${role === "value" ? " lang=EN-US" : ""} style='${RUN}'>${html}<o:p></o:p></span></p>\n  </td>`,
    },
    (cell) =>
      (cell.columns > 1 ? ` colspan=${cell.columns}` : "") + (cell.rows > 1 ? ` rowspan=${cell.rows}` : ""),
  );
}

const word: Partial<PageStyle> = {
  root: WORD_ROOT,
  head: WORD_HEAD,
  paragraph: wordParagraph,
  around: (article) => `<div class=WordSection1 style='layout-grid:15.6pt'>\n${article}\n</div>`,
};

/** A page that Word saved: bare attributes, mso styles, o:p, conditional comments, a row of widths. */
export const HTML_WORD = htmlLayout({ name: "html-word" }, () => word, wordTable);

const wps: Partial<PageStyle> = {
  root: ` xmlns:o="urn:schemas-microsoft-com:office:office"`,
  head: `<meta name="Generator" content="WPS Office"><style>@font-face{font-family:"仿宋_GB2312";} p.p{margin:5pt 0} table.MsoTableGrid{mso-table-layout-alt:fixed}</style>`,
  paragraph: (text) =>
    `<p class="p" style="text-indent:32.0000pt;line-height:28.0000pt;"><span style="font-family:仿宋_GB2312;font-size:16.0000pt;"><font face="仿宋_GB2312">${text}</font></span><span><o:p></o:p></span></p>`,
};

/** A table pasted from WPS into a website's editor: a font element in a span in a paragraph in each cell. */
export const HTML_WPS = htmlLayout(
  { name: "html-wps" },
  () => wps,
  (table, random) => {
    const fill = random.chance(0.5) ? "" : "<span>&nbsp;</span>";
    return spannedTable(table, {
      ...PLAIN_TABLE,
      open: '<table class="MsoTableGrid" style="border-collapse:collapse;width:426.1000pt;"><tbody>',
      close: "</tbody></table>",
      blank: fill,
      cell: (html, spans, { text }) =>
        `<td width="71" valign="center"${spans} style="width:42.6pt;mso-border-left-alt:0.5000pt solid;"><p class="p" align="center">${text === "" ? html : `<span style="font-size:9.0000pt;"><font face="宋体">${html}</font></span>`}<span style="font-size:9.0000pt;"><o:p></o:p></span></p></td>`,
    });
  },
);
