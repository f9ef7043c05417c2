import { describe, expect, it } from "vitest";
import { page, shownBy, tablesOf } from "./pages.ts";

describe("the text of a page", () => {
  it.each([
    ["blocks end lines", "<p>一<div>二</div>三<br>四<li>五</p>", ["一", "二", "三", "四", "五"]],
    [
      "words within a line do not",
      "<p>某<b>县</b>民<span>政</span>局<a href=x>20</a>21年",
      ["某县民政局2021年"],
    ],
    ["white space collapses as it is shown", "<p>\n  某县\n  民政局  \t 2021 </p>", ["某县 民政局 2021"]],
    ["wide spaces are text", "<p>某　县\u00a0局</p>", ["某　县\u00a0局"]],
    [
      "entities",
      "<p>&ldquo;三安全一稳定&rdquo;&nbsp;&lt;1&gt; &#x4E00; &#20108; &amp;</p>",
      ["“三安全一稳定”\u00a0<1> 一 二 &"],
    ],
    ["an entity without its semicolon", "<p>a&nbsp b &unknown; &", ["a\u00a0 b &unknown; &"]],
    ["comments", "<p>规<!-- 1 -->章<!---->0<!-- <td>9</td>", ["规章0"]],
    [
      "Office's conditional comments",
      "<p><!--[if gte mso 9]><td>9</td><![endif]-->规<![if !mso]>章<![endif]>",
      ["规章"],
    ],
    ["nothing", "<html><body> <p> </p><br></body></html>", []],
  ])("%s", (_, html, lines) => expect(shownBy(html)).toEqual(lines));

  it.each(["script", "style", "noscript", "template", "select", "textarea", "svg", "iframe", "object"])(
    "what stands in <%s> is not shown",
    (name) => {
      const inner = name === "select" ? "<option>7</option>" : "7";
      expect(shownBy(`<p>规章<${name}>${inner}</${name}>0</p>`)).toEqual(["规章0"]);
    },
  );

  it.each([
    "<span hidden>7</span>",
    '<span style="display:none">7</span>',
    "<span style='color:red; DISPLAY : None'>7</span>",
    "<span hidden>7<b>8<i>9</i></b><br>0</span>",
  ])("%s is not shown", (hidden) => expect(shownBy(`<p>规章${hidden}0</p>`)).toEqual(["规章0"]));

  it("a page whose body is hidden until its script runs is shown", () => {
    expect(shownBy('<html style="display:none"><body hidden><p>规章')).toEqual(["规章"]);
  });

  it("lines are numbered in the order in which they are shown", () => {
    const numbers = page("<p>一<p>二<table><tr><td>三<td>四</table><p>五").blocks.flatMap((block) =>
      block.kind === "line" ? block.parts.map((part) => part.at) : [],
    );
    expect(numbers).toEqual([{ line: 1 }, { line: 2 }, { line: 5 }]);
  });
});

describe("what a page says about itself", () => {
  it("its title is no line of its text; the first counts", () => {
    const html = "<head><title> 年度报告 &amp; 某县 </title></head><p>正文<svg><title>图标</title></svg>";
    expect(page(html).metadata).toEqual({ title: "年度报告 & 某县" });
    expect(shownBy(html)).toEqual(["正文"]);
  });

  it.each([
    '<meta name="PubDate" content="2022-01-14 10:20">',
    '<META property="article:published_time" CONTENT="2022-01-14T10:20:00+08:00">',
    '<meta name="publishdate" content="2022-01-14"><meta name="pubdate" content="2023-05-01">',
    '<meta name="firstpublishedtime" content="发布于2022-01-14">',
  ])("%s is its date of publication", (meta) => expect(page(meta).metadata.publishedOn).toBe("2022-01-14"));

  it.each([
    '<meta name="lastmodified" content="2022-01-14">',
    '<meta name="pubdate" content="昨天">',
    '<meta name="pubdate">',
    "<meta charset=utf-8>",
  ])("%s is none", (meta) => expect(page(meta).metadata).toEqual({}));
});

describe("broken markup", () => {
  it("tags that are never closed", () => {
    expect(tablesOf("<table><tr><td>规章<td>0<td>1<tr><td>行政许可<td>2<td>3</table>")).toEqual([
      [
        ["规章", "0", "1"],
        ["行政许可", "2", "3"],
      ],
    ]);
  });

  it("tags that were never opened", () => {
    expect(shownBy("</td></tr></table></div>某局</p></td><p>二</table>")).toEqual(["某局", "二"]);
  });

  it("cells outside of any table are lines of text", () => {
    expect(shownBy("<td>规章</td><td>0</td><tr><td>1")).toEqual(["规章", "0", "1"]);
  });

  it("cells outside of any row make one", () => {
    expect(tablesOf("<table><td>规章<td>0</table>")).toEqual([[["规章", "0"]]]);
  });

  it("a tag cut off at the end of the file", () => {
    expect(shownBy("<p>规章</p><p cla")).toEqual(["规章"]);
    expect(tablesOf("<table><tr><td>规章<td>0</td")).toEqual([[["规章", "0"]]]);
  });

  it("a cell cut off at the end of the file may have lost digits, and is no number", () => {
    expect(tablesOf("<table><tr><td>规章<td>1")).toEqual([[["规章", "1\uFFFD"]]]);
    expect(shownBy("<p>规章<p>共1")).toEqual(["规章", "共1"]);
  });
});
