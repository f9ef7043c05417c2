import { describe, expect, it } from "vitest";
import { readDocx } from "../../../shared/readers/docx/docx.ts";
import { FEATURE_CORNERS, FEATURE_LINES, FEATURE_TABLES } from "../features.ts";
import { changed, cutOff, mutatedXml } from "../package/damaged.ts";
import { againstTruth, EXACT, realFile } from "../package/real-files.ts";
import { refusalOf, zipOf } from "../package/zips.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";
import { documentPart, docxOf, p, run, tbl, tc, tr } from "./packages.ts";

describe("a Word document that a program saved", () => {
  const document = readDocx(realFile("features.docx"));

  it("shows its text, the numbers of its lists, and what stands in its text box", () => {
    expect(shownIn(document).filter((line) => line !== "框中文字66")).toEqual(FEATURE_LINES);
    expect(shownIn(document)).toContain("框中文字66");
  });

  it("has its tables, those within tables too", () => {
    expect(tablesIn(document)).toEqual(FEATURE_TABLES);
    expect(cornersIn(document)).toEqual(FEATURE_CORNERS);
  });

  it("says when it was made; its title may be that of an older report", () => {
    expect(document).toMatchObject({
      format: "docx",
      encoding: "binary",
      metadata: { createdOn: "2022-01-14" },
    });
    expect(document.metadata).not.toHaveProperty("title");
  });

  it("is read as a report, every cell of it", () => {
    expect(againstTruth(readDocx(realFile("report.docx")))).toEqual(EXACT);
  });
});

describe("a damaged Word document", () => {
  it("is told so wherever it is cut off", async () => {
    expect(await cutOff(readDocx, realFile("features.docx"), 60)).toEqual(new Set(["CORRUPT"]));
  });

  it("is read or refused, whatever bytes are changed", async () => {
    for (const outcome of await changed(readDocx, realFile("features.docx"), 150))
      expect([null, "CORRUPT", "ENCRYPTED", "UNSUPPORTED", "TOO_COMPLEX"]).toContain(outcome);
  });

  it("is read or refused, whatever its structure has become", async () => {
    const row = tr([tc("自然人", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), tc("12")]);
    const xml = documentPart(p(run("标题"), '<w:numPr><w:numId w:val="1"/></w:numPr>') + tbl(row, row, row));
    for (let seed = 0; seed < 200; seed += 1) {
      const bytes = docxOf({ body: "", document: mutatedXml(xml, seed) });
      expect([null, "CORRUPT", "TOO_COMPLEX"]).toContain(await refusalOf(() => readDocx(bytes)));
    }
  });
});

describe("a package that no office wrote is refused", () => {
  const cases: readonly (readonly [name: string, make: () => Uint8Array, code: string])[] = [
    ["30 MB of XML in a small file", () => docxOf({ body: p(run("0".repeat(30_000_000))) }), "TOO_COMPLEX"],
    [
      "a document type",
      () => docxOf({ body: "", document: '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>' }),
      "TOO_COMPLEX",
    ],
    ["tables without end", () => docxOf({ body: "<w:tbl><w:tr><w:tc>".repeat(100) }), "TOO_COMPLEX"],
    [
      "a span without end",
      () => docxOf({ body: tbl(tr([tc("1", '<w:gridSpan w:val="99999999"/>')])) }),
      "TOO_COMPLEX",
    ],
    [
      "another file in its place",
      () => docxOf({ body: '<w:altChunk r:id="a" xmlns:r="urn:r"/>' }),
      "UNSUPPORTED",
    ],
    ["paragraphs without end", () => docxOf({ body: "<w:p/>".repeat(160_000) }), "TOO_COMPLEX"],
    ["no document", () => zipOf({ "[Content_Types].xml": "<Types/>" }), "CORRUPT"],
    ["a part that is no document", () => docxOf({ body: "", document: "<a/>" }), "CORRUPT"],
    ["nothing but text", () => new TextEncoder().encode("政府信息公开"), "CORRUPT"],
  ];

  it.each(cases)("%s", async (_, make, code) => {
    expect(await refusalOf(() => readDocx(make()))).toBe(code);
  });

  it("tables thirty deep and more", async () => {
    let nested = p(run("1"));
    for (let depth = 0; depth < 40; depth += 1) nested = tbl(tr([tc(nested)]));
    expect(await refusalOf(() => readDocx(docxOf({ body: nested })))).toBe("TOO_COMPLEX");
  });
});
