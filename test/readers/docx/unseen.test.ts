import { describe, expect, it } from "vitest";
import { readDocx } from "../../../shared/readers/docx/docx.ts";
import { tablesIn } from "../shown.ts";
import { docxOf, p, read, run, tbl, tc, tr } from "./packages.ts";

const WHITE = '<w:color w:val="FFFFFF"/>';
const DARK = '<w:shd w:val="clear" w:fill="1F3864"/>';
const styles =
  '<w:style w:type="character" w:styleId="a"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="b"><w:basedOn w:val="a"/></w:style>' +
  '<w:style w:type="character" w:styleId="c"><w:rPr><w:position w:val="8"/></w:rPr></w:style>';
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (kind: "anchor" | "inline"): string =>
  `<w:r><w:drawing><wp:${kind}><a:graphic><wps:txbx><w:txbxContent>${p(run("7"))}</w:txbxContent></wps:txbx></a:graphic></wp:${kind}></w:drawing></w:r>`;

/** The text of a cell with this content, of a Word file. */
const cellText = (content: string, properties = ""): string | undefined =>
  tablesIn(readDocx(docxOf({ body: tbl(tr([tc("规章"), tc(content, properties)])), styles })))[0]?.[0]?.[1];

describe("a figure that nobody sees, or that no longer holds, leaves its cell unread and not blank", () => {
  it.each([
    ["white", run("99", WHITE), "\uFFFC"],
    ["white by a style", run("99", '<w:rStyle w:val="a"/>'), "\uFFFC"],
    ["white by a style's style", run("99", '<w:rStyle w:val="b"/>'), "\uFFFC"],
    ["white by the theme", run("99", '<w:color w:val="auto" w:themeColor="background1"/>'), "\uFFFC"],
    ["tiny", run("99", '<w:sz w:val="2"/>'), "\uFFFC"],
    ["narrowed to nothing", run("99", '<w:w w:val="1"/>'), "\uFFFC"],
    ["struck", run("5", "<w:strike/>"), "\uFFFC"],
    ["struck twice", run("5", "<w:dstrike/>"), "\uFFFC"],
    ["white words", run("规章", WHITE), "规章"],
    ["struck words", run("规章", "<w:strike/>"), ""],
    ["white on a ground of its own", run("99", WHITE + DARK), "99"],
    ["highlighted", run("99", `${WHITE}<w:highlight w:val="darkBlue"/>`), "99"],
    ["white over a white style's ground", run("99", '<w:rStyle w:val="a"/><w:color w:val="000000"/>'), "99"],
  ])("%s", (_, content, text) => {
    expect(cellText(p(content))).toBe(text);
    expect(cellText(p(content + run("7")))).toBe(`${text}7`);
  });

  it("but on the ground of its cell it is seen", () => {
    expect(cellText(p(run("99", WHITE)), DARK)).toBe("99");
    expect(cellText(tbl(tr([tc(p(run("99", WHITE)))])) + p(""), DARK)).toBe("\uFFFC");
  });

  it("and in prose it is left out", () => {
    const { blocks } = read(p(run("共") + run("99", WHITE) + run("5", "<w:strike/>") + run("7件")));
    expect(blocks).toMatchObject([{ parts: [{ text: "共7件" }] }]);
  });
});

describe("what a cell shows and no text says", () => {
  it.each([
    ["a field without a result", p(field("begin") + field("end"))],
    ["a simple field without a result", p('<w:fldSimple w:instr="=SUM(ABOVE)"/>')],
    ["the number of its page", p("<w:r><w:pgNum/></w:r>")],
    ["ink", p("<w:r><w:contentPart/></w:r>")],
    ["a text box", p(box("anchor"))],
    ["a text box in its line", p(box("inline"))],
    ["a floating picture", p("<w:r><w:drawing><wp:anchor><a:blip/></wp:anchor></w:drawing></w:r>")],
    ["a shape in its line", p("<w:r><w:drawing><wp:inline><a:graphic/></wp:inline></w:drawing></w:r>")],
  ])("%s is not blank", (_, content) => expect(cellText(content)).toBe("\uFFFC"));

  it("a line from corner to corner is not blank", () => {
    const crossed = '<w:tcBorders><w:top w:val="single"/><w:tl2br w:val="single"/></w:tcBorders>';
    expect(cellText(p(""), crossed)).toBe("\uFFFC");
    expect(cellText(p(""), '<w:tcBorders><w:top w:val="single"/></w:tcBorders>')).toBe("");
  });

  it("a text box beside a figure says nothing, unless it stands in its line", () => {
    expect(cellText(p(run("5") + box("anchor")))).toBe("5");
    expect(cellText(p(run("5") + box("inline")))).toBe("5\uFFFC");
  });

  it("signs of symbol fonts are no digits, whatever code they stand for", () => {
    expect(cellText(p('<w:r><w:sym w:font="Wingdings" w:char="0037"/></w:r>'))).toBe("\uF037");
  });

  it("letters that are raised or lowered by hand are marks", () => {
    expect(cellText(p(run("12") + run("1", '<w:position w:val="6"/>')))).toBe("12¹");
    expect(cellText(p(run("12") + run("1", '<w:position w:val="-6"/>')))).toBe("12¹");
    expect(cellText(p(run("12") + run("1", '<w:rStyle w:val="c"/>')))).toBe("12¹");
    expect(cellText(p(run("12") + run("1", '<w:position w:val="-2"/>')))).toBe("12¹");
    expect(cellText(p(run("12", '<w:position w:val="2"/>')))).toBe("12");
    expect(cellText(p(run("1", '<w:position w:val="0"/>') + run("2")))).toBe("12");
  });

  it("a cell that goes on with no cell above is one of its own", () => {
    expect(cellText("7", "<w:vMerge/>")).toBe("7");
  });
});
