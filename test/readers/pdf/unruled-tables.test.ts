import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { makePdf, text } from "./make-pdf.ts";
import { show } from "./show.ts";

const XS = [300, 380, 460];

const row = (y: number, label: string, figures: readonly string[]): string =>
  text(100, y, label) +
  figures.map((figure, index) => (figure === "" ? "" : text(XS[index] ?? 0, y, figure))).join("");

const HEADER = row(700, "信息内容", ["制发件数", "废止件数", "有效件数"]);

const tableOf = async (content: string): Promise<readonly string[]> => {
  const blocks = show(await readPdf(makePdf([{ content }])));
  return blocks.find((block) => typeof block !== "string") as readonly string[];
};

describe("tables without column rules", () => {
  it("figures stand in the columns that their header heads", async () => {
    const content = HEADER + row(675, "规章", ["1", "0", "12"]) + row(650, "规范性文件", ["3", "4", "305"]);
    expect(await tableOf(content)).toEqual([
      "0,0 信息内容",
      "0,2 制发件数",
      "0,3 废止件数",
      "0,4 有效件数",
      "1,1 规章",
      "1,2 1",
      "1,3 0",
      "1,4 12",
      "2,1 规范性文件",
      "2,2 3",
      "2,3 4",
      "2,4 305",
    ]);
  });

  it("a label of two lines with its figures between them is one label", async () => {
    const wrapped =
      text(100, 631, "其他对外管理服") + text(100, 619, "务事项") + XS.map((x) => text(x, 625, "7")).join("");
    const cells = await tableOf(
      HEADER + row(675, "规章", ["1", "0", "12"]) + row(650, "许可", ["3", "4", "5"]) + wrapped,
    );
    expect(cells.slice(-4)).toEqual(["3,1 其他对外管理服务事项", "3,2 7", "3,3 7", "3,4 7"]);
  });

  it("a free place among regular rows is a blank", async () => {
    const content =
      HEADER +
      row(675, "规章", ["1", "0", "12"]) +
      row(650, "许可", ["3", "4", "5"]) +
      row(625, "处罚", ["6", "", "8"]);
    expect((await tableOf(content)).slice(-4)).toEqual(["3,1 处罚", "3,2 6", "3,3 ", "3,4 8"]);
  });

  it("a number that was broken over two lines is not read, and no place beside it is a blank", async () => {
    const content =
      HEADER +
      row(675, "规章", ["1", "0", "12"]) +
      row(650, "许可", ["3", "4", "5"]) +
      row(625, "处罚", ["6", "7", "80"]) +
      text(460, 613, "5");
    const cells = await tableOf(content);
    expect(cells).toContain("3,4 80\uFFFD");
    expect(cells.filter((cell) => / $/u.test(cell))).toEqual([]);
  });

  const THREE = HEADER + row(675, "规章", ["1", "0", "12"]) + row(650, "许可", ["3", "4", "5"]);

  it("a figure whose remark was broken over lines is one", async () => {
    const broken = text(100, 619, "处罚") + text(300, 619, "7") + text(460, 619, "8");
    const remark = text(370, 631, "6（均") + text(370, 619, "已公") + text(370, 607, "示）");
    expect((await tableOf(THREE + broken + remark)).slice(-4)).toEqual([
      "3,1 处罚",
      "3,2 7",
      "3,3 6（均已公示）",
      "3,4 8",
    ]);
  });

  it.each([0, 1, 2])("words in the place of a figure are no blank and no label: place %i", async (place) => {
    const figures = ["7", "8", "9"].map((figure, index) => (index === place ? "见附件" : figure));
    const cells = await tableOf(THREE + row(625, "处罚", figures));
    expect(cells).toContain("3,1 处罚");
    expect(cells.filter((cell) => / $|^3.* [789]$/u.test(cell))).toEqual([]);
  });

  it("a remark without its end makes no figure, and leaves no blank", async () => {
    const broken = text(100, 625, "处罚") + text(300, 625, "7") + text(460, 625, "8");
    const cells = await tableOf(THREE + broken + text(370, 625, "6（均") + text(370, 613, "已公"));
    expect(cells.filter((cell) => / $/u.test(cell))).toEqual([]);
    expect(cells).toContain("3,2 7\uFFFD");
  });

  /** Two rows with all their figures and one without its second, in columns that are 16 points apart. */
  const narrow = (second: readonly string[]): string => {
    const figures = (y: number, values: readonly string[]): string =>
      values.map((value, index) => text(300 + index * 16 - value.length * 2.5, y, value)).join("");
    return (
      text(100, 675, "规章") +
      figures(675, second) +
      text(100, 650, "许可") +
      figures(650, ["3", "4", "5", "6"]) +
      text(100, 625, "处罚") +
      figures(625, ["7", "", "8", "9"]) +
      text(311, 631, "12") +
      text(313.5, 619, "3")
    );
  };

  it("a number that was broken in a narrow column is one where nothing else can be meant", async () => {
    expect((await tableOf(narrow(["1", "22", "2", "1"]))).slice(-5)).toEqual([
      "2,1 处罚",
      "2,2 7",
      "2,3 123",
      "2,4 8",
      "2,5 9",
    ]);
  });

  it("is not one where the column has longer numbers on one line", async () => {
    const cells = await tableOf(narrow(["1", "222", "2", "1"]));
    expect(cells.filter((cell) => /123| $/u.test(cell))).toEqual([]);
  });

  it("an ordinal and its label are one, however far apart", async () => {
    const spaced = text(100, 625, "（二） 部分公开（只计这一情") + text(157.5, 613, "形）");
    const content = THREE + spaced + XS.map((x) => text(x, 619, "7")).join("");
    expect((await tableOf(content)).slice(-4)).toContain("3,1 （二） 部分公开（只计这一情形）");
  });

  it("a header stands over the figures that it touches, on whichever side they are", async () => {
    const right = (y: number, label: string, texts: readonly string[], em: number): string =>
      text(240 - label.length * 10, y, label) +
      texts.map((word, index) => text(340 + 80 * index - word.length * em, y, word)).join("");
    const cells = await tableOf(
      right(700, "信息内容", ["本年新制作数量", "公开数量", "总数量"], 10) +
        right(675, "规章", ["1", "0", "12"], 5) +
        right(650, "规范性文件", ["3", "4", "305"], 5),
    );
    expect(cells.slice(0, 4)).toEqual(["0,0 信息内容", "0,2 本年新制作数量", "0,3 公开数量", "0,4 总数量"]);
  });

  it("a figure as near below a row as lines of a cell are makes the row doubtful, whatever stands beside it", async () => {
    const rows = [675, 661.5, 648].map((y, index) => row(y, `第${index}行`, ["1", "2", "1"])).join("");
    const content = HEADER + rows + text(40, 648, "本年度") + text(40, 636, "结果") + text(460, 636, "6");
    const cells = await tableOf(content);
    expect(cells).not.toContain("3,4 1");
    expect(cells.filter((cell) => / $/u.test(cell))).toEqual([]);
  });

  it("a header whose rows are on the next page heads them", async () => {
    const blocks = show(
      await readPdf(makePdf([{ content: HEADER }, { content: row(700, "规章", ["1", "0", "12"]) }])),
    );
    expect(blocks).toEqual([
      [
        "0,0 信息内容",
        "0,2 制发件数",
        "0,3 废止件数",
        "0,4 有效件数",
        "1,1 规章",
        "1,2 1",
        "1,3 0",
        "1,4 12",
      ],
    ]);
  });
});
