import type { CellLayout } from "../page/page-layout.ts";

/** What was seen in a cell at first look; null for one without ink. */
export type FirstLook = "words" | "figure" | null;

const isTall = ({ columnSpan }: CellLayout): boolean => columnSpan > 1;

/**
 * Which cells hold words: those in rows and columns where most cells with ink do, as headers and labels are, and those
 * that plainly do themselves. The other cells are places of figures.
 */
export function wordCells(cells: readonly CellLayout[], looks: readonly FirstLook[]): boolean[] {
  const share = (indexes: readonly number[]): number => {
    const inked = indexes.filter((index) => looks[index] !== null);
    return inked.length === 0 ? 0 : inked.filter((index) => looks[index] === "words").length / inked.length;
  };
  const indexes = [...cells.keys()];
  const narrow = indexes.filter((index) => !isTall(cells[index] as CellLayout));
  const byColumn = Map.groupBy(narrow, (index) => cells[index]?.column ?? 0);
  const byRow = Map.groupBy(indexes, (index) => cells[index]?.row ?? 0);
  const columns = new Set([...byColumn].filter(([, of]) => share(of) > 0.6).map(([column]) => column));
  const rows = new Set([...byRow].filter(([, of]) => share(of) > 0.6).map(([row]) => row));
  return cells.map(
    ({ column, row }, index) => looks[index] === "words" || columns.has(column) || rows.has(row),
  );
}
