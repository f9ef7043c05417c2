import { describe, expect, it } from "vitest";
import { documentRows } from "../../shared/reading/document-rows.ts";
import { page } from "../readers/html/pages.ts";
import { rowsOfText } from "./pieces-of.ts";

/** Pieces of the first row that is not empty: labels in brackets, values bare, a blank as a dot. */
function piecesOf(text: string): string[] {
  const row = rowsOfText(text).find(({ pieces }) => pieces.length > 0);
  return (row?.pieces ?? []).map((piece) =>
    piece.kind === "label" ? `[${piece.text}]` : piece.value.raw || "·",
  );
}

const bindingOf = (text: string) => rowsOfText(text).map((row) => row.binding);

describe("a line of running text", () => {
  it.each([
    ["规章", ["[规章]"]],
    ["规章  1  2  3", ["[规章]", "1", "2", "3"]],
    ["规章 1 2 3", ["[规章]", "1", "2", "3"]],
    ["规章　　1　　　2", ["[规章]", "1", "2"]],
    ["规章\u00a0\u00a01", ["[规章]", "1"]],
    ["其他法律 行政法规禁止公开 0 0", ["[其他法律 行政法规禁止公开]", "0", "0"]],
    ["不予公开  1.属于国家秘密  0  -", ["[不予公开]", "[1.属于国家秘密]", "0", "-"]],
    ["1  规章  2", ["1", "[规章]", "2"]],
    ["  0  0  1,046 件", ["0", "0", "1,046 件"]],
    ["3. 其他 0", ["[3. 其他]", "0"]],
  ])("%j", (text, pieces) => expect(piecesOf(text)).toEqual(pieces));

  it("is bound where labels and values stand on it together, loose where they stand alone", () => {
    expect(bindingOf("规章 1\n规章\n1\n1  2\n")).toEqual(["columns", "loose", "loose", "loose", "loose"]);
  });

  it.each(["- 3 -", "—12—", "－１－", "第 3 页", "第3页 共12页", "第3页/共12页", "3/12", "3 / 12"])(
    "%s is the number of a page",
    (text) => expect(piecesOf(text)).toEqual([]),
  );

  it.each(["3", "-3", "第3项", "—", "3/", "第三页"])("%s is none", (text) =>
    expect(piecesOf(text)).toHaveLength(1),
  );

  it("is prose where it ends like a sentence, or is longer than any label, and not in a value", () => {
    const proseOf = (text: string) => rowsOfText(text).map((row) => row.prose);
    const long = "公开".repeat(46);
    expect(proseOf(`以下为统计数据。\n办理情况如下；\n${long}\n${long} 3\n规章\n`)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("text that is too long to be of a form", () => {
  it("is prose on a line, and nothing in a cell", () => {
    expect(rowsOfText(`${"规章 1 ".repeat(500)}`)).toMatchObject([{ pieces: [], prose: true }]);
    expect(piecesOf(`规章\t${"1".repeat(401)}\t2`)).toEqual(["[规章]", "2"]);
  });

  it("is not what the longest label is", () => {
    const label = `行政规范性文件（${"说明".repeat(100)}）`;
    expect(piecesOf(`${label}\t1`)).toEqual([`[${label}]`, "1"]);
  });
});

describe("a value glued to its label", () => {
  it.each([
    ["规章2", ["[规章]", "2"]],
    ["行政许可１，０４６", ["[行政许可]", "1,046"]],
    ["（七）总计12", ["[(七)总计]", "12"]],
    ["3.其他0", ["[3.其他]", "0"]],
    ["行政处罚-3", ["[行政处罚]", "-3"]],
  ])("%s", (text, pieces) => expect(piecesOf(text)).toEqual(pieces));

  it.each(["附件2", "2021年2", "规章①", "规章²", "规章2件3x", "某局12", "5.属于三类"])(
    "is none in %s",
    (text) => expect(piecesOf(text)).toHaveLength(1),
  );

  it("whose digits are unclear stays unclear", () => {
    expect(piecesOf("规章012")).toEqual(["[规章]", "012"]);
    expect(piecesOf("规章1,04")).toEqual(["[规章]", "1,04"]);
  });
});

describe("a row of columns", () => {
  it("keeps blanks, and the columns of its pieces", () => {
    const [row] = rowsOfText("规章\t\t 2 \t");
    expect(row?.pieces.map(({ kind, column }) => `${kind}@${column}`)).toEqual([
      "label@0",
      "value@1",
      "value@2",
      "value@3",
    ]);
    expect([row?.binding, row?.width]).toEqual(["columns", 4]);
  });

  it("from a page spans what its cells span", () => {
    const [row] = documentRows(page("<table><tr><td colspan=3>规章<td>1<td colspan=2>2</table>")).rows;
    expect(row?.pieces.map(({ column, end }) => [column, end])).toEqual([
      [0, 3],
      [3, 4],
      [4, 6],
    ]);
    expect(row?.width).toBe(6);
  });

  it("of cells one a line is a list of cells", () => {
    const text = "\t规章\n\t1\n\t\n".repeat(8);
    expect(rowsOfText(text)[0]).toMatchObject({ binding: "cells", width: 24 });
  });
});
