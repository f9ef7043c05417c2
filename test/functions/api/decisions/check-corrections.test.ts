import { describe, expect, it } from "vitest";
import { checkCorrections } from "../../../../functions/api/decisions/check-corrections.ts";
import { Unprocessable } from "../../../../functions/api/problems/unprocessable.ts";
import type { Correction } from "../../../../shared/report/corrections.ts";
import { reportOf } from "../support/stored.ts";

const COUNT = "requests.newRequests.naturalPerson";
const MONEY = "proactiveDisclosure.fees.amount";
const SIGNED = "proactiveDisclosure.licensing.itemChange";
const report = reportOf(11);
const report2019 = reportOf(11, {
  cells: { ...report.cells, [SIGNED]: { ...report.cells[COUNT] } as never },
});

/** The fields that are refused. */
function refused(corrections: readonly Omit<Correction, "raw">[], of = report): readonly string[] {
  try {
    checkCorrections(
      of,
      corrections.map((correction) => ({ ...correction, raw: "" })),
    );
    return [];
  } catch (error) {
    if (!(error instanceof Unprocessable)) throw error;
    return error.errors.map(({ field }) => field);
  }
}

describe("corrections", () => {
  it.each([0, 12, null])("of a count may say %j", (value) => {
    expect(refused([{ cell: COUNT, value }])).toEqual([]);
  });

  it.each([-1, 1.5, 2 ** 53])("of a count may not say %j", (value) => {
    expect(refused([{ cell: COUNT, value }])).toEqual(["cells.0.value"]);
  });

  it("of money may have decimals, and not be negative", () => {
    expect(refused([{ cell: MONEY, value: 246.08 }])).toEqual([]);
    expect(refused([{ cell: MONEY, value: -0.5 }])).toEqual(["cells.0.value"]);
  });

  it("of a change may be negative, and are whole", () => {
    expect(refused([{ cell: SIGNED, value: -3 }], report2019)).toEqual([]);
    expect(refused([{ cell: SIGNED, value: 0.5 }], report2019)).toEqual(["cells.0.value"]);
  });

  it("are of cells that the report has, each once; all that is wrong is named", () => {
    const wrong = [
      { cell: COUNT, value: 1 },
      { cell: SIGNED, value: 1 },
      { cell: COUNT, value: -1 },
      { cell: "requests.nowhere.total", value: 1 },
      { cell: "__proto__", value: 1 },
    ];
    expect([...refused(wrong)].sort()).toEqual([
      "cells.1.cell",
      "cells.2.cell",
      "cells.2.value",
      "cells.3.cell",
      "cells.4.cell",
    ]);
  });
});
