import { brokenIdentities } from "../identities.ts";
import type { DataRow, Manuscript, TableRow, Value } from "../model.ts";
import { truthOf } from "../truth.ts";
import {
  type Damage,
  type Draft,
  isNumeric,
  labelOf,
  pickTarget,
  type Target,
  targets,
  withRows,
  withTable,
} from "./draft.ts";
import { strayValue } from "./values.ts";

/** Arithmetic sees what structure cannot: what the document now seems to say breaks a sum. */
const breaksASum = (manuscript: Manuscript): boolean =>
  brokenIdentities(truthOf(manuscript).cells, manuscript.forms).length > 0;

const summed = ({ table, row }: Target): boolean => table.name !== "proactiveDisclosure" && isNumeric(row);

const LOSS_AND_GAIN: Damage = {
  name: "value-lost-and-another-gained",
  unseen: true,
  apply: (draft, random) => {
    const target = pickTarget(draft, random, summed);
    if (target === null) return null;
    for (let tries = 0; tries < 6; tries += 1) {
      const lost: DataRow = {
        ...target.row,
        values: target.row.values.toSpliced(random.int(0, target.row.values.length - 1), 1),
      };
      const manuscript = withRows(draft, target, [{ ...lost, values: strayValue(lost, random) }]);
      if (breaksASum(manuscript))
        return {
          manuscript,
          description: `${labelOf(target.row)}: one value lost, another gained`,
          touched: [target.key],
        };
    }
    return null;
  },
};

/** A run of rows of table 3 with nothing between them, all of whose figures are numbers. */
function run(draft: Draft, target: Target, length: number): DataRow[] | null {
  const rows = target.table.rows.slice(target.index, target.index + length);
  const data = rows.filter((row) => row.kind === "data");
  const free = (row: DataRow): boolean =>
    row.row !== null && isNumeric(row) && !draft.touched.has(`${target.table.name}/${row.row}`);
  return data.length === length && data.every(free) ? data : null;
}

const inRequests = ({ table, row }: Target): boolean => table.name === "requests" && isNumeric(row);

function rotated(rows: readonly DataRow[]): DataRow[] {
  return rows.map((row, index) => ({ ...row, values: rows.at(index - 1)?.values ?? row.values }));
}

const VALUES_AGAINST_NEXT_LABEL: Damage = {
  name: "values-against-next-label",
  unseen: true,
  apply: (draft, random) => {
    for (let tries = 0; tries < 8; tries += 1) {
      const length = random.int(2, 6);
      const target = pickTarget(draft, random, inRequests);
      const rows = target && run(draft, target, length);
      if (target === null || rows === null) continue;
      const manuscript = withRows(draft, target, rotated(rows), length);
      if (breaksASum(manuscript))
        return {
          manuscript,
          description: `${labelOf(target.row)} and ${length - 1} rows below: each printed with the values of the row above it`,
          touched: rows.map((row) => `requests/${row.row}`),
        };
    }
    return null;
  },
};

/** Where nothing shows the ends of rows, values before their label look like those of the label before. */
const BLOCK_VALUES_FIRST: Damage = {
  name: "values-before-labels-without-rows",
  unseen: true,
  apply: (draft, random) => {
    if (draft.layout.keepsRows) return null;
    const length = random.int(2, 5);
    const target = pickTarget(draft, random, inRequests);
    const rows = target && run(draft, target, length);
    if (target === null || rows === null) return null;
    return {
      manuscript: withRows(
        draft,
        target,
        rows.map((row) => ({ ...row, valuesFirst: true })),
        length,
      ),
      description: `${labelOf(target.row)} and ${length - 1} rows below: values printed before their labels`,
      touched: rows.map((row) => `requests/${row.row}`),
    };
  },
};

/** One column of table 3 slipped down by a row: no row and no count shows it. */
const COLUMN_SLIPPED: Damage = {
  name: "column-slipped",
  unseen: true,
  apply: (draft, random) => {
    const all = targets(draft.manuscript).filter((target) => target.table.name === "requests");
    const [first] = all;
    if (first === undefined || all.some((t) => !isNumeric(t.row) || draft.touched.has(t.key))) return null;
    const column = random.int(0, 6);
    const figures = all
      .map(({ row }) => row.values[column])
      .filter((value): value is Value => value !== undefined);
    const slipped = (row: TableRow): TableRow => {
      const at = all.findIndex((target) => target.row === row);
      const value = figures.at(at - 1);
      if (at === -1 || value === undefined || row.kind !== "data") return row;
      return { ...row, values: row.values.with(column, value) };
    };
    const manuscript = withTable(draft.manuscript, first.block, {
      ...first.table,
      rows: first.table.rows.map(slipped),
    });
    if (!breaksASum(manuscript)) return null;
    return {
      manuscript,
      description: `table 3: column ${column + 1} slipped down by a row`,
      touched: all.map((t) => t.key),
    };
  },
};

export const UNSEEN_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  [4, LOSS_AND_GAIN],
  [4, VALUES_AGAINST_NEXT_LABEL],
  [7, BLOCK_VALUES_FIRST],
  [3, COLUMN_SLIPPED],
];
