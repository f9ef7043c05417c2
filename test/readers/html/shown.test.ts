import { describe, expect, it } from "vitest";
import { page, shownBy, tablesOf } from "./pages.ts";

const styled = (sheet: string, body: string): string => `<html><style>${sheet}</style><body>${body}`;

describe("what a page's own style sheet hides", () => {
  it.each([
    [".x{display:none}", "class=x"],
    [".x { color: red; DISPLAY : None !important }", "class='a x b'"],
    ["#i{display:none}", "id=i"],
    ["span.x{display:none}", "class=x"],
    [".a, .x{display:none}", "class=x"],
    [".x.y{display:none}", "class='x y'"],
    ["/* .x{} */ .x{display:none}", "class=x"],
    ["<!-- .x{display:none} -->", "class=x"],
    ["@media screen{.x{display:none}}", "class=x"],
    ["@charset 'utf-8';.x{display:none}", "class=x"],
    ["@media (min-width:768px){.a{color:red}.x{display:none}}", "class=x"],
    ["@media only screen and (min-width: 48em) and (max-width:1920px){.x{display:none}}", "class=x"],
    [".x{display:none}@media (max-width:768px){.x{display:block}}", "class=x"],
    [".x{visibility:hidden}", "class=x"],
  ])("%s hides %s", (sheet, attributes) => {
    expect(shownBy(styled(sheet, `<p>规章<span ${attributes}>7</span>0</p>`))).toEqual(["规章0"]);
  });

  it.each([
    [".x{display:none}", "class=xy"],
    ["div.x{display:none}", "class=x"],
    [".x.y{display:none}", "class=x"],
    [".x:hover{display:none}", "class=x"],
    [".menu .x{display:none}", "class=x"],
    [".x::after{display:none}", "class=x"],
    ["@media print{.x{display:none}}", "class=x"],
    ["@media (max-width:768px){.a{color:red}.x{display:none}}", "class=x"],
    ["@media screen and (orientation:portrait){.x{display:none}}", "class=x"],
    ["@supports (display:grid){.x{display:none}}", "class=x"],
    ["@import 'a.css';@media print, (max-width:20em){.x{display:none}}", "class=x"],
    [".x{display:none}@media (min-width:768px){.x{display:inline}}", "class=x"],
    [".x{display:none}.x{display:inline}", "class=x"],
    [".x{display:none}.x.on{display:block}", "class='x on'"],
    [".x{display:none}.box .x{display:inline}", "class=x"],
    ["#i{display:inline}.x{display:none}", "class=x id=i"],
    [".x{display:none}", "class=x style='display:inline'"],
  ])("%s does not hide %s", (sheet, attributes) => {
    const text = shownBy(styled(sheet, `<p>规章<span ${attributes}>7</span></p>`)).join("");
    expect(text).toBe("规章7");
  });

  it("is shown all the same where nothing else is: a script was to show it", () => {
    const body = "<div class=x><table><tr><td>规章<td>0</table></div>";
    expect(tablesOf(styled(".x{display:none}", body))).toEqual([[["规章", "0"]]]);
    expect(tablesOf(styled(".x{display:none}", `${body}<table><tr><td>甲<td>1</table>`))).toEqual([
      [["甲", "1"]],
    ]);
  });
});

describe("text that is not seen", () => {
  it.each([
    "<del>7</del>",
    "<s>7</s>",
    "<strike>7</strike>",
    "<span style='text-decoration: line-through'>7</span>",
    "<span style='text-decoration-line:line-through'>7</span>",
    "<span style='font-size:0'>7</span>",
    "<span style='font-size:0px;color:red'>7</span>",
    "<span style='visibility:hidden'>7</span>",
    "<span style='mso-hide:all'>7</span>",
    "<span class=MsoCommentReference><a class=msocomanchor>[批7]</a></span>",
    "<div style='mso-element:footnote-list'><p>7</p></div>",
    "<div title=footer><p>7</p></div>",
    "<div id=sdfootnote1><p>7</p></div>",
    "<ruby><rt>7</rt></ruby>",
    "<noframes>7</noframes>",
  ])("%s", (hidden) => expect(shownBy(`<p>规章${hidden}</p><p>0</p>`)).toEqual(["规章", "0"]));

  it.each([
    "<ins>7</ins>",
    "<u>7</u>",
    "<span style='font-size:0.8em'>7</span>",
    "<span style='font-size:08pt'>7</span>",
    "<span style='visibility:hidden'><b style='visibility:visible'>7</b></span>",
    "<span style='text-decoration:none'>7</span>",
    "<ul style='font-size:0'>7</ul>",
  ])("%s is seen", (shown) => expect(shownBy(`<p>规章${shown}</p>`).join("")).toBe("规章7"));

  it("keeps the room of its cell, which is blank; what is not displayed has none", () => {
    const row = (style: string): string => `<table><tr><td>规章<td style="${style}">7<td>0</table>`;
    expect(tablesOf(row("visibility:hidden"))).toEqual([[["规章", "", "0"]]]);
    expect(tablesOf(row("display:none"))).toEqual([[["规章", "0"]]]);
  });
});

describe("raised digits keep their mark", () => {
  it.each([
    ["12<sup>1</sup>", "12¹"],
    ["12<sup><a href=#n>[1]</a></sup>", "12[¹]"],
    ["12<span style='vertical-align: super'>２</span>", "12²"],
    ["12<a style='mso-footnote-id:ftn1'><span><sup>[10]</sup></span></a>", "12[¹⁰]"],
    ["12<sub>1</sub>", "12¹"],
    ["12<sup>注<sub>1</sub></sup>", "12注¹"],
  ])("%s", (html, text) =>
    expect(tablesOf(`<table><tr><td>规章<td>${html}</table>`)).toEqual([[["规章", text]]]),
  );
});

describe("fields in cells", () => {
  it.each([
    ["<input value=12>", "12"],
    ["<input type=text readonly value=12>", "12"],
    ["<input type=number value=12>件", "12件"],
    ["<input type=hidden value=9>", ""],
    ["<input type=checkbox value=9 checked>", "\uFFFC"],
    ["<input type=button value=7>", "\uFFFC"],
    ["<input>", ""],
    ["<textarea>12</textarea>", "12"],
    ["<select><option>1<option selected>2<option>3</select>", "2"],
    ["<select><option>1</option><option>2</option></select>", "1"],
    ["<select></select>", ""],
  ])("%s", (field, text) =>
    expect(tablesOf(`<table><tr><td>规章<td>${field}</table>`)).toEqual([[["规章", text]]]),
  );

  it("search the site elsewhere", () => {
    expect(shownBy("<p>检索<input value=12><select><option>3</select>")).toEqual(["检索"]);
  });
});

describe("what a page shows and does not say in text", () => {
  const unreadIn = (html: string) => page(html).unread;
  const PICTURE = [{ at: { line: 2 }, reason: "picture" }];

  it.each([
    "<img src=a width=600 height=400>",
    "<img style='width:600px;height:auto'>",
    "<img style='width:16cm'>",
    "<p><img src=a.png></p>",
    "<embed src=a.pdf>",
    "<object data=a.pdf type=application/pdf></object>",
    "<iframe src='viewer.html?file=a.pdf'></iframe>",
    "<canvas width=800 height=1100></canvas>",
  ])("%s", (html) => expect(unreadIn(`<p>一</p>${html}`)).toEqual(PICTURE));

  it.each([
    "<img src=a width=16 height=16>",
    "<img src=a style='width:80px'>",
    "<div><img src=logo.png></div>",
    "<p><a href=/><img src=logo.png></a></p>",
    "<p>图<img src=a.png></p>",
    "<p style='display:none'><img width=600></p>",
    "<iframe src=search.html></iframe>",
    "<iframe src=a.pdf style='display:none'></iframe>",
    "<object hidden data=a.pdf></object>",
  ])("%s is none", (html) => expect(unreadIn(`<p>一</p>${html}`)).toBeUndefined());
});
