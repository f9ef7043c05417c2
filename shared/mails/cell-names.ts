import { type CellId, cellLabel, cellsOf, type FormCell } from "../form/cells.ts";
import type { Forms, TableName } from "../form/edition.ts";
import { englishColumn, englishRow } from "../form/english.ts";
import { requestRows } from "../form/requests.ts";
import type { Message } from "../report/finding.ts";

const TABLE_NUMBERS: Readonly<Record<TableName, Message>> = {
  proactiveDisclosure: { zh: "表二", en: "Table 2" },
  requests: { zh: "表三", en: "Table 3" },
  remedies: { zh: "表四", en: "Table 4" },
};

/** The row part of a cell id, with its table: `requests.outcomes.total`. */
export const rowOf = (id: CellId): string => id.slice(0, id.lastIndexOf("."));

/** How the form in use prints the names of a cell: each edition has words of its own for some rows and columns. */
export interface CellNames {
  /** 表三 （三）4.保护第三方合法权益 */
  readonly row: Message;
  /** 自然人 */
  readonly column: Message;
}

/** Rows that are numbered within a group go by the group's number too: 3.其他 is （六）3.其他. */
function rowLabel(cell: FormCell, forms: Forms): string {
  if (cell.table !== "requests" || !/^\d/u.test(cell.rowLabel)) return cell.rowLabel;
  const group = requestRows(forms.requests).find(({ id }) => id === cell.row)?.group;
  return `${/^（.）/u.exec(group ?? "")?.[0] ?? ""}${cell.rowLabel}`;
}

function namesOf(cell: FormCell, forms: Forms): CellNames {
  const { zh, en } = TABLE_NUMBERS[cell.table];
  return {
    row: { zh: `${zh} ${rowLabel(cell, forms)}`, en: `${en}, ${englishRow(cell.id)}` },
    column: { zh: cell.columnLabel, en: englishColumn(cell.id) },
  };
}

/** Looks up the names of cells in the forms that a report uses; a cell that they do not have goes by its label. */
export function cellNames(forms: Forms): (id: CellId) => CellNames {
  const cells = new Map(cellsOf(forms).map((cell) => [cell.id, cell]));
  return (id) => {
    const cell = cells.get(id);
    if (cell !== undefined) return namesOf(cell, forms);
    const [row = id, column = id] = cellLabel(id).split(" · ");
    return { row: { zh: row, en: englishRow(id) }, column: { zh: column, en: englishColumn(id) } };
  };
}
