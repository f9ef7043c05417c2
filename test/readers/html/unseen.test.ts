import { describe, expect, it } from "vitest";
import { readHtml } from "../../../shared/readers/html/html.ts";
import { tablesIn } from "../shown.ts";

/** The text of a cell with this content, on a page with this style sheet. */
const cellText = (cell: string, sheet = ""): string | undefined =>
  tablesIn(
    readHtml(
      `<style>${sheet}</style><table><tr><td>规章</td>${/^<td/u.test(cell) ? cell : `<td>${cell}</td>`}</tr></table>`,
      "utf-8",
    ),
  )[0]?.[0]?.[1];

describe("a figure that perhaps nobody sees", () => {
  it.each([
    "<font color=white>99</font>",
    "<font color='#FFF'>99</font>",
    "<span style='color:#ffffff'>99</span>",
    "<span style='COLOR: rgb(255, 255, 255) !important'>99</span>",
    "<span style='color:rgba(0,0,0,0)'>99</span>",
    "<span style='color:transparent'>99</span>",
    "<span style='opacity:0'>99</span>",
    "<span style='filter:opacity(0)'>99</span>",
    "<span style='position:absolute;left:-9999px'>99</span>",
    "<span style='display:inline-block;text-indent:-9999px'>99</span>",
    "<span style='position:absolute;clip:rect(0,0,0,0)'>99</span>",
    "<span style='display:inline-block;width:0;overflow:hidden'>99</span>",
    "<span style='font-size:1px'>99</span>",
    "<span style='transform:scaleX(-1)'>99</span>",
    "<bdo dir=rtl>99</bdo>",
    "<span style='direction:rtl;unicode-bidi:bidi-override'>99</span>",
    "<details>99</details>",
    "<s>99</s>",
    "<del>99</del>",
    "<span style='text-decoration:line-through'>99</span>",
  ])("%s is neither read nor blank", (html) => {
    expect(cellText(html)).toBe("\uFFFC");
    expect(cellText(`${html}7`)).toMatch(/^\uFFFC\n?7$/u);
  });

  it.each([
    [".x{color:#fff}", "\uFFFC"],
    ["td .x{color:#fff}", "\uFFFC"],
    [".x{font-size:0}", "\uFFFC"],
    [".x{text-decoration:line-through}", "\uFFFC"],
    ["td .x{display:none}", "\uFFFC"],
    [".x::before{content:'9'}", "\uFFFC"],
    [".x:after{content:attr(data-n)}", "\uFFFC"],
    [".x::before{content:'\\39'}", "\uFFFC"],
    [".x::before{content:'';display:block}", "99"],
    [".x::before{content:'\\e601'}", "99"],
    [".x:hover{display:none}", "99"],
    [".menu span{display:none}", "99"],
    [".menu span{color:#fff;float:right}", "99"],
    [".menu span:before{content:'9'}", "99"],
    [".x{color:#fff;background:#036}", "99"],
    ["@media (max-width:600px){.x{color:#fff}}", "99"],
  ])("by %s is %s", (sheet, text) => expect(cellText("<span class=x>99</span>", sheet)).toBe(text));

  it.each([
    "<td style='background:#036'><font color=white>99</font></td>",
    "<td bgcolor=navy><font color=white>99</font></td>",
    "<td style='color:#fff;background-color:rgb(0, 51, 102)'>99</td>",
    "<td><span style='color:#fff'><span style='color:red'>99</span></span></td>",
    "<td><p style='text-indent:-105.0pt;margin-left:105.0pt'>99</p></td>",
    "<td><span style='position:relative;top:-1.0pt;mso-text-raise:1.0pt'>99</span></td>",
    "<td><details open>99</details></td>",
  ])("is seen in %s", (cell) => expect(cellText(cell)).toBe("99"));

  it("words are left, and so is what stands in prose and may be shown", () => {
    expect(cellText("<font color=white>规章</font>")).toBe("规章");
    const prose = readHtml("<style>.a .x{display:none}</style><p>共<span class=x>7</span>件", "utf-8");
    expect(prose.blocks).toMatchObject([{ parts: [{ text: "共7件" }] }]);
  });
});

describe("what a cell shows and no text says", () => {
  it.each([
    ["<ol><li></ol>", "\uFFFC"],
    ["<ol><li>7</ol>", "7\uFFFC"],
    ["<ol><li>国家秘密</ol>", "国家秘密"],
    ["<ol style='list-style:none'><li>7</ol>", "7"],
    ["<ul><li>7</ul>", "7"],
    ["<progress value=7></progress>", "\uFFFC"],
    ["<script>write(7)</script>", "\uFFFC"],
    ["<x-number value=7></x-number>", "\uFFFC"],
    ["<span style='background:url(7.png)'></span>", "\uFFFC"],
    ["<td style='background-image:url(7.png)'></td>", "\uFFFC"],
  ])("%s is %s", (html, text) => expect(cellText(html)).toBe(text));

  it.each([
    "<span style='float:right'>1</span><span>2</span>",
    "<div style='display:flex'><span style='order:2'>1</span><span style='order:1'>2</span></div>",
    "<div style='display:flex;flex-direction:row-reverse'><span>1</span><span>2</span></div>",
  ])("figures in another order are not joined: %s", (html) => expect(cellText(html)).toBe("1 2"));

  it.each([
    "12<span style='position:relative;top:-5px'>1</span>",
    "12<span style='vertical-align:4px'>1</span>",
    "12<span style='mso-text-raise:6.0pt'>1</span>",
    "12<sub>1</sub>",
  ])("letters that are raised or lowered are marks: %s", (html) => expect(cellText(html)).toBe("12¹"));
});
