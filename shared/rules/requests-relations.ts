import type { CellId } from "../form/cells.ts";
import type { Edition } from "../form/edition.ts";
import { APPLICANT_COLUMNS, outcomeLeaves, requestRows } from "../form/requests.ts";
import { cellInTable, columnName, rowName } from "./names.ts";
import { type Relation, relation } from "./relation.ts";

/** The relations of table 3, one per column, per row or for the whole table. */
export interface RequestsRelations {
  /** T3-01: 第一项加第二项之和，等于第三项加第四项之和. */
  readonly intake: readonly Relation[];
  /** T3-02: （七）总计 is the sum of the outcomes. */
  readonly outcomes: readonly Relation[];
  /** T3-03: 总计 is the sum of the six kinds of applicant. */
  readonly applicants: readonly Relation[];
  /** T3-04: no more is carried forward than there was. */
  readonly backlog: readonly Relation[];
  /** T3-05: across and down give the same. */
  readonly crossFoot: readonly Relation[];
}

const TOTAL = "total";
const COLUMNS = APPLICANT_COLUMNS.map((column) => column.id);
const APPLICANTS = COLUMNS.filter((column) => column !== TOTAL);

export const requestCell = (row: string, column: string): CellId => `requests.${row}.${column}`;

const inColumn = (column: string, edition: Edition): Pick<Relation, "instance" | "where" | "naming"> => {
  const forms = { proactiveDisclosure: edition, requests: edition };
  const name = columnName(requestCell("newRequests", column), forms);
  return {
    instance: column,
    where: { zh: `表三“${name.zh}”列`, en: `Table 3, column “${name.en}”` },
    naming: rowName,
  };
};

const inRow = (row: string): Pick<Relation, "instance" | "where" | "naming"> => {
  const name = rowName(requestCell(row, TOTAL));
  return {
    instance: row,
    where: { zh: `表三“${name.zh}”行`, en: `Table 3, row “${name.en}”` },
    naming: columnName,
  };
};

function relationsOf(edition: Edition): RequestsRelations {
  const leaves = outcomeLeaves(edition).map((row) => row.id);
  const received = (column: string) => [
    requestCell("newRequests", column),
    requestCell("carriedOver", column),
  ];
  return {
    intake: COLUMNS.map((column) =>
      relation({
        ...inColumn(column, edition),
        left: received(column),
        sign: "=",
        right: [requestCell("outcomes.total", column), requestCell("carriedForward", column)],
      }),
    ),
    outcomes: COLUMNS.map((column) =>
      relation({
        ...inColumn(column, edition),
        left: [requestCell("outcomes.total", column)],
        sign: "=",
        right: leaves.map((row) => requestCell(row, column)),
      }),
    ),
    applicants: requestRows(edition).map(({ id }) =>
      relation({
        ...inRow(id),
        left: [requestCell(id, TOTAL)],
        sign: "=",
        right: APPLICANTS.map((column) => requestCell(id, column)),
      }),
    ),
    backlog: COLUMNS.map((column) =>
      relation({
        ...inColumn(column, edition),
        left: [requestCell("carriedForward", column)],
        sign: "≤",
        right: received(column),
      }),
    ),
    crossFoot: [
      relation({
        instance: "",
        where: { zh: "表三横向与纵向合计", en: "Table 3 across and down" },
        naming: cellInTable,
        left: APPLICANTS.map((column) => requestCell("outcomes.total", column)),
        sign: "=",
        right: leaves.map((row) => requestCell(row, TOTAL)),
      }),
    ],
  };
}

const RELATIONS: Readonly<Record<Edition, RequestsRelations>> = {
  "2019": relationsOf("2019"),
  "2021": relationsOf("2021"),
};

/** The relations of table 3 in an edition: 7, 7, 23 or 25, 7 and 1 of them. */
export function requestsRelations(edition: Edition): RequestsRelations {
  return RELATIONS[edition];
}
