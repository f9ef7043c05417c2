import { describe, expect, it } from "vitest";
import { readRtf } from "../../../shared/readers/rtf/rtf.ts";
import { utf8 } from "../bytes.ts";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";

/** A document of this body, in which text is of code page 936. */
const read = (body: string) => readRtf(utf8(`{\\rtf1\\ansi\\ansicpg936\\deff0 ${body}}`));
const shown = (body: string): string[] => shownIn(read(body));

describe("the tables of a Rich Text document", () => {
  it("have columns by the edges of all their rows", () => {
    const body =
      "\\trowd\\cellx2000\\cellx6000\\pard\\intbl a\\cell b\\cell\\row" +
      "\\trowd\\cellx2040\\cellx4000\\cellx5990\\pard\\intbl c\\cell d\\cell e\\cell\\row";
    expect(cornersIn(read(body))).toEqual({
      a: "0,0+1×1",
      b: "0,1+1×2",
      c: "1,0+1×1",
      d: "1,1+1×1",
      e: "1,2+1×1",
    });
  });

  it("merge cells in both directions", () => {
    const body =
      "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl a\\cell b\\cell\\cell\\row" +
      "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell 1\\cell 2\\cell\\row";
    expect(cornersIn(read(body))).toEqual({ a: "0,0+2×1", b: "0,1+1×2", 1: "1,1+1×1", 2: "1,2+1×1" });
  });

  it("go on with the definition of the row before", () => {
    const body = "\\trowd\\cellx1\\cellx2 \\intbl a\\cell b\\cell\\row c\\cell d\\cell\\row";
    expect(tablesIn(read(body))).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });

  it("stand apart where a paragraph is between them", () => {
    const row = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell b\\cell\\row";
    expect(shown(`${row}\\pard 1\\par ${row}`)).toEqual(["[table]", "1", "[table]"]);
  });

  it("may stand in cells", () => {
    const body =
      "\\trowd\\cellx5000\\cellx9000\\pard\\intbl\\itap2 x\\nestcell y\\nestcell" +
      "{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}" +
      "\\pard\\intbl\\itap1 z\\cell w\\cell\\row";
    expect(tablesIn(read(body))).toEqual([[["x", "y"]]]);
    expect(shown(body)).toEqual(["[table]", "z", "w"]);
  });

  it("keep paragraphs of a cell apart, and cells of rows without a definition", () => {
    expect(tablesIn(read("\\intbl 1\\par 2\\cell b\\cell\\row"))).toEqual([[["1\n2", "b"]]]);
  });
});

describe("pictures in a Rich Text document", () => {
  const pict = (goals: string): string =>
    `{\\*\\shppict{\\pict${goals} 00}}{\\nonshppict{\\pict${goals} 00}}`;

  it("that may show a table or a page are told, once", () => {
    const { unread } = read(`1\\par ${pict("\\picwgoal9000\\pichgoal4000")}\\par`);
    expect(unread).toEqual([{ at: { line: 2 }, reason: "picture" }]);
  });

  it("that are small, or are made small, are not", () => {
    expect(read(pict("\\picwgoal900\\pichgoal400")).unread).toBeUndefined();
    expect(read(pict("\\picwgoal9000\\pichgoal4000\\picscalex10\\picscaley10")).unread).toBeUndefined();
  });

  it("that are drawn as shapes are told by their edges", () => {
    const shape = "{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright9000\\shpbottom4000{\\shptxt 1\\par}}}";
    expect(read(shape).unread).toEqual([{ at: { line: 1 }, reason: "picture" }]);
  });
});
