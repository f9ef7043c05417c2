import { expect, test } from "vitest";
import type { Rule } from "../../../shared/ocr/table/rule.ts";
import { unruledTables } from "../../../shared/ocr/table/unruled/unruled-tables.ts";
import { namesOfRemedies, PrintedPage, rule } from "./printed-page.ts";

const COLUMNS = [700, 790, 880, 970, 1060, 1150, 1240];
const ROWS = [200, 244, 288, 332, 376, 420];

const upright = (offset: number, to: number): Rule => ({ ...rule(offset, 170, to), axis: "vertical" });

/** Rows of seven figures whose lower right corner is covered: nothing is seen of the last row's last two figures. */
function covered(): PrintedPage {
  const printed = new PrintedPage(1400, 1000);
  for (const y of ROWS) {
    printed.word(9, 400, y);
    const seen = y === ROWS.at(-1) ? COLUMNS.slice(0, -2) : COLUMNS;
    for (const x of seen) printed.figure(2, x, y);
  }
  return printed;
}

const doubtful = (rules: readonly Rule[]): readonly string[] =>
  unruledTables(covered().raster, [], rules).flatMap(({ cells }) =>
    cells.flatMap(({ row, column, isDoubtful }) => (isDoubtful === true ? [`${row},${column}`] : [])),
  );

test("cells are in doubt where rules end that others of their column have beside them", () => {
  const rules = COLUMNS.map((x, index) => upright(x + 45, index < 4 ? 445 : 400));
  expect(doubtful(rules)).toEqual(["5,5", "5,6", "5,7"]);
});

test("a table without rules, or with a few strokes that look like them, has no such cells", () => {
  expect(doubtful([])).toEqual([]);
  expect(doubtful([upright(745, 230)])).toEqual([]);
});

test("strokes of characters are no rules", () => {
  const stroke = (x: number, y: number): Rule => ({ ...rule(x + 20, y, y + 20), axis: "vertical" });
  expect(doubtful(COLUMNS.flatMap((x) => ROWS.slice(2).map((y) => stroke(x, y))))).toEqual([]);
});

test("strokes between the names of a few columns are no rules of a table", () => {
  const printed = new PrintedPage(1400, 1000);
  const xs = namesOfRemedies(printed);
  for (const x of xs) printed.figure(1, x, 230);
  const rules = [4, 9].map((at): Rule => ({ ...rule((xs[at] ?? 0) + 40, 140, 205), axis: "vertical" }));
  const [table] = unruledTables(printed.raster, [], rules);
  expect(table?.columns).toBe(15);
  expect(table?.cells.filter(({ isDoubtful }) => isDoubtful)).toEqual([]);
});
