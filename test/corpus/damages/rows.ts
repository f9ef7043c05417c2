import type { DataRow, TableRow, Value } from "../model.ts";
import type { Random } from "../random.ts";
import {
  type Damage,
  type Damaged,
  type Draft,
  isFull,
  labelOf,
  pickTarget,
  type Target,
  withRows,
  withTable,
} from "./draft.ts";

/** The one row that tells edition 2019 of table 3; without it nobody could say which edition it is. */
const tellsEdition = ({ row }: Target): boolean => row.row === "outcomes.otherOutcome.all";

/** Later rows of the same group no longer print the group's label, which went with the row that bore it. */
function withoutGroupLabel(rows: readonly TableRow[], lost: DataRow): TableRow[] {
  const level = lost.path.length - 2;
  const label = lost.path[level];
  return rows.map((row) =>
    row.kind === "data" && level >= 0 && row.path[level] === label
      ? { ...row, path: row.path.with(level, "") }
      : row,
  );
}

function bearsGroupLabel({ table, row, index }: Target): boolean {
  const above = table.rows[index - 1];
  const level = row.path.length - 2;
  return level >= 0 && (above?.kind !== "data" || above.path[level] !== row.path[level]);
}

const ROW_LOST: Damage = {
  name: "row-lost",
  apply: (draft, random) => {
    const target = pickTarget(draft, random, (t) => t.table.name !== "remedies" && !tellsEdition(t));
    if (target === null) return null;
    const kept = target.table.rows.toSpliced(target.index, 1);
    const bare = bearsGroupLabel(target) && random.chance(0.5);
    const rows = bare ? withoutGroupLabel(kept, target.row) : kept;
    return {
      manuscript: withTable(draft.manuscript, target.block, { ...target.table, rows }),
      description: `${labelOf(target.row)}: row lost${bare ? " with the label of its group" : ""}`,
      touched: [target.key],
    };
  },
};

function changed(row: DataRow, random: Random): DataRow {
  let values = row.values;
  for (let times = random.int(1, 2); times > 0; times -= 1) {
    const at = random.int(0, values.length - 1);
    const old = values[at]?.reading;
    const reading = (typeof old === "number" ? old : 0) + random.int(1, 9);
    const text = String(reading);
    values = values.with(at, { text, reading: typeof old === "string" ? text : reading });
  }
  return { ...row, values };
}

function repeated(draft: Draft, target: Target, again: DataRow, what: string): Damaged {
  return {
    manuscript: withRows(draft, target, [target.row, again]),
    description: `${labelOf(target.row)}: ${what}`,
    touched: [target.key],
  };
}

const ROW_REPEATED: Damage = {
  name: "row-repeated",
  apply: (draft, random) => {
    const target = pickTarget(draft, random, ({ row }) => isFull(row));
    return target && repeated(draft, target, target.row, "row printed twice");
  },
};

const ROW_CONTRADICTED: Damage = {
  name: "row-contradicted",
  apply: (draft, random) => {
    const target = pickTarget(draft, random, ({ row }) => isFull(row));
    return (
      target && repeated(draft, target, changed(target.row, random), "row printed twice with other values")
    );
  },
};

const sameGroup = (a: DataRow, b: DataRow): boolean =>
  a.path.length === b.path.length && a.path.slice(0, -1).every((label, index) => label === b.path[index]);

const ROWS_SWAPPED: Damage = {
  name: "rows-swapped",
  apply: (draft, random) => {
    const target = pickTarget(
      draft,
      random,
      ({ row, block, index }, next) =>
        next !== undefined && next.block === block && next.index === index + 1 && sameGroup(row, next.row),
    );
    const below = target?.table.rows[target.index + 1];
    if (target === null || below?.kind !== "data") return null;
    return {
      manuscript: withRows(draft, target, [below, target.row], 2),
      description: `${labelOf(target.row)} and ${labelOf(below)}: rows swapped`,
      touched: [target.key, `${target.table.name}/${below.row}`],
    };
  },
};

const number = (reading: number): Value => ({ text: String(reading), reading });

const UNKNOWN_ROW: Damage = {
  name: "unknown-row",
  apply: (draft, random) => {
    const target = pickTarget(
      draft,
      random,
      ({ table, row }) => table.name === "proactiveDisclosure" && isFull(row),
    );
    if (target === null) return null;
    const label = random.pick(["其他主动公开文件", "公告公示信息", "政策解读材料"]);
    const values = target.row.values.map(() => number(random.int(0, 40)));
    const extra: DataRow = { ...target.row, row: null, path: [label], values };
    return {
      manuscript: withRows(draft, target, [target.row, extra]),
      description: `${label}: a row that the form does not have, below ${labelOf(target.row)}`,
      touched: [target.key],
    };
  },
};

/** The rows of the target's group, from its first to its last. */
function groupOf({ table, row }: Target): DataRow[] {
  return table.rows.filter((other) => other.kind === "data").filter((other) => sameGroup(other, row));
}

function subtotals(target: Target): Value[] {
  const group = groupOf(target);
  return target.row.values.map((_, column) =>
    number(group.reduce((sum, row) => sum + Number(row.values[column]?.reading ?? 0), 0)),
  );
}

/** The form has no subtotals; agencies add them below a group or beside its label. */
const SUBTOTAL_ROW: Damage = {
  name: "subtotal-row",
  apply: (draft, random) => {
    const beside = random.chance(0.4);
    const target = pickTarget(draft, random, (t) => {
      const group = groupOf(t);
      return t.row.path.length === 3 && isFull(t.row) && t.row === group.at(beside ? 0 : -1);
    });
    if (target === null) return null;
    const { row } = target;
    const label = random.pick(["小计", "小 计", "本项小计"]);
    const path = beside ? row.path.slice(0, 2) : row.path.with(2, label);
    const extra: DataRow = { ...row, row: null, path, values: subtotals(target) };
    return {
      manuscript: withRows(draft, target, beside ? [extra, row] : [row, extra]),
      description: `${path.at(-1)}: a row of subtotals beside ${labelOf(row)}`,
      touched: [target.key],
    };
  },
};

export const ROW_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  [7, ROW_LOST],
  [4, ROW_REPEATED],
  [4, ROW_CONTRADICTED],
  [4, ROWS_SWAPPED],
  [3, UNKNOWN_ROW],
  [2, SUBTOTAL_ROW],
];
