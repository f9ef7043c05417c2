import { Refusal } from "../refusal.ts";
import type { Merge, Sheet, SheetCell } from "./sheet.ts";

/** A cell of a sheet that is displayed, with what is merged into it. `row` and `column` are where it begins visibly. */
export interface DisplayedCell extends SheetCell {
  readonly bottom: number;
  readonly right: number;
}

/** A merge of more rows is looked for apart, so that a merge of whole columns costs little. */
const TALL = 100;
const MOST_TALL = 200;
const MOST_HIDDEN = 2_000;
const COLUMNS = 16_384;

/** The first number from `from` up to `limit` that is not hidden; null where all are. */
function firstShown(from: number, count: number, isHidden: (index: number) => boolean): number | null {
  for (let index = from; index < from + Math.min(count, MOST_HIDDEN); index += 1)
    if (!isHidden(index)) return index;
  return null;
}

/** Which cells lie under merged ones. */
class Cover {
  readonly #byRow = new Map<number, Merge[]>();
  readonly #tall: Merge[] = [];

  constructor(merges: readonly Merge[]) {
    for (const merge of merges) {
      if (merge.rows > TALL) this.#tall.push(merge);
      else
        for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
          const at = this.#byRow.get(row);
          if (at === undefined) this.#byRow.set(row, [merge]);
          else at.push(merge);
        }
    }
    if (this.#tall.length > MOST_TALL)
      throw new Refusal("TOO_COMPLEX", `${this.#tall.length} tall merged cells`);
  }

  over(row: number, column: number): Merge | undefined {
    const holds = (merge: Merge): boolean =>
      merge.row <= row &&
      row < merge.row + merge.rows &&
      merge.column <= column &&
      column < merge.column + merge.columns;
    return this.#byRow.get(row)?.find(holds) ?? this.#tall.find(holds);
  }
}

/** Merged cells of which the sheet states nothing are blank. */
function unstated({ cells, merges }: Sheet): SheetCell[] {
  const stated = new Set(cells.map(({ row, column }) => row * COLUMNS + column));
  return merges.flatMap(({ row, column }) =>
    stated.has(row * COLUMNS + column) ? [] : [{ row, column, text: "", framed: null }],
  );
}

/** The cells of a sheet that are displayed, row by row. What lies under a merged cell or in hidden rows is not. */
export function displayedCells(sheet: Sheet): readonly DisplayedCell[] {
  const cover = new Cover(sheet.merges);
  return [...sheet.cells, ...unstated(sheet)]
    .flatMap((cell): DisplayedCell[] => {
      const merge = cover.over(cell.row, cell.column) ?? { ...cell, rows: 1, columns: 1 };
      if (merge.row !== cell.row || merge.column !== cell.column) return [];
      const row = firstShown(merge.row, merge.rows, sheet.isRowHidden);
      const column = firstShown(merge.column, merge.columns, sheet.isColumnHidden);
      if (row === null || column === null) return [];
      return [
        { ...cell, row, column, bottom: merge.row + merge.rows - 1, right: merge.column + merge.columns - 1 },
      ];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
