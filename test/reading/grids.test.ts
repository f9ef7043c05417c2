import { describe, expect, it } from "vitest";
import { readHtml } from "../../shared/readers/html/html.ts";
import type { Report } from "../../shared/report/report.ts";
import { remedyTable, requestTable, TITLE } from "./form-text.ts";
import { codesOf, reportsOf, rowOf } from "./report-of.ts";

type Cell = string | number;
const html = (cell: Cell): string => (/^<td/u.test(`${cell}`) ? `${cell}` : `<td>${cell}</td>`);

/** A page whose table 3 has these rows. */
function page(rows: readonly (readonly Cell[])[]): Report {
  const table = rows.map((cells) => `<tr>${cells.map(html).join("")}</tr>`).join("");
  const [report] = reportsOf(readHtml(`<h1>${TITLE}</h1><table>${table}</table>`, "utf-8"));
  if (report === undefined) throw new Error("no report");
  return report;
}

/** Tables 2 and 4 are not there. */
const tableCodes = (report: Report): string[] => codesOf(report).filter((code) => code !== "MISSING_TABLE");

const edited = (row: number, cells: (old: readonly Cell[]) => readonly Cell[]): (readonly Cell[])[] =>
  requestTable("2021").map((own, index) => (index === row ? cells(own) : own));

const SECRET = "requests.outcomes.refused.stateSecret";
const PROHIBITED = "requests.outcomes.refused.otherLegalProhibition";

describe("a cell of a grid", () => {
  it.each(["#", "####", "★", "£ 3£", "￥5"])("that says %s is unreadable, and none but it", (text) => {
    for (const column of [1, 4, 7]) {
      const report = page(edited(4, (own) => own.with(column, text)));
      const row = rowOf(report, SECRET);
      expect(row.filter((cell) => typeof cell === "number")).toHaveLength(6);
      expect(tableCodes(report)).toEqual(["UNREADABLE_VALUE"]);
    }
  });

  it("with a number merged over two rows is neither's for certain", () => {
    const rows = edited(4, (own) => own.with(3, '<td rowspan="2">7</td>')).map((own, index) =>
      index === 5 ? own.toSpliced(3, 1) : own,
    );
    const report = page(rows);
    expect(rowOf(report, SECRET)[2]).toBe("[7]");
    expect(rowOf(report, PROHIBITED).every((cell) => typeof cell === "string")).toBe(true);
  });

  it("with a number over rows that hold nothing is its row's", () => {
    const rows = edited(4, ([label = "", ...values]) => [
      label,
      ...values.map((value) => `<td rowspan="2">${value}</td>`),
    ]);
    expect(tableCodes(page(rows.toSpliced(5, 0, [])))).toEqual([]);
  });

  it("that is missing in a table of blanks leaves its row without places", () => {
    const sparse = requestTable("2021").map(([label, first, ...others]) => [
      label,
      first ?? "",
      ...others.map((value, index) => (index === 5 ? value : "")),
    ]);
    for (const column of [1, 3, 7]) {
      const row = rowOf(
        page(sparse.map((own, index) => (index === 4 ? own.toSpliced(column, 1) : own))),
        SECRET,
      );
      expect(row.every((cell) => typeof cell === "string" && cell.startsWith("["))).toBe(true);
    }
  });
});

describe("pictures in a web page's table", () => {
  it.each(["<img src='7.png'>", "<svg></svg>", "<p><a href='#'><img src='7.png' width='16'></a></p>"])(
    "may be a value where nothing else stands in its cell: %s",
    (picture) => {
      const report = page(edited(4, (own) => own.with(3, picture)));
      expect(rowOf(report, SECRET)[2]).toBe("[\uFFFC]");
      expect(tableCodes(report)).toEqual(["UNREADABLE_VALUE"]);
    },
  );

  it.each(["<img src='line.gif' width='1' height='18'>", ""])("are none as thin as a line: %s", (picture) => {
    expect(rowOf(page(edited(4, (own) => own.with(3, picture))), SECRET)[2]).toBe("blank");
  });

  it("beside a label say nothing", () => {
    expect(tableCodes(page(edited(4, (own) => own.with(0, `<img src='a.png'>${own[0]}`))))).toEqual([]);
  });
});

it("a row of table 3 beside the headers of table 4 is no data row of it", () => {
  const rows = [...remedyTable().slice(0, 3), ["（一）予以公开", ...Array.from({ length: 15 }, () => 7)]];
  const asserted = Object.entries(page([...requestTable("2021"), ...rows]).cells).filter(
    ([id, cell]) => id.startsWith("remedies") && cell.kind === "number",
  );
  expect(asserted).toEqual([]);
});
