import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Link, otherCuts } from "../../shared/reading/chain.ts";
import { recordOf } from "./pieces-of.ts";

const link = (width: number, ...values: string[]): Link => ({ record: recordOf(values), width });

/** What the cuts give each link: its values as texts, or null where they say nothing. */
function cutsOf(links: readonly Link[]): (string[] | null)[] {
  const cuts = otherCuts(links);
  return links.map(({ record }) => cuts.get(record)?.map((piece) => piece.value.raw) ?? null);
}

describe("loose lines between a surplus and a deficit", () => {
  it("are cut anew by count: a value printed under the next label goes back", () => {
    expect(cutsOf([link(2, "1", "2"), link(2, "3"), link(1, "4", "5"), link(1, "6")])).toEqual([
      null,
      ["3", "4"],
      ["5"],
      null,
    ]);
  });

  it("the other way round, and over the rows between", () => {
    expect(cutsOf([link(1, "1", "2"), link(2, "3", "4"), link(2, "5")])).toEqual([
      ["1"],
      ["2", "3"],
      ["4", "5"],
    ]);
  });

  it("reach to the first link at which the count is right again", () => {
    const links = [link(1, "1", "2"), link(1), link(1, "3", "4"), link(2, "5"), link(1, "6")];
    expect(cutsOf(links)).toEqual([["1"], ["2"], ["3"], ["4", "5"], null]);
  });

  it("give back what a line that is no row holds, where a row lacks it", () => {
    expect(cutsOf([link(2, "1"), link(0, "2"), link(1, "3")])).toEqual([["1", "2"], null, null]);
  });

  it("are left alone where nothing makes the excess good, and what follows is looked at anew", () => {
    expect(cutsOf([link(1, "1", "2"), link(1, "3"), link(2, "4", "5")])).toEqual([null, null, null]);
    expect(cutsOf([link(3, "1"), link(1, "2", "3"), link(2, "4")])).toEqual([null, ["2"], ["3", "4"]]);
  });

  it("count values, not blanks", () => {
    expect(cutsOf([link(2, "1", ""), link(1, "2", "", "3")])).toEqual([["1", "2"], ["3"]]);
  });
});

describe("whatever values slipped over the labels between them", () => {
  const widths = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 });
  const slipped = widths.chain((columns) =>
    fc
      .array(fc.integer({ min: -2, max: 2 }), {
        minLength: columns.length - 1,
        maxLength: columns.length - 1,
      })
      .map((moves) => ({ columns, moves })),
  );

  it("the cut anew of a stretch is the truth, where the ends of the stretch are right", () => {
    fc.assert(
      fc.property(slipped, ({ columns, moves }) => {
        const total = columns.reduce((sum, columnCount) => sum + columnCount, 0);
        const all = Array.from({ length: total }, (_, index) => String(index));
        let truthFrom = 0;
        let from = 0;
        const truth: string[][] = [];
        const links = columns.map((columnCount, index) => {
          truth.push(all.slice(truthFrom, truthFrom + columnCount));
          truthFrom += columnCount;
          const to = Math.max(from, Math.min(total, truthFrom + (moves[index] ?? 0)));
          const values = all.slice(from, index === columns.length - 1 ? total : to);
          from = to;
          return link(columnCount, ...values);
        });
        cutsOf(links).forEach((cut, index) => {
          const printed = links[index]?.record.values.map((piece) => piece.value.raw);
          expect(cut ?? printed).toEqual(truth[index]);
        });
      }),
      { numRuns: 300 },
    );
  });
});
