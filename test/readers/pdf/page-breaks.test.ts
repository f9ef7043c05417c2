import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/readers/pdf/pdf.ts";
import { makePdf, stroke, text } from "./make-pdf.ts";
import { show } from "./show.ts";

const XS = [100, 300, 400];

interface Ends {
  readonly top?: boolean;
  readonly bottom?: boolean;
}

/** Rows of two cells, 30 points each, from the top of the page down; the first or last rule may be left out. */
function table(
  rows: readonly (readonly [string, string])[],
  { top = true, bottom = true }: Ends = {},
): string {
  const from = 740;
  const to = from - rows.length * 30;
  const lines = rows.map((_, index) => stroke(100, from - index * 30, 400, from - index * 30));
  return [
    ...(top ? lines : lines.slice(1)),
    bottom ? stroke(100, to, 400, to) : "",
    ...XS.map((x) => stroke(x, from, x, to)),
    ...rows.flatMap(([label, value], index) => [
      text(105, from - 20 - index * 30, label),
      text(305, from - 20 - index * 30, value),
    ]),
  ].join("");
}

const HEADER = ["信息内容", "数量"] as const;

const read = async (...pages: string[]): Promise<(string | string[])[]> =>
  show(await readPdf(makePdf(pages.map((content) => ({ content })))));

describe("a table cut by a page break", () => {
  it("is one table; its header is not repeated", async () => {
    expect(await read(table([HEADER, ["规章", "1"]]), table([HEADER, ["文件", "2"]]))).toEqual([
      ["0,0 信息内容", "0,1 数量", "1,0 规章", "1,1 1", "2,0 文件", "2,1 2"],
    ]);
  });

  it("a row that no rule closes goes on", async () => {
    const above = table([HEADER, ["其他对外管理", "12"]], { bottom: false });
    const below = table(
      [
        ["服务事项", ""],
        ["许可", "3"],
      ],
      { top: false },
    );
    expect(await read(above, below)).toEqual([
      ["0,0 信息内容", "0,1 数量", "1,0 其他对外管理\n服务事项", "1,1 12", "2,0 许可", "2,1 3"],
    ]);
  });

  it("a row that is closed on either side is a row", async () => {
    const above = table([HEADER, ["规章", "12"]], { bottom: false });
    expect(await read(above, table([["许可", "3"]]))).toEqual([
      ["0,0 信息内容", "0,1 数量", "1,0 规章", "1,1 12", "2,0 许可", "2,1 3"],
    ]);
  });

  it("digits that were carried over alone make their number unclear", async () => {
    const below = table([
      ["", "3"],
      ["许可", "4"],
    ]);
    expect(await read(table([HEADER, ["规章", "12"]]), below)).toEqual([
      ["0,0 信息内容", "0,1 数量", "1,0 规章", "1,1 12\n3", "2,0 许可", "2,1 4"],
    ]);
  });

  it("a cell that was carried over whole leaves no blank above, and is unclear", async () => {
    const below = table([
      ["", "12"],
      ["许可", "4"],
    ]);
    expect(await read(table([HEADER, ["规章", ""]]), below)).toEqual([
      ["0,0 信息内容", "0,1 数量", "1,0 规章", "1,1 12\uFFFD", "2,0 许可", "2,1 4"],
    ]);
  });

  it("a unit that was carried over proves that its row goes on", async () => {
    const below = table([
      ["三方权益", "件"],
      ["许可", "4"],
    ]);
    expect(await read(table([HEADER, ["保护第", "12"]]), below)).toEqual([
      ["0,0 信息内容", "0,1 数量", "1,0 保护第\n三方权益", "1,1 12\n件", "2,0 许可", "2,1 4"],
    ]);
  });

  it("is not joined with a table of other columns, or across text", async () => {
    const other = `${stroke(100, 740, 500, 740)}${stroke(100, 700, 500, 700)}${stroke(100, 740, 100, 700)}${stroke(250, 740, 250, 700)}${stroke(500, 740, 500, 700)}${text(110, 720, "甲")}`;
    expect(await read(table([HEADER, ["规章", "1"]]), other)).toHaveLength(2);
    const under = `${text(100, 300, "四、政府信息公开行政复议情况")}`;
    expect(await read(table([HEADER, ["规章", "1"]]) + under, table([["许可", "2"]]))).toHaveLength(3);
  });
});

describe("text over lines and pages", () => {
  const full = "一二三四五六七八九十".repeat(4);

  it("full lines go on, also on the next page; short ones end; headings stand alone", async () => {
    const first =
      text(120, 700, "一、总体情况", 14) + text(120, 670, `开头${full.slice(0, 36)}`) + text(100, 650, full);
    const second = text(100, 740, full) + text(100, 720, "完。") + text(120, 700, "另起一段。");
    expect(await read(first, second)).toEqual([
      "一、总体情况",
      `开头${full.slice(0, 36)}${full}${full}完。`,
      "另起一段。",
    ]);
  });

  it("page numbers, headers and footers of several pages are left out; a lone number is not", async () => {
    const page = (number: number, words: string): string =>
      text(250, 770, "某局年度报告") +
      text(100, 600, words) +
      text(290, 30, String(number)) +
      text(400, 30, "内部");
    expect(await read(page(1, "甲"), page(2, "乙"), page(3, "丙"))).toEqual(["甲", "乙", "丙"]);
    expect(await read(text(100, 600, "甲") + text(290, 30, "7"))).toEqual(["甲", "7"]);
    expect(await read(text(100, 600, "甲") + text(290, 30, "- 1 -"))).toEqual(["甲"]);
  });

  it("radicals that stand for characters are folded", async () => {
    expect(await read(text(100, 700, "⼈⺠政府⻋⻔"))).toEqual(["人民政府车门"]);
  });
});

describe("text that cannot be seen is no content", () => {
  it.each<[string, string]>([
    ["invisible", `BT 3 Tr ET ${text(100, 600, "隐藏")} BT 0 Tr ET `],
    ["white on white", `1 1 1 rg ${text(100, 600, "隐藏")} 0 g `],
    ["outside of the page", text(700, 600, "隐藏")],
    ["clipped away", `q 0 0 10 10 re W n ${text(100, 600, "隐藏")} Q `],
    ["covered", `${text(100, 600, "隐藏")} 1 g 90 590 100 30 re f 0 g `],
    ["slanted, as a watermark", "BT /F 20 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <6C345370> Tj ET "],
  ])("%s", async (_, hidden) => {
    expect(await read(hidden + text(100, 400, "可见"))).toEqual(["可见"]);
  });

  it("white on a dark ground can be seen", async () => {
    expect(await read(`0 0 0.5 rg 90 590 100 30 re f 1 g ${text(100, 600, "表头")} 0 g`)).toEqual(["表头"]);
  });
});
