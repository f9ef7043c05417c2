import { describe, expect, it } from "vitest";
import { page, shownBy, tablesOf } from "./pages.ts";

describe("the tables of a page, however they are made", () => {
  const CELLS = [
    [
      ["规章", "1"],
      ["许可", "2"],
    ],
  ];
  it.each([
    [
      "boxes laid out as a table, inline",
      "<div style='display:table'><div style='display:table-row'><div style='display:table-cell'>规章</div><div style='display:table-cell'>1</div></div><div style='display:table-row'><div style='display:table-cell'>许可</div><div style='display:table-cell'>2</div></div></div>",
    ],
    [
      "boxes laid out as a table, by their classes",
      "<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style><div class=t><div class=r><span class=c>规章</span><span class=c>1</span></div><div class=r><span class=c>许可</span><span class=c>2</span></div></div>",
    ],
    [
      "boxes that say so to a screen reader",
      "<div role=table><div role=rowgroup><div role=row><div role=cell>规章</div><div role=cell>1</div></div><div role=row><div role=cell>许可</div><div role=cell>2</div></div></div></div>",
    ],
    [
      "in XHTML",
      "<h:table><h:tr><h:td>规章</h:td><h:td>1</h:td></h:tr><h:tr><h:td>许可</h:td><h:td>2</h:td></h:tr></h:table>",
    ],
    [
      "with boxes in cells that centre their text",
      "<table><tr><td><div style='display:table-cell'>规章</div><td>1<tr><td>许可<td>2</table>",
    ],
    [
      "a footer before its body",
      "<table><tfoot><tr><td>许可<td>2</tfoot><tbody><tr><td>规章<td>1</tbody></table>",
    ],
    [
      "rows after rows without an end",
      "<table><tr><td>规章</td><td>1</td><tr></tr><td>许可</td><td>2</td></table>",
    ],
  ])("%s", (_, html) =>
    expect(tablesOf(html).map((rows) => rows.filter((row) => row.length > 0))).toEqual(CELLS),
  );

  it("a rowspan of 0 reaches to the end of its section, and none reaches beyond", () => {
    const html =
      "<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2</tbody><tbody><tr><td rowspan=9>乙<td>3</tbody></table>";
    const spans = page(html).blocks.flatMap((block) =>
      block.kind === "grid" ? block.cells.map(({ text, row, rowSpan }) => `${text}${row}+${rowSpan}`) : [],
    );
    expect(spans).toEqual(["甲0+2", "10+1", "21+1", "乙2+1", "32+1"]);
  });

  it("a page within a frame's own attribute stands where the frame does", () => {
    expect(shownBy("<p>前<iframe srcdoc='<p>规章</p><table><tr><td>1<td>2</table>'></iframe>后")).toEqual([
      "前",
      "规章",
      "[table]",
      "后",
    ]);
  });

  it("a page within a frame that is hidden is not shown", () => {
    expect(shownBy("<p>前<iframe hidden srcdoc='<p>规章</p>'></iframe>后")).toEqual(["前后"]);
  });

  it("a caption is a line before it", () => {
    expect(shownBy("<table><caption>表一</caption><tr><td>规章<td>1</table>")).toEqual(["表一", "[table]"]);
  });

  it("lines of <pre> are lines, with their gaps", () => {
    expect(shownBy("<pre>规章  1\n许可\t2</pre>")).toEqual(["规章\u00a0\u00a01", "许可\u00a0\u00a02"]);
  });
});

describe("the dates and titles that pages state", () => {
  it.each([
    ["PubDate", "2022/1/14 08:00", "2022-01-14"],
    ["publishdate", "2022年1月14日", "2022-01-14"],
    ["og:release_date", "20220114", "2022-01-14"],
    ["PubDate", "2022.01.14", "2022-01-14"],
    ["PubDate", "2022-13-01", undefined],
    ["PubDate", "2022-02-30", undefined],
    ["PubDate", "13812022-01-14", undefined],
    ["PubDate", "1650-01-01", undefined],
  ])("%s %j: %s", (name, content, date) =>
    expect(page(`<meta name="${name}" content="${content}">`).metadata.publishedOn).toBe(date),
  );

  it("the article's title comes before the page's, which ends with the portal's name", () => {
    const html = '<title>年度报告_某市政府门户网站</title><meta name="ArticleTitle" content=" 年度报告 ">';
    expect(page(html).metadata.title).toBe("年度报告");
  });
});
