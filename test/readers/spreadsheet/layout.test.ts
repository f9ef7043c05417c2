import { describe, expect, it } from "vitest";
import { shownIn, tablesIn } from "../shown.ts";
import { data, read, row } from "./workbooks.ts";

const styles = `<borders><border/><border><left style="thin"/></border></borders><cellXfs><xf/><xf borderId="1"/></cellXfs>`;
const framed = (n: number): { readonly n: number; readonly s: number } => ({ n, s: 1 });
const label = (column: string, n: number, text: string): string =>
  `<c r="${column}${n}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`;
const blank = (column: string, n: number): string => `<c r="${column}${n}" s="1"/>`;

describe("text and tables on one sheet", () => {
  it("a title above, a note below, headings between blank rows", async () => {
    const xml = data(
      row(1, { A: "2021年政府信息公开工作年度报告" }),
      row(3, { A: "二、主动公开" }),
      row(4, { A: "规章", B: 1 }),
      row(5, { A: "规范性文件", B: 2 }),
      row(6, { A: "说明：无" }),
    );
    expect(shownIn(await read(xml))).toEqual([
      "2021年政府信息公开工作年度报告",
      "二、主动公开",
      "[table]",
      "说明：无",
    ]);
  });

  it("a row merged over the whole table is a line of text", async () => {
    const xml = `${data(row(1, { A: "甲", B: 1 }), row(2, { A: "第二十条第（五）项" }), row(3, { A: "乙", B: 2 }))}<mergeCells><mergeCell ref="A2:B2"/></mergeCells>`;
    expect(shownIn(await read(xml))).toEqual(["[table]", "第二十条第（五）项", "[table]"]);
  });

  it("a cell of prose is text", async () => {
    const prose = "本机关认真贯彻落实条例。".repeat(40);
    expect(
      shownIn(
        await read(data(row(1, { A: "一", B: prose }), row(2, { A: "甲", B: 1 }), row(3, { A: "乙", B: 1 }))),
      ),
    ).toEqual(["一", prose, "[table]"]);
  });

  it("where borders are drawn, they tell a blank row of figures from a heading", async () => {
    const xml = data(
      `<row r="1">${label("A", 1, "规章")}<c r="B1" s="1"><v>1</v></c></row>`,
      `<row r="2">${label("A", 2, "行政许可")}${blank("B", 2)}</row>`,
      `<row r="3"><c r="A3" t="inlineStr"><is><t>三、收到申请</t></is></c></row>`,
      `<row r="4">${label("A", 4, "总计")}<c r="B4" s="1"><v>2</v></c></row>`,
      `<row r="5">${blank("A", 5)}${blank("B", 5)}</row>`,
    );
    const document = await read(xml, { styles });
    expect(shownIn(document)).toEqual(["[table]", "三、收到申请", "[table]"]);
    expect(tablesIn(document)).toEqual([
      [
        ["规章", "1"],
        ["行政许可", ""],
      ],
      [
        ["总计", "2"],
        ["", ""],
      ],
    ]);
  });

  it("empty columns are left out, whatever they are merged over", async () => {
    const xml = `${data(row(1, { A: "甲", D: framed(1), H: framed(2) }), row(2, { A: "乙", D: framed(3), H: framed(4) }))}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="D1:G1"/></mergeCells>`;
    expect(tablesIn(await read(xml, { styles }))).toEqual([
      [
        ["甲", "1", "2"],
        ["乙", "3", "4"],
      ],
    ]);
  });
});
