import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Alignment, align, type Match, scoreRecords } from "../../shared/reading/align.ts";
import { FORM_ROWS } from "../../shared/reading/form-rows.ts";
import { FUZZY } from "../../shared/reading/row-label.ts";
import { type PrintedRow, requestTable } from "./form-text.ts";
import { recordsOfText, tabbed } from "./pieces-of.ts";

const ROWS = FORM_ROWS.requests["2021"];
const TABLE = requestTable("2021");

function aligned(rows: readonly PrintedRow[]): Alignment {
  const records = recordsOfText(tabbed(...rows));
  return align(records, ROWS, scoreRecords(records, ROWS));
}

/** `record→row` of matches. */
const pairs = (matches: readonly Match[]): string[] => matches.map(({ record, row }) => `${record}→${row}`);

const relabelled = (row: number, label: string): PrintedRow[] =>
  TABLE.map((printed, index): PrintedRow => (index === row ? [label, ...printed.slice(1)] : printed));

const ALL = ROWS.map((_, index) => `${index}→${index}`);

describe("rows in the order of the form", () => {
  it("are all matched, each by its letters", () => {
    const { matches, outOfOrder, repeats, weight } = aligned(TABLE);
    expect(pairs(matches)).toEqual(ALL);
    expect([outOfOrder, repeats, weight]).toEqual([[], [], 25]);
  });

  it("are not printed again by a page's running title, which is a part of several labels", () => {
    const { matches, repeats } = aligned([...TABLE.slice(0, 9), ["政府信息公开", "2024"], ...TABLE.slice(9)]);
    expect([matches.length, repeats]).toEqual([TABLE.length, []]);
  });

  it("are all matched that are there, whichever were lost", () => {
    fc.assert(
      fc.property(fc.subarray([...TABLE.keys()], { minLength: 1 }), (kept) => {
        const { matches, repeats } = aligned(kept.flatMap((index) => [TABLE[index] as PrintedRow]));
        expect(matches.map((match) => match.row)).toEqual(kept);
        expect(repeats).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("are found between lines that are no rows of the form", () => {
    const noise: PrintedRow[] = [["某县林业局", 3], ["网上申请", 1, 2, 3, 4, 5, 6, 7], ["附注"]];
    const { matches } = aligned([...noise, ...TABLE.slice(0, 6), ...noise, ...TABLE.slice(6), ...noise]);
    expect(matches.map((match) => match.row)).toEqual([...ROWS.keys()]);
  });
});

describe("a row that stands elsewhere", () => {
  it("is matched out of order, by its letters", () => {
    const moved = [...TABLE.slice(0, 4), ...TABLE.slice(5, 12), TABLE[4] as PrintedRow, ...TABLE.slice(12)];
    const { matches, outOfOrder } = aligned(moved);
    expect(pairs(outOfOrder)).toEqual(["11→4"]);
    expect(matches).toHaveLength(24);
  });

  it("is not matched where its label is only similar", () => {
    const swapped = relabelled(4, "属于国家机密");
    const [similar] = swapped.splice(4, 1);
    const { matches, outOfOrder } = aligned([...swapped, similar as PrintedRow]);
    expect([...matches, ...outOfOrder].map((match) => match.row)).not.toContain(4);
  });

  it("both rows of a swapped pair keep their own values", () => {
    fc.assert(
      fc.property(fc.nat(23), (at) => {
        const [a, b] = [TABLE[at] as PrintedRow, TABLE[at + 1] as PrintedRow];
        const { matches, outOfOrder } = aligned(TABLE.toSpliced(at, 2, b, a));
        const found = [...matches, ...outOfOrder].map(({ record, row }) => [record, row]);
        expect(found).toHaveLength(25);
        expect(found).toContainEqual([at, at + 1]);
        expect(found).toContainEqual([at + 1, at]);
      }),
      { numRuns: 24 },
    );
  });
});

describe("a row that is printed again", () => {
  it("is a repeat of the row, wherever it stands", () => {
    for (const at of [0, 6, 25]) {
      const { matches, repeats } = aligned(TABLE.toSpliced(at, 0, TABLE[5] as PrintedRow));
      expect(matches).toHaveLength(25);
      expect(repeats.map((match) => match.row)).toEqual([5]);
    }
  });

  it("is one too where its label is only similar: its values may be the true ones", () => {
    const again: PrintedRow = ["保护第三方合法权利", 9, 9, 9, 9, 9, 9, 9];
    expect(pairs(aligned([...TABLE, again]).repeats)).toEqual(["25→7"]);
  });

  it("a label without values is no repeat", () => {
    expect(aligned([...TABLE, ["1.属于国家秘密"]]).repeats).toEqual([]);
  });
});

describe("a label that is only similar", () => {
  it("is taken in its place, and says how sure that is", () => {
    const { matches } = aligned(relabelled(4, "1.属于国家密秘"));
    expect(pairs(matches)).toEqual(ALL);
    expect(matches.filter((match) => match.score < FUZZY).map((match) => match.row)).toEqual([4]);
  });

  it("is not taken where another free row is nearly as similar", () => {
    const between: PrintedRow = ["属于类事务性信息", 1, 2, 3, 4, 5, 6, 7];
    const without = TABLE.filter((_, index) => index !== 8 && index !== 9);
    const { matches } = aligned(without.toSpliced(8, 0, between));
    expect(matches.map((match) => match.row)).toEqual(
      [...ROWS.keys()].filter((row) => row !== 8 && row !== 9),
    );
  });

  it("is not taken where nothing is printed beside it", () => {
    const { matches } = aligned(
      TABLE.map((row, index): PrintedRow => (index === 4 ? ["属于国家密秘"] : row)),
    );
    expect(matches.map((match) => match.row)).not.toContain(4);
  });
});
