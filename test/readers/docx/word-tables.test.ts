import { describe, expect, it } from "vitest";
import { cornersIn, shownIn, tablesIn } from "../shown.ts";
import { p, read, run, tbl, tc, tr } from "./packages.ts";

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const FIRST = '<w:vMerge w:val="restart"/>';
const LATER = "<w:vMerge/>";

describe("a table in Word", () => {
  it("merges cells across and down", () => {
    const document = read(
      tbl(
        tr([tc("不予公开", FIRST), tc("合", span(2))]),
        tr([tc("藏", LATER), tc("1"), tc("2")]),
        tr([tc("", LATER), tc("3"), tc("4")]),
      ),
    );
    expect(cornersIn(document)).toEqual({
      不予公开: "0,0+3×1",
      合: "0,1+1×2",
      1: "1,1+1×1",
      2: "1,2+1×1",
      3: "2,1+1×1",
      4: "2,2+1×1",
    });
  });

  it("merges cells as old programs wrote it", () => {
    const across = ["restart", "continue"].map((val, index) =>
      tc(index === 0 ? "合" : "", `<w:hMerge w:val="${val}"/>`),
    );
    expect(cornersIn(read(tbl(tr([...across, tc("1")]), tr([tc("2"), tc("3"), tc("4")]))))).toMatchObject({
      合: "0,0+1×2",
      1: "0,2+1×1",
    });
  });

  it("may begin a row further right", () => {
    const document = read(
      tbl(tr([tc("1"), tc("2"), tc("3")]), tr([tc("4"), tc("5")], '<w:gridBefore w:val="1"/>')),
    );
    expect(cornersIn(document)).toMatchObject({ 4: "1,1+1×1", 5: "1,2+1×1" });
  });

  it("does not show rows and cells that were deleted, and shows inserted ones", () => {
    const rows = [
      tr([tc("1"), tc("9", "<w:cellDel/>"), tc("2")]),
      tr([tc("8"), tc("8")], "<w:del/>"),
      tr([tc("3"), tc("4")], "<w:ins/>"),
    ];
    expect(tablesIn(read(tbl(...rows)))).toEqual([
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ]);
  });

  it("may have its rows and cells in content controls", () => {
    const control = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(tablesIn(read(control(tbl(control(tr([control(tc("1")), tc("2")]))))))).toEqual([[["1", "2"]]]);
  });

  it("that follows another without anything between is a table of its own", () => {
    expect(tablesIn(read(tbl(tr([tc("1"), tc("2")])) + tbl(tr([tc("3"), tc("4")]))))).toHaveLength(2);
  });

  it("that only lays out gives what it holds", () => {
    const inner = tbl(tr([tc("1"), tc("2")]));
    expect(shownIn(read(tbl(tr([tc(p(run("标题")) + inner + p(""))]))))).toEqual(["标题", "[table]"]);
  });

  it("ends a field that nobody closed at the end of its cell", () => {
    const open = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>');
    expect(tablesIn(read(tbl(tr([tc(open), tc("12")]))))).toEqual([[["", "12"]]]);
  });
});
