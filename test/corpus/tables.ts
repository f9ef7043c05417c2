import { cellsOfTable, type FormCell } from "../../shared/form/cells.ts";
import type { Edition, TableName } from "../../shared/form/edition.ts";
import { disclosureRows } from "../../shared/form/proactive-disclosure.ts";
import { REMEDY_COLUMNS } from "../../shared/form/remedies.ts";
import { APPLICANT_COLUMNS, requestRows } from "../../shared/form/requests.ts";
import type { Figures } from "./figures/figures.ts";
import { type LabelStyle, styledHeader, styledLabel } from "./labels.ts";
import type { DataRow, HeaderCell, HeaderRow, Table, TableRow, Value } from "./model.ts";
import { type PrintStyle, printed } from "./printing.ts";
import type { Random } from "./random.ts";

/** Everything that turns figures into printed tables. */
export interface TableMaker {
  readonly figures: Figures;
  readonly labels: LabelStyle;
  readonly print: PrintStyle;
  readonly random: Random;
}

type Cells = ReadonlyMap<string, readonly FormCell[]>;

const CELLS = new Map<string, Cells>();

/** The cells of a table's rows in the order of the form; table 4 is one row of fifteen, named by the empty string. */
export function cellsByRow(table: TableName, edition: Edition): Cells {
  const known = CELLS.get(table + edition);
  if (known !== undefined) return known;
  const cells = Map.groupBy(cellsOfTable(table, edition), (cell) => (table === "remedies" ? "" : cell.row));
  CELLS.set(table + edition, cells);
  return cells;
}

const rowMaker =
  (maker: TableMaker, cells: Cells) =>
  (row: string, path: readonly string[], lastColumns = 1): DataRow => ({
    kind: "data",
    row,
    path: path.map((label) => styledLabel(label, maker.labels)),
    values: (cells.get(row) ?? []).map(
      (cell): Value => printed(cell, maker.figures[cell.id] ?? 0, maker.print, maker.random),
    ),
    lastColumns,
  });

const headerMaker =
  (maker: TableMaker) =>
  (...cells: (readonly [label: string, columns: number, rows: number])[]): HeaderRow => ({
    kind: "header",
    cells: cells.map(
      ([label, columns, rows]): HeaderCell => ({ text: styledHeader(label, maker.labels), columns, rows }),
    ),
  });

/** Table 2: for each item of article 20 a caption, a header and its rows, on a grid of four columns. */
export function disclosureTable(edition: Edition, maker: TableMaker): Table {
  const data = rowMaker(maker, cellsByRow("proactiveDisclosure", edition));
  const header = headerMaker(maker);
  const rows: TableRow[] = [];
  let caption = "";
  for (const row of disclosureRows(edition)) {
    const last = row.fields.length - 1;
    if (row.article !== caption) {
      caption = row.article;
      rows.push({ kind: "caption", text: styledLabel(caption, maker.labels) });
      rows.push(
        header(
          ["信息内容", 1, 1],
          ...row.fields.map((f, i) => [f.label, i === last ? 3 - last : 1, 1] as const),
        ),
      );
    }
    rows.push(data(row.id, [row.label], 3 - last));
  }
  return { kind: "table", name: "proactiveDisclosure", labelColumns: 1, valueColumns: 3, rows };
}

const NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
const RESULTS = "三、本年度办理结果";

function pathOf(row: { readonly label: string; readonly group?: string }): string[] {
  if (row.group === undefined) return [row.label];
  return row.group === RESULTS ? [RESULTS, row.label] : [RESULTS, row.group, row.label];
}

/** Table 3: three columns of labels, seven of figures, three rows of headers. */
export function requestTable(edition: Edition, maker: TableMaker): Table {
  const data = rowMaker(maker, cellsByRow("requests", edition));
  const header = headerMaker(maker);
  const organisations = APPLICANT_COLUMNS.slice(1, -1).map((column) => [column.label, 1, 1] as const);
  const rows: TableRow[] = [
    header([NOTE, 3, 3], ["申请人情况", 7, 1]),
    header(["自然人", 1, 2], ["法人或其他组织", 5, 1], ["总计", 1, 2]),
    header(...organisations),
    ...requestRows(edition).map((row) => data(row.id, pathOf(row))),
  ];
  return { kind: "table", name: "requests", labelColumns: 3, valueColumns: 7, rows };
}

/** Table 4: fifteen columns of figures in one row, no column of labels. */
export function remedyTable(maker: TableMaker): Table {
  const header = headerMaker(maker);
  const results = REMEDY_COLUMNS.map((column) => column.label);
  const rows: TableRow[] = [
    header(["行政复议", 5, 1], ["行政诉讼", 10, 1]),
    header(
      ...results.map((label) => [label, 1, 2] as const),
      ["未经复议直接起诉", 5, 1],
      ["复议后起诉", 5, 1],
    ),
    header(...[...results, ...results].map((label) => [label, 1, 1] as const)),
    rowMaker(maker, cellsByRow("remedies", "2021"))("", []),
  ];
  return { kind: "table", name: "remedies", labelColumns: 0, valueColumns: 15, rows };
}
