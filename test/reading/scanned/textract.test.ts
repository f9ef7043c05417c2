import { expect, test } from "vitest";
import { compare } from "../../../infra/cli/evaluation/compare.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";
import { generateReport } from "../../corpus/report.ts";
import { garbled } from "../../support/textract/garbled.ts";
import { readBy } from "../../support/textract/read-pages.ts";
import { setPages } from "../../support/textract/set-pages.ts";

test.each([
  ["letters", false],
  ["letters and digits", true],
])("every figure is read of pages whose Chinese came back as %s", (_, digits) => {
  for (const seed of [0, 3, 4, 7]) {
    const { manuscript, truth } = generateReport(seed, { zeros: seed % 2 === 0 ? "0" : "-" });
    const read = scrutinizedReports(readBy(setPages(manuscript), garbled(seed, digits)), "");
    const { comparison, wrong } = compare("", read.ok ? read.value : [], truth);
    expect(wrong).toEqual([]);
    expect(comparison.exact).toBe(comparison.cells);
    expect(read.ok && read.value[0]?.agency).toBeNull();
  }
});
