import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { makePdf, text } from "./make-pdf.ts";
import { show } from "./show.ts";

const XS = [300, 340, 380, 420];

/** A row of four figures under one another's middle, beside its label. */
const row = (y: number, label: string, figures: readonly string[]): string =>
  text(100, y, label) +
  figures
    .map((figure, index) =>
      figure === "" ? "" : text((XS[index] ?? 0) + 10 - figure.replace("件", "##").length * 2.5, y, figure),
    )
    .join("");

/** A header, a label of two lines that are 12 points apart, and rows that are 30 apart. */
const TABLE =
  row(700, "信息内容", ["制发", "废止", "有效", "总计"]) +
  text(100, 676, "行政规范") +
  text(100, 664, "性文件") +
  row(670, "", ["11", "22", "33", "66"]) +
  row(640, "规章", ["1", "2", "3", "6"]);

const tableOf = async (content: string): Promise<readonly string[]> =>
  show(await readPdf(makePdf([{ content }]))).find((block) => typeof block !== "string") as readonly string[];

const lastRow = async (content: string): Promise<readonly string[]> =>
  (await tableOf(TABLE + content)).filter((cell) => cell.startsWith("3,"));

/** Two lines of a cell about the line of its row, 12 points apart. */
const broken = (y: number, upper: readonly [number, string], lower: readonly [number, string]): string =>
  text(upper[0], y + 6, upper[1]) + text(lower[0], y - 6, lower[1]);

describe("rows of tables without rules whose cells have several lines", () => {
  it("a unit goes on with the number above it, however far blanks push them from one another", async () => {
    const content = row(610, "处罚", ["4件", "", "6件", "9件"]) + broken(610, [357, "5"], [341, "件"]);
    expect(await lastRow(content)).toEqual(["3,1 处罚", "3,2 4件", "3,3 5件", "3,4 6件", "3,5 9件"]);
  });

  it("a row of which every cell is broken is one", async () => {
    const cells = XS.map((x, index) => broken(610, [x + 15, `${index + 1}`], [x, "件"])).join("");
    expect(await lastRow(text(100, 610, "处罚") + cells)).toEqual([
      "3,1 处罚",
      "3,2 1件",
      "3,3 2件",
      "3,4 3件",
      "3,5 4件",
    ]);
  });

  it("digits that blanks push to the end of a line go on below", async () => {
    const content = row(610, "处罚", ["4", "", "6", "9"]) + broken(610, [337, "　　1"], [341, "25"]);
    expect(await lastRow(content)).toEqual(["3,1 处罚", "3,2 4", "3,3 125", "3,4 6", "3,5 9"]);
  });

  it("a cell with a blank line of its own stands in its row", async () => {
    const content = row(610, "处罚", ["4", "", "6", "9"]) + text(347, 604, "5");
    expect(await lastRow(content)).toEqual(["3,1 处罚", "3,2 4", "3,3 5", "3,4 6", "3,5 9"]);
  });

  it("figures of two columns are never one number", async () => {
    const content = row(610, "处罚", ["4", "", "", "9"]) + broken(610, [388, "5"], [348, "6"]);
    expect(await lastRow(content)).toEqual(["3,1 处罚", "3,2 4", "3,3 6", "3,4 5", "3,5 9"]);
  });

  it("digits below one another in a wide column are no number", async () => {
    const content = row(610, "处罚", ["4", "", "6", "9"]) + broken(610, [347, "5"], [347, "7"]);
    const cells = await tableOf(TABLE + content);
    expect(cells.filter((cell) => /57|75| $/u.test(cell))).toEqual([]);
    expect(cells).not.toContain("3,3 5");
  });

  it("rows that stand no further apart than lines of a label are not put together", async () => {
    const rows = [610, 598, 586].map((y, index) => row(y, `第${index}行`, ["1", "2", "3", "4"])).join("");
    const cells = await tableOf(TABLE + rows);
    expect(cells.filter((cell) => /111|222|333|444/u.test(cell))).toEqual([]);
  });

  it("figures behind a unit are of the next column, however near", async () => {
    const near = (y: number, label: string, figures: readonly string[]): string =>
      text(100, y, label) + figures.map((figure, index) => text(300 + 20 * index, y, figure)).join("");
    const content =
      near(640, "规章", ["1件", "2件", "3件"]) +
      near(610, "许可", ["4件", "5件", "6件"]) +
      near(580, "处罚", ["7件", "8件", "9件"]);
    const cells = await tableOf(content);
    expect(cells.slice(-4)).toEqual(["2,1 处罚", "2,2 7件", "2,3 8件", "2,4 9件"]);
  });

  it("a label is not taken for the rest of the header above it", async () => {
    const header = text(100, 560, "信息内容") + text(345, 560, "决定数量");
    const cells = show(
      await readPdf(
        makePdf([{ content: TABLE + header + text(110, 544, "行政许可") + text(362, 544, "7") }]),
      ),
    ).flat();
    expect(cells.some((cell) => cell.endsWith(" 行政许可"))).toBe(true);
    expect(cells.some((cell) => cell.endsWith(" 7"))).toBe(true);
  });
});
