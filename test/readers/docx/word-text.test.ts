import { describe, expect, it } from "vitest";
import { readDocx } from "../../../shared/readers/docx/docx.ts";
import { shownIn, tablesIn } from "../shown.ts";
import { documentPart, docxOf, p, read, run, tbl, tc, tr } from "./packages.ts";

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const pictured = (inner: string, width: number, height: number): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${width}" cy="${height}"/>${inner}</wp:inline></w:drawing></w:r>`;
const BLIP = "<a:graphic><a:blip/></a:graphic>";

describe("the text of a paragraph", () => {
  const shown = (content: string): string[] => shownIn(read(p(content)));

  it.each([
    ["runs are one text", run("1") + run("2件"), "12件"],
    [
      "deletions are not read, insertions are",
      `${run("1")}<w:del>${run("9")}</w:del><w:ins>${run("2")}</w:ins>`,
      "12",
    ],
    [
      "what moved away is not read, where it came to is",
      `<w:moveFrom>${run("9")}</w:moveFrom><w:moveTo>${run("1")}</w:moveTo>`,
      "1",
    ],
    ["hidden text is not read", run("1") + run("9", "<w:vanish/>") + run("2", '<w:vanish w:val="0"/>'), "12"],
    ["struck words are not read", run("甲", "<w:strike/>") + run("乙", "<w:dstrike/>") + run("12"), "12"],
    ["struck figures in prose neither", run("9", "<w:strike/>") + run("12"), "12"],
    ["raised digits keep their mark", run("12") + run("1", '<w:vertAlign w:val="superscript"/>'), "12¹"],
    [
      "notes leave nothing",
      `${run("12")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
      "12",
    ],
    ["hyphens", `${run("1")}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${run("2")}`, "1-2"],
    [
      "fields show their result",
      `${field("begin")}<w:r><w:instrText>= 9</w:instrText></w:r>${run("8")}${field("separate")}${run("12")}${field("end")}`,
      "12",
    ],
    [
      "simple fields and links",
      `<w:fldSimple w:instr="PAGE">${run("1")}</w:fldSimple><w:hyperlink>${run("2")}</w:hyperlink>`,
      "12",
    ],
    ["content controls", `<w:sdt><w:sdtContent>${run("12")}</w:sdtContent></w:sdt>`, "12"],
    [
      "words that ask to be filled in",
      `${run("甲")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处")}</w:sdtContent></w:sdt>`,
      "甲",
    ],
    [
      "ruby shows its base",
      `<w:r><w:ruby><w:rt>${run("yī")}</w:rt><w:rubyBase>${run("一")}</w:rubyBase></w:ruby></w:r>`,
      "一",
    ],
    ["symbols are no digits", `${run("甲")}<w:r><w:sym w:font="Wingdings" w:char="F031"/></w:r>`, "甲\uF031"],
    [
      "formulas are not put together",
      `${run("甲")}<m:oMath><m:r><m:t>1</m:t></m:r><m:r><m:t>2</m:t></m:r></m:oMath>`,
      "甲\uFFFC",
    ],
    [
      "alternatives are read once",
      `<mc:AlternateContent><mc:Choice>${run("12")}</mc:Choice><mc:Fallback>${run("12")}</mc:Fallback></mc:AlternateContent>`,
      "12",
    ],
  ])("%s", (_, content, text) => expect(shown(content)).toEqual([text]));

  it("breaks where it says so", () => {
    expect(shown(`${run("甲")}<w:r><w:br/></w:r>${run("乙")}`)).toEqual(["甲", "乙"]);
  });

  it("with many tabs is a row of columns", () => {
    const tab = "<w:r><w:tab/></w:r>";
    expect(shown([run("总计"), run("1"), run("2"), run("3"), run("6")].join(tab))).toEqual(["总计|1|2|3|6"]);
  });
});

describe("paragraphs", () => {
  it("whose end was deleted go on with the next", () => {
    expect(shownIn(read(p(run("本年1"), "<w:rPr><w:del/></w:rPr>") + p(run("2件"))))).toEqual(["本年12件"]);
  });

  it("of a table of contents are left out", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>';
    expect(
      shownIn(read(p(run("一、总体情况 1"), '<w:pStyle w:val="11"/>') + p(run("正文")), { styles })),
    ).toEqual(["正文"]);
  });

  it("take from their styles what hides and what raises, and what it is based on", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>
      <w:style w:type="character" w:styleId="c"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
    expect(
      shownIn(
        read(p(run("9"), '<w:pStyle w:val="b"/>') + p(run("12") + run("3", '<w:rStyle w:val="c"/>')), {
          styles,
        }),
      ),
    ).toEqual(["12³"]);
  });

  it("within text boxes stand after the paragraph, once", () => {
    const box = (text: string): string => `<w:txbxContent>${p(run(text))}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box("框")}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box("框")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(shownIn(read(p(run("甲") + drawn + run("乙")) + p(run("丙"))))).toEqual(["甲乙", "框", "丙"]);
    const document = read(tbl(tr([tc(p(run("1") + drawn)), tc("2")])));
    expect(tablesIn(document)).toEqual([[["1", "2"]]]);
    expect(shownIn(document)).toEqual(["[table]", "框"]);
  });
});

describe("lists", () => {
  const level = (n: number, format: string, text: string, more = ""): string =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "（%2）")}${level(2, "bullet", "●")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="8">${level(0, "decimal", "%1.", '<w:pStyle w:val="h"/>')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`;
  const styles =
    '<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
  const item = (text: string, list: number, n = 0): string =>
    p(run(text), `<w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="${list}"/></w:numPr>`);

  it("print their numbers, level by level", () => {
    const body =
      item("总体", 1) +
      item("甲", 1, 1) +
      item("乙", 1, 1) +
      item("点", 1, 2) +
      item("主动", 1) +
      item("丙", 1, 1);
    expect(shownIn(read(body, { numbering }))).toEqual([
      "一、总体",
      "（1）甲",
      "（2）乙",
      "点",
      "二、主动",
      "（1）丙",
    ]);
  });

  it("begin anew where they say so, and by style", () => {
    const body = item("甲", 1) + item("乙", 2) + item("丙", 0) + p(run("丁"), '<w:pStyle w:val="h"/>');
    expect(shownIn(read(body, { numbering, styles }))).toEqual(["一、甲", "五、乙", "丙", "1. 丁"]);
  });

  it("never join their number with a figure", () => {
    expect(
      tablesIn(read(tbl(tr([item("12", 3), item("", 3)].map((cell) => tc(cell)))), { numbering })),
    ).toEqual([[["1. 12", "2."]]]);
  });
});

describe("pictures", () => {
  it("large enough to show a table are told, icons are not", () => {
    const body = p(run("甲")) + p(pictured(BLIP, 5_000_000, 3_000_000)) + p(pictured(BLIP, 900_000, 900_000));
    expect(read(body).unread).toEqual([{ at: { line: 2 }, reason: "picture" }]);
    const vml =
      '<w:r><w:object><v:shape style="width:415.3pt;height:200pt"><v:imagedata/></v:shape></w:object></w:r>';
    expect(read(p(vml)).unread).toEqual([{ at: { line: 1 }, reason: "picture" }]);
  });

  it("in a cell are not blank", () => {
    expect(tablesIn(read(tbl(tr([tc(p(pictured(BLIP, 9_000, 9_000))), tc("")]))))).toEqual([
      [["\uFFFC", ""]],
    ]);
  });
});

describe("a document of another make", () => {
  it("may be strict, or call its namespaces as it likes", () => {
    const written = documentPart(p(run("甲")) + tbl(tr([tc("1"), tc("2")])));
    const strict = written.replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
    const renamed = written.replaceAll(/(<\/?|\s|xmlns:)w:/gu, "$1ns0:").replace("xmlns:w=", "xmlns:ns0=");
    for (const document of [strict, renamed])
      expect(shownIn(readDocx(docxOf({ body: "", document })))).toEqual(["甲", "[table]"]);
  });
});
