import { describe, expect, it } from "vitest";
import { readOdt } from "../../../shared/readers/odt/odt.ts";
import { FEATURE_CORNERS, FEATURE_LINES, FEATURE_TABLES } from "../features.ts";
import { changed, cutOff, mutatedXml } from "../package/damaged.ts";
import { againstTruth, EXACT, realFile } from "../package/real-files.ts";
import { refusalOf } from "../package/zips.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";
import { COVERED, cell, contentPart, openDocumentOf, p, read, row, table } from "./packages.ts";

describe("an OpenDocument text that a program saved", () => {
  const document = readOdt(realFile("features.odt"));

  it("shows its text, the numbers of its lists, and what stands in its text box", () => {
    // A page number is worked out when a page is made: the file holds none.
    const lines = FEATURE_LINES.map((line) => line.replace("第1页", "第0页"));
    expect(shownIn(document).filter((line) => line !== "框中文字66")).toEqual(lines);
    expect(shownIn(document)).toContain("框中文字66");
  });

  it("has its tables, those within tables too", () => {
    expect(tablesIn(document)).toEqual(FEATURE_TABLES);
    expect(cornersIn(document)).toEqual(FEATURE_CORNERS);
  });

  it("says when it was made", () => {
    expect(document).toMatchObject({
      format: "odt",
      encoding: "binary",
      metadata: { createdOn: "2022-01-14" },
    });
  });

  it("is read as a report, every cell of it", () => {
    expect(againstTruth(readOdt(realFile("report.odt")))).toEqual(EXACT);
  });
});

const STYLES = `<style:style style:name="h" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="s" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
  <style:style style:name="r" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style>`;
const span = (style: string, text: string): string =>
  `<text:span text:style-name="${style}">${text}</text:span>`;

describe("the text of a paragraph", () => {
  it.each([
    ["spaces, tabs and white space", '甲<text:s text:c="2"/>乙<text:tab/>丙\n   丁', "甲  乙\t丙 丁"],
    ["hidden and struck text", `1${span("h", "9")}${span("s", "8")}2`, "12"],
    ["raised digits", `12${span("r", "1")}`, "12¹"],
    [
      "notes and annotations",
      "12<text:note><text:note-body><text:p>9</text:p></text:note-body></text:note><office:annotation><text:p>9</text:p></office:annotation>",
      "12",
    ],
    ["hidden fields", '12<text:hidden-text text:is-hidden="true">9</text:hidden-text>', "12"],
    [
      "ruby",
      "<text:ruby><text:ruby-base>一</text:ruby-base><text:ruby-text>yī</text:ruby-text></text:ruby>",
      "一",
    ],
    ["links and fields", "<text:a>门户</text:a><text:page-number>3</text:page-number>", "门户3"],
  ])("%s", (_, content, text) => expect(shownIn(read(p(content), { automatic: STYLES }))).toEqual([text]));

  it("is none of deletions, tables of contents, and hidden sections and paragraphs", () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion>${p("9")}</text:deletion></text:changed-region></text:tracked-changes>
      <text:table-of-content><text:index-body>${p("目录")}</text:index-body></text:table-of-content>
      <text:section text:display="none">${p("8")}</text:section><text:section>${p("甲")}</text:section>
      ${p('<text:hidden-paragraph text:is-hidden="true"/>7')}`;
    expect(shownIn(read(body))).toEqual(["甲"]);
  });

  it("in text boxes stands after the paragraph; large pictures are told", () => {
    const frame = (inner: string, size: string): string =>
      `<draw:frame svg:width="${size}" svg:height="${size}">${inner}</draw:frame>`;
    const box = frame(`<draw:text-box>${p("框")}</draw:text-box>`, "9cm");
    expect(shownIn(read(p(`甲${box}`) + p("乙")))).toEqual(["甲", "框", "乙"]);
    expect(
      read(p("甲") + p(frame("<draw:image/>", "9cm")) + p(frame("<draw:image/>", "1cm"))).unread,
    ).toEqual([{ at: { line: 2 }, reason: "picture" }]);
  });
});

describe("lists", () => {
  const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
    <text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="（" style:num-suffix="）"/></text:list-style>
    <text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/></text:outline-style>`;
  const item = (content: string, attributes = ""): string =>
    `<text:list-item ${attributes}>${content}</text:list-item>`;
  const list = (content: string, attributes = ""): string =>
    `<text:list text:style-name="L" ${attributes}>${content}</text:list>`;

  it("print their numbers, go on, begin anew", () => {
    const body =
      list(item(`${p("甲")}<text:list>${item(p("子"))}</text:list>`) + item(p("乙"))) +
      list(item(p("丙")), 'text:continue-numbering="true"') +
      list(item(p("丁"))) +
      list(item(p("戊"), 'text:start-value="5"')) +
      '<text:h text:outline-level="1">己</text:h>';
    expect(shownIn(read(body, { styles }))).toEqual([
      "一、甲",
      "（1）子",
      "二、乙",
      "三、丙",
      "一、丁",
      "五、戊",
      "1. 己",
    ]);
  });
});

describe("tables", () => {
  it("merge and repeat cells and rows", () => {
    const document = read(
      table(
        row([
          cell("不予公开", 'table:number-rows-spanned="3"'),
          cell("合", 'table:number-columns-spanned="2"'),
          COVERED,
        ]),
        row([COVERED, cell("0", 'table:number-columns-repeated="2"')], 'table:number-rows-repeated="2"'),
      ),
    );
    expect(tablesIn(document)).toEqual([
      [
        ["不予公开", "合"],
        ["0", "0"],
        ["0", "0"],
      ],
    ]);
    expect(cornersIn(document)).toMatchObject({ 不予公开: "0,0+3×1", 合: "0,1+1×2" });
  });

  it("leave out hidden rows", () => {
    const rows = [row([cell("1"), cell("2")]), row([cell("8"), cell("9")], 'table:visibility="collapse"')];
    expect(tablesIn(read(table(...rows)))).toEqual([[["1", "2"]]]);
  });
});

describe("an OpenDocument file that is refused", () => {
  const encrypted = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
  const cases: readonly (readonly [name: string, make: () => unknown, code: string])[] = [
    ["encrypted", () => read(p("甲"), { manifest: encrypted }), "ENCRYPTED"],
    [
      "rows without end",
      () => read(table(row([cell("1")], 'table:number-rows-repeated="99999999"'))),
      "TOO_COMPLEX",
    ],
    [
      "columns without end",
      () => read(table(row([cell("1", 'table:number-columns-repeated="99999999"')]))),
      "TOO_COMPLEX",
    ],
    ["a spreadsheet", () => readOdt(openDocumentOf("spreadsheet", { body: "" })), "CORRUPT"],
  ];
  it.each(cases)("%s", async (_, make, code) => expect(await refusalOf(make)).toBe(code));

  it("or read, whatever was cut off or changed", async () => {
    expect(await cutOff(readOdt, realFile("features.odt"), 40)).toEqual(new Set(["CORRUPT"]));
    const xml = contentPart(
      "text",
      table(row([cell("1", 'table:number-rows-spanned="2"'), cell("2")]), row([COVERED, cell("3")])),
    );
    for (let seed = 0; seed < 150; seed += 1)
      expect([null, "CORRUPT", "TOO_COMPLEX"]).toContain(
        await refusalOf(() => readOdt(openDocumentOf("text", { body: "" }, mutatedXml(xml, seed)))),
      );
    for (const outcome of await changed(readOdt, realFile("features.odt"), 100))
      expect([null, "CORRUPT", "ENCRYPTED", "UNSUPPORTED", "TOO_COMPLEX"]).toContain(outcome);
  });
});
