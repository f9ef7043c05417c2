import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../shared/readers/spreadsheet/xlsx.ts";
import { zipOf } from "../package/zips.ts";
import { pngHead } from "../pictures/png-head.ts";
import { tablesIn } from "../shown.ts";
import { data, read, row, xlsxParts } from "./workbooks.ts";

const styles = `<fonts><font/></fonts><borders><border/><border><left style="thin"/></border><border><left style="thin"/><diagonal style="thin"/></border></borders>
  <cellXfs><xf/><xf borderId="1"/><xf borderId="2"/></cellXfs>
  <dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><numFmt numFmtId="200" formatCode=";;;"/></dxf><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>`;
const ROWS = data(
  row(1, { A: "甲", B: 5, C: 6 }),
  '<row r="2"><c r="A2" t="inlineStr"><is><t>乙</t></is></c><c r="B2" s="1"/><c r="C2"><v>8</v></c></row>',
);
const PLAIN = [
  ["甲", "5", "6"],
  ["乙", "", "8"],
];
const condition = (rule: string, cells = "B1:B2"): string =>
  `${ROWS}<conditionalFormatting sqref="${cells}">${rule}</conditionalFormatting>`;
const shown = async (xml: string) => tablesIn(await read(xml, { styles }))[0];

describe("formats on conditions that may keep figures from being seen", () => {
  it.each([
    '<cfRule type="cellIs" dxfId="0"/>',
    '<cfRule type="cellIs" dxfId="1"/>',
    '<cfRule type="dataBar"><dataBar showValue="0"/></cfRule>',
  ])("%s leaves them unread", async (rule) =>
    expect(await shown(condition(rule))).toEqual([
      ["甲", "\uFFFC", "6"],
      ["乙", "\uFFFC", "8"],
    ]),
  );

  it("leave words alone, and figures that stay seen", async () => {
    expect(await shown(condition('<cfRule type="cellIs" dxfId="2"/>'))).toEqual(PLAIN);
    expect(await shown(condition('<cfRule type="cellIs" dxfId="0"/>', "A1:A2 D9"))).toEqual(PLAIN);
  });
});

describe("what floats over a sheet", () => {
  const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const corner = (name: string, column: number, line: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:row>${line}</xdr:row></xdr:${name}>`;
  const anchored = (content: string): string =>
    `<xdr:twoCellAnchor>${corner("from", 1, 0)}${corner("to", 1, 1)}${content}</xdr:twoCellAnchor>`;
  const relationships = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="${R}/${type}" Target="${target}"/></Relationships>`;
  const drawn = (content: string): Uint8Array =>
    zipOf({
      ...xlsxParts({ sheets: [{ xml: ROWS }], styles }),
      "xl/worksheets/_rels/sheet0.xml.rels": relationships("drawing", "../drawings/drawing1.xml"),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}">${anchored(content)}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships("image", "../media/image1.png"),
      "xl/media/image1.png": pngHead(600, 300),
    });
  const box = (text: string): string =>
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1" name="b"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
  const picture = (size: number, hidden = 0): string =>
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="p" hidden="${hidden}"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="d"/></xdr:blipFill><xdr:spPr><a:xfrm><a:ext cx="${size}" cy="${size}"/></a:xfrm></xdr:spPr></xdr:pic>`;

  it.each([
    ["a text box with a figure hides what is below", box("7"), "\uFFFC", "\uFFFC"],
    ["a text box with words stands in for a blank", box("注"), "5", "\uFFFC"],
    ["a picture stands in for a blank", picture(100_000), "5", "\uFFFC"],
    ["a hidden picture is none", picture(100_000, 1), "5", ""],
  ])("%s", async (_, content, figure, blank) =>
    expect(tablesIn(await readXlsx(drawn(content)))[0]).toEqual([
      ["甲", figure, "6"],
      ["乙", blank, "8"],
    ]),
  );

  it("a picture that was cropped is given with what is shown of it", async () => {
    const cropped = picture(5_000_000).replace("</xdr:blipFill>", '<a:srcRect t="30000"/></xdr:blipFill>');
    const { unread } = await readXlsx(drawn(cropped), () => undefined);
    expect(unread?.[0]?.picture?.shown).toEqual([0, 0.3, 1, 1]);
  });

  it("a picture below something else is not given", async () => {
    const pictures: Uint8Array[] = [];
    const both = `${picture(5_000_000)}</xdr:twoCellAnchor><xdr:twoCellAnchor>${corner("from", 1, 0)}${corner("to", 2, 2)}${box("7")}`;
    await readXlsx(drawn(both), (_, bytes) => pictures.push(bytes()));
    expect(pictures).toEqual([]);
  });

  it("a large picture is unread, and given as the file that it is", async () => {
    const pictures: Uint8Array[] = [];
    const { unread } = await readXlsx(drawn(picture(5_000_000)), (_, bytes) => pictures.push(bytes()));
    expect(unread).toMatchObject([
      { at: { table: 0, row: 0, column: 1 }, reason: "picture", picture: { before: 1 } },
    ]);
    expect(pictures.map((bytes) => [...bytes])).toEqual([[...pngHead(600, 300)]]);
  });
});

describe("cells and formats that show something else than a figure", () => {
  it("a line from corner to corner is not blank", async () => {
    const xml = data(row(1, { A: "甲", B: 5 }), '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="2"/></row>');
    expect(await shown(xml)).toEqual([
      ["甲", "5"],
      ["1", "\uFFFC"],
    ]);
  });

  it("rows and columns that are hardly there are hidden", async () => {
    const low = data(
      row(1, { A: "甲", B: 5 }),
      row(2, { A: "乙", B: 6 }, 'ht="0.5"'),
      row(3, { A: "丙", B: 7 }),
    );
    expect(await shown(low)).toEqual([
      ["甲", "5"],
      ["丙", "7"],
    ]);
    expect(await shown(`<cols><col min="2" max="2" width="0.1"/></cols>${ROWS}`)).toEqual([
      ["甲", "6"],
      ["乙", "8"],
    ]);
  });

  it.each(["[White]0", "[白色]0", "[Color 2]0", "**;**;**"])("%s hides its figure", async (code) => {
    const formats = `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>`;
    const xml = data(row(1, { A: "甲", B: { n: 5, s: 1 }, C: 6 }));
    expect(tablesIn(await read(xml, { styles: formats }))[0]).toEqual([["甲", "\uFFFC", "6"]]);
  });
});
