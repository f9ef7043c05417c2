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
});
