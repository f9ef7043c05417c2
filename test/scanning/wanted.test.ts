import { describe, expect, it } from "vitest";
import type { Block, SourceDocument, Unread } from "../../shared/document/document.ts";
import { readText } from "../../shared/readers/text/text.ts";
import { wantedParts, wantsScanning } from "../../shared/scanning/wanted.ts";
import { reportOf } from "../local/sample-paths.ts";

const line = (text: string): Block => ({
  kind: "line",
  separator: "none",
  parts: [{ text, at: { line: 1 } }],
});
const onPage = (page: number, box: readonly [number, number, number, number]): Unread => ({
  at: { page, box },
  reason: "picture",
});
const inFlow = (widthPoints?: number, heightPoints?: number): Unread => ({
  at: { line: 3 },
  reason: "picture",
  picture: {
    before: 1,
    ...(widthPoints !== undefined && { widthPoints }),
    ...(heightPoints !== undefined && { heightPoints }),
  },
});
const document = (
  blocks: readonly Block[],
  unread: readonly Unread[],
  format: SourceDocument["format"] = "pdf",
) => ({
  ...{ format, encoding: "binary", blocks, unread, metadata: {} },
});
const WHOLE = readText(reportOf("云栖县水务局"), "utf-8").blocks;
const PART = [line("某市水务局2023年政府信息公开工作年度报告"), line("一、总体情况")];

describe("what of a document is recognised from its pictures", () => {
  it("is all of a picture file, and every page of a PDF without text", () => {
    expect(wantedParts(document([], [onPage(1, [0, 0, 0, 0])], "scan"))).toEqual([0]);
    expect(wantedParts(document([], [onPage(1, [0, 0, 595, 842]), onPage(2, [0, 0, 595, 842])]))).toEqual([
      0, 1,
    ]);
  });

  it("is nothing where all was read", () => {
    expect(wantsScanning(document(PART, []))).toBe(false);
    expect(wantsScanning({ ...document(PART, []), unread: [] })).toBe(false);
  });

  it("is a picture large enough for a table, where tables are missing", () => {
    expect(
      wantedParts(document(PART, [onPage(1, [50, 100, 90, 140]), onPage(1, [50, 200, 545, 700])])),
    ).toEqual([1]);
    expect(wantedParts(document(PART, [inFlow(30, 30), inFlow(420, 300), inFlow()], "docx"))).toEqual([1, 2]);
    expect(wantedParts(document(PART, [inFlow(30, 30), inFlow(450, 50), inFlow(200, 50)], "docx"))).toEqual([
      1,
    ]);
  });

  it("is no drawing beside text that has all the tables, but a page that is a picture", () => {
    const drawing = onPage(1, [50, 100, 545, 400]);
    expect(wantedParts(document(WHOLE, [drawing, inFlow(400, 200), inFlow()]))).toEqual([]);
    expect(wantedParts(document(WHOLE, [drawing, onPage(3, [0, 0, 595, 842])]))).toEqual([1]);
  });

  it("is no part that nobody has the bytes of", () => {
    const lost: Unread = { at: { line: 3 }, reason: "picture" };
    expect(wantsScanning(document(PART, [lost], "html"))).toBe(false);
  });
});
