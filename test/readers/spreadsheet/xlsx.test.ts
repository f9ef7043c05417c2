import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../shared/readers/spreadsheet/xlsx.ts";
import { changed, cutOff, mutatedXml } from "../package/damaged.ts";
import { againstTruth, EXACT, realFile } from "../package/real-files.ts";
import { refusalOf } from "../package/zips.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";
import { data, read, row, xlsxOf } from "./workbooks.ts";

describe("an Excel workbook that a program saved", () => {
  it("is read as a report, every cell of it", async () => {
    expect(againstTruth(await readXlsx(realFile("report.xlsx")))).toEqual(EXACT);
  });

  it("is told damaged wherever it is cut off", async () => {
    expect(await cutOff(readXlsx, realFile("report.xlsx"), 40)).toEqual(new Set(["CORRUPT"]));
  });

  it("is read or refused, whatever bytes are changed", async () => {
    for (const outcome of await changed(readXlsx, realFile("report.xlsx"), 100))
      expect([null, "CORRUPT", "ENCRYPTED", "UNSUPPORTED", "TOO_COMPLEX"]).toContain(outcome);
  });
});

const styleSheet = (codes: readonly string[]): string =>
  `<numFmts>${codes.map((code, n) => `<numFmt numFmtId="${200 + n}" formatCode="${code}"/>`).join("")}</numFmts>
  <fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF003366"/></patternFill></fill></fills>
  <borders><border><left/></border><border><left style="thin"/></border></borders>
  <cellXfs>${codes.map((_, n) => `<xf numFmtId="${200 + n}"/>`).join("")}<xf numFmtId="31"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="0" fontId="2" fillId="1"/><xf numFmtId="0" fontId="3"/></cellXfs>`;

describe("a cell is read as it is displayed", () => {
  const first = async (xml: string, parts = {}): Promise<string | undefined> =>
    tablesIn(await read(data(`<row r="1">${xml}<c r="B1"><v>7</v></c></row>`), parts))[0]?.[0]?.[0];

  it.each([
    ["0", 12.4, "12"],
    ["0.00", 3, "3.00"],
    ["#,##0", 1046, "1,046"],
    ["0_ ", 12, "12"],
    ["0_);[Red]\\(0\\)", 5, "5"],
    ["0%", 0.5, "50%"],
    ["General", 190.457379, "190.457379"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 12, "12"],
    ["@", 12, "12"],
    ["0;;;@", 0, ""],
    ['0"件"', 12, "12件"],
    ['yyyy"年"m"月"d"日"', 44575, "2022年1月14日"],
    ['[=0]"无";0', 0, "无"],
  ])("%s of %d", async (code, value, shown) => {
    const styles = styleSheet([code.replaceAll('"', "&quot;")]);
    expect((await first(`<c r="A1" s="0"><v>${value}</v></c>`, { styles })) ?? "").toBe(shown);
  });

  it.each([
    ['<c r="A1" t="s"><v>0</v></c>', "12¹"],
    ['<c r="A1" t="s"><v>1</v></c>', "总计"],
    ['<c r="A1" t="s"><v>2</v></c>', "\uFFFC12"],
    ['<c r="A1" t="s"><v>3</v></c>', "\uFFFC7"],
    ['<c r="A1" t="str"><f>B1&amp;"件"</f><v>7件</v></c>', "7件"],
    ['<c r="A1"><f>SUM(B1:B9)</f><v>7</v></c>', "7"],
    ['<c r="A1"><f>SUM(B1:B9)</f></c>', "=SUM(B1:B9)"],
    ['<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
    ['<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ['<c r="A1" t="inlineStr"><is><t>本年_x000A_新收</t></is></c>', "本年\n新收"],
    ['<c r="A1" s="1"><v>44575</v></c>', "2022年1月14日"],
    ['<c r="A1" s="2"><v>12</v></c>', "\uFFFC"],
    ['<c r="A1" s="3"><v>12</v></c>', "\uFFFC"],
    ['<c r="A1" s="4"><v>12</v></c>', "12"],
    ['<c r="A1" s="5"><v>12</v></c>', "\uFFFC"],
    ["<c><v>12</v></c>", "12"],
  ])("%s", async (xml, shown) => {
    const strings = [
      '<r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>',
      "<t>总计</t><rPh><t>ゾウ</t></rPh>",
      "<r><rPr><strike/></rPr><t>9</t></r><r><t>12</t></r>",
      '<r><rPr><color rgb="FFFFFFFF"/></rPr><t>99</t></r><r><t>7</t></r>',
    ];
    const styles = styleSheet(["General"]);
    expect((await first(xml, { strings, styles })) ?? "").toBe(shown);
  });

  it("zeros that the sheet does not show are blank", async () => {
    const xml = `<sheetViews><sheetView showZeros="0"/></sheetViews>${data(row(1, { A: "总计", B: 0, C: 3 }), row(2, { A: "合计", B: 4, C: 5 }))}`;
    expect(tablesIn(await read(xml))).toEqual([
      [
        ["总计", "", "3"],
        ["合计", "4", "5"],
      ],
    ]);
  });
});

describe("a sheet", () => {
  it("merges cells, and has blanks where nothing stands", async () => {
    const rows = [row(2, { B: "不予公开", C: "甲", D: 1 }), row(3, { C: "乙", E: 2 })];
    const document = await read(`${data(...rows)}<mergeCells><mergeCell ref="B2:B3"/></mergeCells>`);
    expect(tablesIn(document)).toEqual([
      [
        ["不予公开", "甲", "1", ""],
        ["乙", "", "2"],
      ],
    ]);
    expect(cornersIn(document)).toMatchObject({ 不予公开: "0,0+2×1" });
    expect(document.blocks[0]).toMatchObject({
      cells: expect.arrayContaining([
        expect.objectContaining({ text: "2", at: { table: 0, row: 2, column: 4 } }),
      ]),
    });
  });

  it("leaves out what is hidden, and shows the rest of a merged cell", async () => {
    const xml = `<cols><col min="3" max="3" hidden="1"/><col min="4" max="4" width="0"/></cols>${data(
      row(1, { A: "合", B: "1", C: "9", D: "9", E: "2" }),
      row(2, { A: "", B: "8", E: "8" }, 'hidden="1"'),
      row(3, { B: "3", E: "4" }),
    )}<mergeCells><mergeCell ref="A1:A3"/></mergeCells>`;
    expect(tablesIn(await read(xml))).toEqual([
      [
        ["合", "1", "2"],
        ["3", "4"],
      ],
    ]);
  });

  it("that is hidden is not read", async () => {
    const sheet = (text: string): string => data(row(1, { A: text }));
    const bytes = xlsxOf({
      sheets: [
        { xml: sheet("甲") },
        { xml: sheet("乙"), state: "hidden" },
        { xml: sheet("丙"), state: "veryHidden" },
        { xml: sheet("丁") },
      ],
    });
    expect(shownIn(await readXlsx(bytes))).toEqual(["甲", "丁"]);
  });

  it("with a cell at its far end costs nothing", async () => {
    const xml = `<dimension ref="A1:XFD1048576"/>${data(row(1, { A: "甲", B: 1 }), row(1_048_576, { XFD: 9 }))}`;
    expect(shownIn(await read(xml))).toEqual(["[table]", "9"]);
  });
});

describe("a workbook that no office wrote is refused", () => {
  const manyCells = `<row r="1">${"<c><v>1</v></c>".repeat(16_000)}</row>`;
  const cases: readonly (readonly [name: string, xml: string, code: string])[] = [
    ["cells without end", data(manyCells.repeat(8)), "TOO_COMPLEX"],
    [
      "merged cells without end",
      `${data(row(1, { A: 1 }))}<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(6_000)}</mergeCells>`,
      "TOO_COMPLEX",
    ],
    [
      "merged columns without end",
      `${data(row(1, { A: 1 }))}<mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(500)}</mergeCells>`,
      "TOO_COMPLEX",
    ],
    ["a string that is not there", data('<row r="1"><c t="s"><v>7</v></c></row>'), "CORRUPT"],
    ["a cell that is nowhere", data('<row r="1"><c r="XFE1"><v>7</v></c></row>'), "CORRUPT"],
    ["a number that is none", data('<row r="1"><c><v>1e999</v></c></row>'), "CORRUPT"],
    [
      "a table that fills itself",
      data(
        ...Array.from(
          { length: 900 },
          (_, n) =>
            `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c><c r="${String.fromCharCode(66 + (n % 24))}${String.fromCharCode(65 + (Math.floor(n / 24) % 26))}${n + 1}"><v>1</v></c></row>`,
        ),
      ),
      "TOO_COMPLEX",
    ],
  ];
  it.each(cases)("%s", async (_, xml, code) => expect(await refusalOf(() => read(xml))).toBe(code));

  it("or read, whatever its structure has become", async () => {
    const xml = `${data(row(1, { A: "甲", B: 1 }), row(2, { A: "乙", B: 2 }))}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`;
    for (let seed = 0; seed < 150; seed += 1)
      expect([null, "CORRUPT", "TOO_COMPLEX"]).toContain(await refusalOf(() => read(mutatedXml(xml, seed))));
  });
});
