import { describe, expect, it } from "vitest";
import type { DataRow, Manuscript, Value } from "./model.ts";
import { generateReport } from "./report.ts";
import { truthOf } from "./truth.ts";

const FORMS = { proactiveDisclosure: "2019", requests: "2019" } as const;

const count = (reading: number): Value => ({ text: String(reading), reading });
const money = (text: string): Value => ({ text, reading: text });

/** A report whose rows of one id are printed with these values instead of their own. */
function printedWith(row: string, ...printings: (readonly Value[])[]): Manuscript {
  const { manuscript } = generateReport(3, { year: 2020, forms: FORMS });
  const again = (data: DataRow): DataRow[] => printings.map((values) => ({ ...data, values }));
  const blocks = manuscript.blocks.map((block) =>
    block.kind === "text"
      ? block
      : { ...block, rows: block.rows.flatMap((r) => (r.kind === "data" && r.row === row ? again(r) : [r])) },
  );
  return { ...manuscript, blocks };
}

const PROCUREMENT = "proactiveDisclosure.procurement";

describe("the truth about a printed report", () => {
  it("knows three zeros for a count and a sum of money to be zero and 0", () => {
    const { cells, mustNotAssert } = truthOf(printedWith("procurement", [count(0), count(0), money("0")]));
    expect(cells[`${PROCUREMENT}.projects`]).toBe(0);
    expect(cells[`${PROCUREMENT}.amount`]).toBe("0");
    expect(mustNotAssert).toEqual([]);
  });

  it("leaves open which of two figures is the money where one was doubled", () => {
    const { cells, mustNotAssert } = truthOf(
      printedWith("procurement", [count(4), count(4), money("1.5万")]),
    );
    expect(cells[`${PROCUREMENT}.projects`]).toBe(4);
    expect(mustNotAssert).toEqual([`${PROCUREMENT}.amount`]);
  });

  it("tells nothing of a row that is not printed, and nothing that two printings contradict", () => {
    expect(truthOf(printedWith("fees")).mustNotAssert).toEqual([
      "proactiveDisclosure.fees.previousItems",
      "proactiveDisclosure.fees.itemChange",
    ]);
    const twice = truthOf(printedWith("fees", [count(1), count(0)], [count(1), count(2)]));
    expect(twice.cells["proactiveDisclosure.fees.previousItems"]).toBe(1);
    expect(twice.mustNotAssert).toEqual(["proactiveDisclosure.fees.itemChange"]);
  });

  it("passes over a figure that the header explains as foreign", () => {
    const foreign: Value = { text: "9", reading: 9, unasked: true };
    const { cells } = truthOf(printedWith("fees", [count(1), foreign, count(0)]));
    expect(cells["proactiveDisclosure.fees.previousItems"]).toBe(1);
    expect(cells["proactiveDisclosure.fees.itemChange"]).toBe(0);
  });
});
