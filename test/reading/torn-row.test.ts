import { describe, expect, it } from "vitest";
import { readHtml } from "../../shared/readers/html/html.ts";
import { requestTable, TITLE } from "./form-text.ts";
import { reportsOf, rowOf } from "./report-of.ts";

const PROHIBITED = "requests.outcomes.refused.otherLegalProhibition";
const ROW = 5;
const [LABEL, ...VALUES] = requestTable("2021")[ROW] ?? [""];

/** Table 3 of which a page break cut one row in two; what the halves hold, label first. */
function cut(upper: readonly (string | number)[], lower: readonly (string | number)[]): (number | string)[] {
  const rows = requestTable("2021").flatMap((own, index) => (index === ROW ? [upper, lower] : [own]));
  const table = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  const [report] = reportsOf(readHtml(`<h1>${TITLE}</h1><table>${table}</table>`, "utf-8"));
  return report === undefined ? [] : rowOf(report, PROHIBITED);
}

const FIRST = `${LABEL}`.slice(0, 8);
const REST = `${LABEL}`.slice(8);
const blank = VALUES.map(() => "");

describe("a row that a page break cut in two", () => {
  it("has the values of both halves, where the labels together are one of the form", () => {
    expect(cut([FIRST, ...VALUES], [REST, ...blank])).toEqual(VALUES);
    expect(cut([FIRST, ...VALUES.with(4, "")], [REST, ...blank.with(4, `${VALUES[4]}`)])).toEqual(VALUES);
  });

  it("is nobody's where both halves have a value in one column", () => {
    const row = cut([FIRST, ...VALUES], [REST, ...blank.with(4, "7")]);
    expect(row.every((cell) => typeof cell === "string" && cell.startsWith("["))).toBe(true);
  });

  it("has no blank where a value without a row stands below it", () => {
    for (const label of ["", "公开公开", "止公开内容"]) {
      const row = cut([`${LABEL}`, ...VALUES.with(4, "")], [label, ...blank.with(4, "7")]);
      expect(row).not.toContain("blank");
    }
  });
});
