import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf, separatorsOf } from "./lines.ts";

const tenTimes = (line: string): string => `${line}\n`.repeat(10).trimEnd();
const first = (text: string): string[] | undefined => partsOf(text)[0];

describe("tabs", () => {
  it("separate columns wherever they are, blanks kept", () => {
    expect(partsOf("规章\t\t 0\t\n总体情况")).toEqual([["规章", "", " 0", ""], ["总体情况"]]);
    expect(separatorsOf("规章\t1\n某局")).toEqual(["tab", "none"]);
  });

  it("win over pipes and commas", () => {
    expect(first(`a|b|c\t1\n${tenTimes("a|b|1,2,3")}`)).toEqual(["a|b|c", "1"]);
  });
});

describe("pipes", () => {
  it.each([
    ["at both ends", "| 规章 | 1 |  | 3 |", ["规章", "1", "", "3"]],
    ["at neither end", "规章 | 1 |  | 3", ["规章", "1", "", "3"]],
    ["none at the right end", "|规章|1||3", ["规章", "1", "", "3"]],
    ["an outer pipe that an empty column follows", "||1|2|", ["", "1", "2"]],
    ["an escaped pipe in a cell", "|规\\|章|1|2|", ["规|章", "1", "2"]],
    ["emphasis", "|**规章**|__1__|2|", ["规章", "1", "2"]],
  ])("%s", (_, line, cells) => {
    expect(first(tenTimes(line))).toEqual(cells);
    expect(separatorsOf(tenTimes(line))).toEqual(["pipe"]);
  });

  it("keep a column in its place where only some lines have outer pipes", () => {
    const text = `|规章|1|2|\n${tenTimes("规章|1|2")}`;
    expect(partsOf(text).slice(0, 2)).toEqual([
      ["", "规章", "1", "2", ""],
      ["规章", "1", "2"],
    ]);
  });

  it("need ten lines: fewer are a breadcrumb or a menu", () => {
    const menu = "首页|政务公开|年报";
    expect(first(Array(9).fill(menu).join("\n"))).toEqual([menu]);
    expect(first(tenTimes(menu))).toEqual(["首页", "政务公开", "年报"]);
  });

  it.each(["|---|:--:|--:|", "---|---", " | -- | -- | ", "|:-----|"])("the rule %s is no row", (rule) => {
    expect(partsOf(`${tenTimes("|a|1|2|")}\n${rule}\n|b|3|4|`).at(-1)).toEqual(["b", "3", "4"]);
    expect(partsOf(`${tenTimes("|a|1|2|")}\n${rule}`)).toHaveLength(10);
  });

  it.each(["|-|-|-|", "|--|/|--|", "|——|——|"])("a row of dashes %s is no rule", (row) => {
    expect(partsOf(`${tenTimes("|a|1|2|")}\n${row}`)).toHaveLength(11);
  });
});

describe("commas", () => {
  it("separate columns where many lines hold several numbers", () => {
    expect(first(tenTimes("规章,1,,3"))).toEqual(["规章", "1", "", "3"]);
    expect(first(tenTimes("行政许可,1.5万元,-3"))).toEqual(["行政许可", "1.5万元", "-3"]);
  });

  it("within quotes belong to the cell", () => {
    expect(first(tenTimes('"其他法律,行政法规",1,"1,046",0'))).toEqual([
      "其他法律,行政法规",
      "1",
      "1,046",
      "0",
    ]);
  });

  it("of prose separate nothing", () => {
    const prose = "收到申请12件,答复12件,结转0件,其中网络申请9件";
    expect(first(tenTimes(prose))).toEqual([prose]);
    expect(first(Array(9).fill("规章,1,2").join("\n"))).toEqual(["规章,1,2"]);
  });

  it("as thousands separators alone separate nothing", () => {
    expect(first(tenTimes("规章  1,046  12"))).toEqual(["规章  1,046  12"]);
  });
});

describe("any table", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."规章一0129.-()（）"), maxLength: 6 });
  const table = fc
    .integer({ min: 3, max: 9 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 10, maxLength: 14 }),
    );

  it.each([
    ["tabs", "\t", ""],
    ["pipes", "|", "|"],
  ])("is given back from %s cell by cell", (_, separator, end) => {
    fc.assert(
      fc.property(table, (rows) => {
        const lines = rows.map((row) => `${end}${row.join(separator)}${end}`);
        const ruled = rows.filter((row) => row.every((text) => /^-*$/u.test(text)));
        fc.pre(ruled.length === 0);
        expect(partsOf(lines.join("\n"))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});
