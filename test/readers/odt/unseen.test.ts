import { describe, expect, it } from "vitest";
import { tablesIn } from "../shown.ts";
import { cell, p, read, row, table } from "./packages.ts";

const text = (name: string, properties: string, family = "text"): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`;
const cellStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${properties}/></style:style>`;
const automatic = [
  text("white", 'fo:color="#ffffff"'),
  text("ground", 'fo:color="#ffffff" fo:background-color="#003366"'),
  text("struck", 'style:text-line-through-style="solid"'),
  text("tiny", 'fo:font-size="1pt"'),
  text("P", 'fo:color="#ffffff"', "paragraph"),
  cellStyle("dark", 'fo:background-color="#003366"'),
  cellStyle("crossed", 'style:diagonal-bl-tr="0.5pt solid #000000"'),
].join("");
const span = (style: string, content: string): string =>
  `<text:span text:style-name="${style}">${content}</text:span>`;
const cellText = (content: string, attributes = ""): string | undefined =>
  tablesIn(read(table(row([cell("规章"), cell(content, attributes)])), { automatic }))[0]?.[0]?.[1];

describe("a cell of an OpenDocument text", () => {
  it.each([
    ["white", p(span("white", "99")), "\uFFFC"],
    ["white beside a figure", p(`${span("white", "99")}7`), "\uFFFC7"],
    ["a white paragraph", '<text:p text:style-name="P">99</text:p>', "\uFFFC"],
    ["on a ground", p(span("ground", "99")), "99"],
    ["struck", p(`${span("struck", "5")}7`), "\uFFFC7"],
    ["tiny", p(`${span("tiny", "9")}7`), "\uFFFC7"],
    ["a field that shows nothing", p('<text:variable-set text:display="none">5</text:variable-set>7'), "7"],
    ["a field without a result", p("<text:expression/>"), "\uFFFC"],
    [
      "a choice without a result",
      p('<text:drop-down><text:label text:value="5"/></text:drop-down>'),
      "\uFFFC",
    ],
    ["a choice", p('<text:drop-down><text:label text:value="5"/>7</text:drop-down>'), "7"],
    ["text on a condition that is not told", p("<text:hidden-text>5</text:hidden-text>7"), "\uFFFC7"],
    [
      "text on a condition that fails",
      p('<text:hidden-text text:is-hidden="true">5</text:hidden-text>7'),
      "7",
    ],
    [
      "a hidden section",
      `<text:section text:display="condition" text:is-hidden="true">${p("5")}</text:section>${p("7")}`,
      "7",
    ],
    [
      "a text box",
      p(`<draw:frame text:anchor-type="paragraph"><draw:text-box>${p("7")}</draw:text-box></draw:frame>`),
      "\uFFFC",
    ],
    ["a drawn line", p('<draw:line text:anchor-type="paragraph"/>'), "\uFFFC"],
  ])("%s", (_, content, shown) => expect(cellText(content)).toBe(shown));

  it("is seen on its own ground, and not blank with a line across or a value that no text shows", () => {
    expect(cellText(p(span("white", "99")), 'table:style-name="dark"')).toBe("99");
    expect(cellText("<text:p/>", 'table:style-name="crossed"')).toBe("\uFFFC");
    expect(cellText("<text:p/>", 'office:value-type="float" office:value="7"')).toBe("\uFFFC");
    expect(cellText("<text:p/>")).toBe("");
  });
});
