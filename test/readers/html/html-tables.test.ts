import { describe, expect, it } from "vitest";
import { cornersOf, page, shownBy, tablesOf } from "./pages.ts";

const PROSE = "本年度内收到的申请均已在法定期限内答复。".repeat(25);

describe("the tables of a page", () => {
  it("are grids: cells take the columns that spans leave free", () => {
    const html = `<table>
      <tr><td rowspan=3 colspan=2>表头</td><td colspan=3>申请人情况</td></tr>
      <tr><td rowspan=2>自然人</td><td colspan=2>法人</td></tr>
      <tr><td>商业企业</td><td>科研机构</td></tr>
      <tr><td rowspan=2>不予公开</td><td>国家秘密</td><td>0</td><td>1</td><td>2</td></tr>
      <tr><td>其他</td><td>3</td><td>4</td><td>5</td></tr></table>`;
    expect(cornersOf(html)).toEqual({
      表头: "0,0+3×2",
      申请人情况: "0,2+1×3",
      自然人: "1,2+2×1",
      法人: "1,3+1×2",
      商业企业: "2,3+1×1",
      科研机构: "2,4+1×1",
      不予公开: "3,0+2×1",
      国家秘密: "3,1+1×1",
      其他: "4,1+1×1",
      ...{ 0: "3,2+1×1", 1: "3,3+1×1", 2: "3,4+1×1", 3: "4,2+1×1", 4: "4,3+1×1", 5: "4,4+1×1" },
    });
    expect(page(html).blocks[0]).toMatchObject({ kind: "grid", rows: 5, columns: 5 });
  });

  it.each([
    ["0", "+1×1"],
    ["-3", "+1×1"],
    ["x", "+1×1"],
    ["", "+1×1"],
    ["3.7", "+1×3"],
    ["2abc", "+1×2"],
    ["5000", "+1×1000"],
  ])("a colspan of %j", (value, corner) => {
    expect(cornersOf(`<table><tr><td colspan="${value}">a<td>b</table>`).a).toBe(`0,0${corner}`);
  });

  it("keep blank cells, and white space in none", () => {
    expect(tablesOf("<table><tr><td> 规章\n <td>&nbsp;<td></td><td>　0 </table>")).toEqual([
      [["规章", "", "", "0"]],
    ]);
  });

  it("keep lines within a cell apart: digits on two lines are not one number", () => {
    expect(tablesOf("<table><tr><td>商业<br>企业<td><p>1</p><p>0</p></table>")).toEqual([
      [["商业\n企业", "1\n0"]],
    ]);
  });

  it("have cells from th, thead, tbody and tfoot alike", () => {
    expect(
      tablesOf(
        "<table><caption>表</caption><thead><tr><th>a<th>b<tbody><tr><td>1<td>2<tfoot><tr><td>3<td>4</table>",
      ),
    ).toEqual([
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ],
    ]);
  });

  it("leave hidden cells and rows out, as they are shown", () => {
    const html =
      '<table><tr><td>规章<td style="display:none">7</td><td>0</td></tr><tr hidden><td>8<td>9</td></tr></table>';
    expect(tablesOf(html)).toEqual([[["规章", "0"]]]);
  });

  it("are numbered in their order, cells by row and column", () => {
    const places = page("<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>").blocks.flatMap(
      (block) => (block.kind === "grid" ? block.cells.map((cell) => cell.at) : []),
    );
    expect(places).toEqual([
      { table: 0, row: 0, column: 0 },
      { table: 0, row: 0, column: 1 },
      { table: 1, row: 0, column: 0 },
      { table: 1, row: 0, column: 1 },
    ]);
  });
});

describe("tables that only arrange a page", () => {
  it("dissolve around the tables of the report, in order", () => {
    const inner = "<table><tr><td>规章<td>0</table>";
    const html = `<table><tr><td>菜单<td><table><tr><td><p>标题</p>${inner}尾</td></tr></table></td></tr></table>`;
    expect(shownBy(html)).toEqual(["菜单", "标题", "[table]", "尾"]);
    expect(tablesOf(html)).toEqual([[["规章", "0"]]]);
  });

  it("give their prose back as lines, and their rows of cells as tables", () => {
    const html = `<table><tr><td>一、总体情况<tr><td>${PROSE}<td>旁<tr><td>规章<td>0<tr><td>二、结语</table>`;
    expect(shownBy(html)).toEqual(["一、总体情况", PROSE, "旁", "[table]", "二、结语"]);
    expect(tablesOf(html)).toEqual([[["规章", "0"]]]);
  });

  it("are none where a cell spans the rows below: those are rows of its table", () => {
    const html = "<table><tr><td rowspan=2>不予公开<td>1<tr><td>2</table>";
    expect(tablesOf(html)).toEqual([[["不予公开", "1"], ["2"]]]);
  });

  it("are left with the text that a table in them leaves open", () => {
    expect(shownBy("<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>f")).toEqual([
      "a",
      "[table]",
      "d",
      "e",
      "f",
    ]);
  });
});
