import { describe, expect, it } from "vitest";
import { readText } from "../../../shared/readers/text/text.ts";
import { partsOf, placesOf, separatorsOf } from "./lines.ts";

describe("lines of text", () => {
  it.each(["\n", "\r\n", "\r", "\f"])("end with %j", (end) => {
    expect(partsOf(["规章", "", "1"].join(end))).toEqual([["规章"], [], ["1"]]);
  });

  it("carry the number of the line they stand on", () => {
    expect(placesOf("a\n\nb\tc\n d ")).toEqual([[1], [], [3, 3], [4]]);
  });

  it("keep what is printed, but for zero bytes", () => {
    expect(partsOf(" 规\u0000章\u3000 0 ")).toEqual([[" 规章\u3000 0 "]]);
  });

  it("name format and encoding, and claim nothing about the report", () => {
    const { format, encoding, metadata } = readText("x", "gb18030");
    expect({ format, encoding, metadata }).toEqual({ format: "text", encoding: "gb18030", metadata: {} });
  });
});

describe("an export of tables with every cell on a line of its own", () => {
  const row = (...cells: string[]): string => cells.map((cell) => `\t${cell}\n`).join("");
  const filler = row("a", "0").concat("\n").repeat(10);

  it("is joined row by row, blank cells kept", () => {
    const text = `${filler}${row("规章", "1", "", "3")}\n${row("行政许可", "4")}`;
    expect(partsOf(text).slice(-2)).toEqual([
      ["规章", "1", "", "3"],
      ["行政许可", "4"],
    ]);
    expect(separatorsOf(text)).toEqual(["line"]);
  });

  it("joins a label that goes on on the next line, and keeps the place of its beginning", () => {
    const text = `${filler}\t其他法律行政\n法规禁止公开\n\t1\n`;
    expect(partsOf(text).at(-1)).toEqual(["其他法律行政\n法规禁止公开", "1"]);
    expect(placesOf(text).at(-1)).toEqual([31, 33]);
  });

  it("ends a row at a paragraph, which is a line of its own", () => {
    const paragraph =
      "本年度办理的申请均在法定期限内答复，没有发生超期情形，也没有收取任何费用，各项工作平稳有序，成效良好";
    expect(partsOf(`${filler}\t规章\n\t1\n${paragraph}\n\t2\n`).slice(-3)).toEqual([
      ["规章", "1"],
      [paragraph],
      ["2"],
    ]);
  });

  it("takes twenty such lines: fewer are indented prose", () => {
    const indented = (count: number) => "\t某\n".repeat(count);
    expect(separatorsOf(indented(19))).toEqual(["tab", "none"]);
    expect(partsOf(indented(19))[0]).toEqual(["", "某"]);
    expect(separatorsOf(indented(20))).toEqual(["line"]);
  });
});
