import { htmlLayout } from "./page.ts";
import { blankedTable, PLAIN_TABLE, spannedTable, type TableMarkup } from "./write.ts";

/** A table as it should be: merged cells by rowspan and colspan. */
export const HTML_SPANS = htmlLayout(
  { name: "html-spans" },
  () => ({}),
  (table, random) => spannedTable(table, { ...PLAIN_TABLE, parts: random.chance(0.5) }),
);

/** A table without any merged cell: blanks stand where the form merges. */
export const HTML_BLANKS = htmlLayout(
  { name: "html-blanks", slips: true },
  () => ({}),
  (table, random) =>
    blankedTable(table, { ...PLAIN_TABLE, blank: random.pick(["&nbsp;", "", " ", "<p>&nbsp;</p>"]) }),
);

/** Columns that hold nothing, many of them, and at times one that is hidden and holds the row's number. */
export const HTML_EMPTY_COLUMNS = htmlLayout(
  { name: "html-empty-columns", keepsBlanks: false },
  () => ({}),
  (table, random) => {
    const trailing = random.weighted([
      [3, random.int(1, 3)],
      [1, random.int(20, 120)],
    ] as const);
    const every = random.int(2, 6);
    const hidden = random.chance(0.2);
    const markup: TableMarkup = {
      ...PLAIN_TABLE,
      cell: (html) =>
        html.startsWith("#") ? `<td style="display:none">${html.slice(1)}</td>` : `<td>${html}</td>`,
    };
    return blankedTable(table, markup, (cells, row) => [
      ...(hidden ? [`#${row + 1}`] : []),
      ...cells.flatMap((text, column) => (column % every === every - 1 ? [text, ""] : [text])),
      ...Array.from({ length: trailing }, () => ""),
    ]);
  },
);

/** The whole report in a table that only makes the page's layout, each paragraph and each table in a row of its own. */
export const HTML_NESTED = htmlLayout(
  { name: "html-nested" },
  () => ({
    item: (html) => `<tr><td width="20"></td><td>${html}</td><td>&nbsp;</td></tr>`,
    around: (article) =>
      `<table width="1000"><tr><td><table>${article}</table></td><td><p>相关链接</p></td></tr></table>`,
  }),
  (table) => spannedTable(table, PLAIN_TABLE),
);

/** One big table: headings, paragraphs and the rows of all three tables of the form are rows of it. */
export const HTML_ONE_TABLE = htmlLayout(
  { name: "html-one-table" },
  () => ({
    paragraph: (text) => text,
    item: (html) => (html.startsWith("<tr") ? html : `<tr><td colspan="15">${html}</td></tr>`),
    around: (article) => `<table class="whole">\n${article}\n</table>`,
  }),
  (table) =>
    spannedTable(table, { ...PLAIN_TABLE, open: "", close: "" })
      .trim()
      .replace(/<p align="center">(.*?)<\/p>/g, '<tr><td colspan="15">$1</td></tr>'),
);

/** Each figure in a table of one cell within its cell. */
export const HTML_CELL_TABLES = htmlLayout(
  { name: "html-cell-tables" },
  () => ({}),
  (table) =>
    spannedTable(table, {
      ...PLAIN_TABLE,
      cell: (html, spans, { role }) =>
        role === "value"
          ? `<td${spans}><table><tr><td>${html}</td></tr></table></td>`
          : `<td${spans}>${html}</td>`,
    }),
);

/** Pages of the nineties: tags in capitals, attributes bare, cells and rows never closed. */
export const HTML_UNCLOSED = htmlLayout(
  { name: "html-unclosed" },
  () => ({ paragraph: (text) => `<P>${text}` }),
  (table) =>
    spannedTable(
      table,
      {
        open: "<TABLE BORDER=1 CELLPADDING=3>",
        close: "</TABLE>",
        row: (cells) => `<TR>\n${cells.join("\n")}`,
        cell: (html, spans) => `<TD${spans} ALIGN=center><FONT SIZE=2>${html}</FONT>`,
        blank: "&nbsp;",
      },
      (cell) =>
        (cell.columns > 1 ? ` COLSPAN=${cell.columns}` : "") + (cell.rows > 1 ? ` ROWSPAN=${cell.rows}` : ""),
    ),
);

const DIGIT = /\d/g;

/** Cells full of paragraphs, spans, comments and entities; figures of several digits broken into runs. */
export const HTML_DECORATED = htmlLayout(
  { name: "html-decorated" },
  () => ({ paragraph: (text) => `<p style="text-indent:2em;line-height:30px"><span>${text}</span></p>` }),
  (table, random) => {
    const wrap = random.pick([
      (html: string) => `<p style="width:33px"><span style="font-size:12pt">${html}</span></p>`,
      (html: string) => `\n      <div><span>${html}</span></div>\n    `,
      (html: string) => `<!-- 5 --><span>${html}</span><br>`,
      (html: string) => `<p></p><p><font size="3">${html}</font></p>`,
    ]);
    const runs = random.chance(0.5);
    const entities = random.chance(0.15);
    const figure = (html: string): string => {
      if (entities) return html.replace(DIGIT, (digit) => `&#${digit.charCodeAt(0)};`);
      return runs && html.length > 1 && /^\d+$/.test(html)
        ? `<span>${html.slice(0, 1)}</span><span>${html.slice(1)}</span>`
        : html;
    };
    return spannedTable(table, {
      ...PLAIN_TABLE,
      row: (cells) => `<tr style="height:22px">\n${cells.join("\n")}\n</tr>`,
      cell: (html, spans, { role, text }) =>
        `<td width="64"${spans}>${text === "" ? html : wrap(role === "value" ? figure(html) : html)}</td>`,
    });
  },
);
