import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readRtf } from "../../../shared/readers/rtf/rtf.ts";
import { gb18030, joined, utf8 } from "../bytes.ts";
import { outcomeOf, outcomesOfCuts, outcomesOfFlips } from "../damage.ts";
import { FEATURE_CORNERS, FEATURE_LINES, FEATURE_TABLES } from "../features.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";
import { EXACT, readAgainstTruth } from "../whole-report.ts";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", name)));

const features = fixture("features.rtf");

/** A document of this body, in which text is of code page 936. */
const read = (body: string) => readRtf(utf8(`{\\rtf1\\ansi\\ansicpg936\\deff0 ${body}}`));
const shown = (body: string): string[] => shownIn(read(body));

describe("a Rich Text document", () => {
  const document = readRtf(features);

  it("shows its main text alone, with the numbers of its lists", () => {
    expect(shownIn(document)).toEqual(FEATURE_LINES);
  });

  it("has its tables, those within tables too", () => {
    expect(tablesIn(document)).toEqual(FEATURE_TABLES);
    expect(cornersIn(document)).toEqual(FEATURE_CORNERS);
  });

  it("says its title and when it was made", () => {
    const metadata = { title: FEATURE_LINES[0], createdOn: "2022-01-14" };
    expect(document).toMatchObject({ format: "rtf", encoding: "binary", metadata });
  });

  it("says where large pictures stand, in a line or beside it, and not where small ones do", () => {
    expect(readRtf(fixture("pictures.rtf")).unread).toMatchObject([
      { at: { line: 2 }, reason: "picture", picture: { before: 1 } },
      { at: { line: 4 }, reason: "picture", picture: { before: 3 } },
    ]);
  });

  it("is read as a report, every cell of it", () => {
    const report = new Uint8Array(gunzipSync(fixture("report.rtf.gz")));
    expect(readAgainstTruth(readRtf(report))).toEqual(EXACT);
  });
});

describe("the text of a Rich Text document", () => {
  it.each([
    ["bytes of the document's code page", "\\'d5\\'fe\\'b8\\'ae12", ["政府12"]],
    ["a second byte that looks like syntax", "\\'81\\'5c\\'81{", ["乗亄"]],
    ["a font's own code page", "{\\fonttbl{\\f1\\fcharset136 A;}}\\f1 \\'acF\\'a9\\'b2", ["政府"]],
    [
      "the font of double-byte text, named apart",
      "{\\fonttbl{\\f1\\fcharset0 A;}{\\f2\\fcharset136 B;}}\\f1\\hich\\af1\\dbch\\af2\\loch\\f1 \\'ac\\'46",
      ["政"],
    ],
    ["symbols are no letters", "{\\fonttbl{\\f1\\fcharset2 S;}}\\f1 \\'31", ["\uf031"]],
    ["Unicode, with what repeats it in bytes", "\\u25919?\\u-28446 \\'3f1", ["政郢1"]],
    [
      "Unicode, repeated in as many bytes as \\uc says",
      "\\uc2\\u25919\\'d5\\'fe{\\uc0\\u24220}12",
      ["政府12"],
    ],
    ["braces, hyphens and quotes", "\\{1\\}\\~2\\_3\\-4\\ldblquote 5\\rdblquote", ["{1}\u00a02-34“5”"]],
    ["lines and paragraphs", "1\\line 2\\par 3\\\n4\\page 5", ["1", "2", "3", "4", "5"]],
    ["line ends of the file are none", "1\r\n2\n\\par", ["12"]],
    [
      "what is hidden, deleted or struck",
      "1{\\v 2}{\\deleted 3}{\\strike 4}{\\striked1 5}\\v 6\\v0 7",
      ["17"],
    ],
    [
      "white and tiny figures",
      "{\\colortbl;\\red255\\green255\\blue255;\\red0\\green51\\blue102;}1{\\cf1 2}{\\cf1\\highlight2 3}{\\cf2 4}{\\fs2 5}",
      ["134"],
    ],
    ["what is raised by hand", "12{\\up6 3}{\\dn6 4}{\\up0 5}", ["12³⁴5"]],
    ["a line that is set straight by hand", "{\\dn2 12}\\par", ["12"]],
    [
      "figures in cells that are struck or white",
      "{\\colortbl;\\red255\\green255\\blue255;}\\trowd\\cellx9\\cellx99\\pard\\intbl 1{\\strike 2}\\cell{\\cf1 3}\\cell\\row",
      ["[table]"],
    ],
    ["what is raised or lowered", "12{\\super 3}4\\sub 5\\nosupersub 6", ["12³4⁵6"]],
    ["\\plain ends it all", "\\v\\super 1\\plain 2", ["2"]],
    ["a field's result", "{\\field{\\*\\fldinst PAGE 7}{\\fldrslt 8}}", ["8"]],
    ["a deleted end of a paragraph", "1{\\deleted\\par}2\\par", ["12"]],
    ["unknown words and groups", "1{\\*\\unknown 2}\\nonsense3 {\\other 4}", ["14"]],
    ["pictures and bytes", "1{\\pict\\picw9 00ff{}}{\\*\\blob\\bin3 }}}}2", ["12"]],
    [
      "headers, notes and comments",
      "1{\\header 2\\par}{\\footnote 3}{\\*\\annotation 4}{\\shp{\\*\\shpinst{\\shptxt 5\\par}}}6",
      ["16"],
    ],
    ["the number of a list", "{\\listtext\\pard\\plain \\'d2\\'bb\\'a1\\'a2\\tab}1", ["一、1"]],
    ["a number never joins digits", "{\\pntext 3.\\tab}2021", ["3. 2021"]],
    ["a bullet is none", "{\\listtext\\'a1\\'a4\\tab}1", ["1"]],
  ])("%s", (_, body, lines) => expect(shown(body)).toEqual(lines));

  it("may be bytes as they are, even those that look like syntax", () => {
    const bytes = joined(utf8("{\\rtf1\\ansi\\ansicpg936 "), gb18030("政府乗"), utf8("1\\par}"));
    expect(shownIn(readRtf(bytes))).toEqual(["政府乗1"]);
  });

  it("ends with the group that holds it all", () => {
    expect(shownIn(readRtf(utf8("\r\n {\\rtf1 1\\par}2\\par{3}")))).toEqual(["1"]);
  });
});

describe("a damaged or hostile Rich Text document", () => {
  it("is told so wherever it breaks off: the last number may have lost digits", () => {
    expect([...outcomesOfCuts(readRtf, features, 256)]).toEqual(["CORRUPT"]);
  });

  it("is read or refused, whatever bits are changed", () => {
    for (const outcome of outcomesOfFlips(readRtf, features, 400))
      expect(["read", "CORRUPT", "TOO_COMPLEX"]).toContain(outcome);
  });

  it.each([
    ["a million groups within each other", "{".repeat(1_000_000), "TOO_COMPLEX"],
    ["a million groups, one after the other", `{\\rtf1 ${"{}".repeat(1_000_000)}}`, "read"],
    ["more binary data than there is", "{\\rtf1 \\bin2147483647 x}", "CORRUPT"],
    ["binary data of negative size", "{\\rtf1 \\bin-5 x}", "read"],
    ["a row of a hundred thousand cells", `{\\rtf1 \\trowd${"\\cellx1".repeat(100_000)}}`, "TOO_COMPLEX"],
    ["cells that no row holds", `{\\rtf1 \\intbl ${"\\cell".repeat(100_000)}}`, "TOO_COMPLEX"],
    [
      "rows without end",
      `{\\rtf1 \\trowd\\cellx1\\cellx2 ${"1\\cell 2\\cell\\row ".repeat(200_000)}}`,
      "TOO_COMPLEX",
    ],
    ["tables nested without end", "{\\rtf1 \\intbl\\itap100000 1\\par}", "TOO_COMPLEX"],
    ["words without end", `{\\rtf1 \\${"a".repeat(1_000_000)}}`, "read"],
    ["numbers without end", `{\\rtf1 \\u${"9".repeat(1_000_000)}}`, "read"],
  ])("%s", (_, text, outcome) => expect(outcomeOf(readRtf, utf8(text))).toBe(outcome));
});

describe("a picture in Rich Text", () => {
  const kept = (words: string): Uint8Array[] => {
    const pictures: Uint8Array[] = [];
    const text = `{\\rtf1 1\\par {\\pict{\\*\\picprop{\\sp{\\sn ab}{\\sv 12}}}${words}\\picwgoal9000\\pichgoal4000\n89 50\n4e47}\\par}`;
    readRtf(new TextEncoder().encode(text), (_, bytes) => pictures.push(bytes()));
    return pictures;
  };

  it("is the file that its digits write", () => {
    expect(kept("\\pngblip").map((bytes) => [...bytes])).toEqual([[0x89, 0x50, 0x4e, 0x47]]);
  });

  it.each(["\\wmetafile8", "\\pngblip\\piccropl9000"])("is not given with %s", (words) =>
    expect(kept(words)).toEqual([]),
  );

  it("is shown in part, and in that part's size, where it is cropped", () => {
    const text =
      "{\\rtf1 1\\par {\\pict\\pngblip\\picwgoal10000\\pichgoal8000\\piccropl2000\\piccropb4000 89504e47}\\par}";
    const picture = readRtf(utf8(text)).unread?.[0]?.picture;
    expect(picture).toEqual({ before: 1, widthPoints: 400, heightPoints: 200, shown: [0.2, 0, 1, 0.5] });
  });
});
