import type { Layout } from "../layouts/layout.ts";
import type { DataRow, Manuscript, Table, TableRow } from "../model.ts";
import type { Random } from "../random.ts";

/** A manuscript on its way to a layout, with the rows that damages have already been at. */
export interface Draft {
  readonly manuscript: Manuscript;
  readonly layout: Layout;
  readonly touched: ReadonlySet<string>;
}

/** What a damage did: the manuscript after it, in words, and the rows that it was about. */
export interface Damaged {
  readonly manuscript: Manuscript;
  readonly description: string;
  readonly touched: readonly string[];
}

/** One way in which reports of the field are damaged. */
export interface Damage {
  readonly name: string;
  /** Structure cannot show it: the truth stays what it was before, only the verdict can be judged. */
  readonly unseen?: boolean;
  /** The damaged manuscript; null where there is nothing that this damage could do to it. */
  apply(draft: Draft, random: Random): Damaged | null;
}

/** A row of figures and where it stands. */
export interface Target {
  readonly table: Table;
  readonly block: number;
  readonly index: number;
  readonly row: DataRow;
  readonly key: string;
}

/** What names a row among all of a report's: its table and its id. */
export const keyOf = (table: Table, row: DataRow): string => `${table.name}/${row.row}`;

/** Every row of figures that belongs to the form, in order. */
export function targets(manuscript: Manuscript): Target[] {
  return manuscript.blocks.flatMap((table, block) =>
    table.kind === "text"
      ? []
      : table.rows.flatMap((row, index): Target[] =>
          row.kind === "data" && row.row !== null
            ? [{ table, block, index, row, key: keyOf(table, row) }]
            : [],
        ),
  );
}

/** One row that satisfies `accept` and has not been touched, nor the row above or below it. */
export function pickTarget(
  draft: Draft,
  random: Random,
  accept: (target: Target, next: Target | undefined) => boolean,
): Target | null {
  const all = targets(draft.manuscript);
  const free = (target: Target | undefined): boolean =>
    target === undefined || !draft.touched.has(target.key);
  const fitting = all.filter(
    (target, index) =>
      free(target) && free(all[index - 1]) && free(all[index + 1]) && accept(target, all[index + 1]),
  );
  return fitting.length === 0 ? null : random.pick(fitting);
}

/** The manuscript with one of its tables replaced. */
export function withTable(manuscript: Manuscript, block: number, table: Table): Manuscript {
  return { ...manuscript, blocks: manuscript.blocks.map((old, index) => (index === block ? table : old)) };
}

/** The manuscript with `count` rows of a table, from the target on, replaced by others. */
export function withRows(
  { manuscript }: Draft,
  { table, block, index }: Target,
  rows: readonly TableRow[],
  count = 1,
): Manuscript {
  return withTable(manuscript, block, { ...table, rows: table.rows.toSpliced(index, count, ...rows) });
}

/** Every figure of the row is printed as something. */
export const isFull = (row: DataRow): boolean => row.values.every((value) => value.text.trim() !== "");

/** Every figure of the row is a number that prints as one. */
export const isNumeric = (row: DataRow): boolean =>
  row.values.every((value) => value.reading !== null && /[0-9０-９]/.test(value.text));

/** The row's own label, as printed. */
export const labelOf = (row: DataRow): string => row.path.at(-1) ?? "表四";
