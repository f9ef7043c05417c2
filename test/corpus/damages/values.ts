import type { Layout } from "../layouts/layout.ts";
import type { DataRow, Value } from "../model.ts";
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
} from "./draft.ts";

const plain = (number: number): Value => ({ text: String(number), reading: number });

/** Gives the target other values. */
export function revalued(draft: Draft, target: Target, values: readonly Value[], what: string): Damaged {
  const row: DataRow = { ...target.row, values };
  return {
    manuscript: withRows(draft, target, [row]),
    description: `${labelOf(row)}: ${what}`,
    touched: [target.key],
  };
}

const VALUE_ERASED: Damage = {
  name: "value-erased",
  apply: (draft, random) => {
    if (!draft.layout.keepsBlanks) return null;
    const target = pickTarget(draft, random, ({ row }) => isFull(row));
    if (target === null) return null;
    const at = random.int(0, target.row.values.length - 1);
    const values = target.row.values.with(at, { text: "", reading: null });
    return revalued(draft, target, values, `value ${at + 1} erased, its cell left blank`);
  },
};

/** Where cells are to be seen, a short row whose last cell is a merged one would only look as if it had a blank. */
const shortRowShows = (row: DataRow, layout: Layout, count: number): boolean =>
  !layout.keepsRows || (row.lastColumns === 1 && row.values.length > count);

const lose = (name: string, count: number): Damage => ({
  name,
  apply: (draft, random) => {
    const target = pickTarget(
      draft,
      random,
      ({ row }) => isFull(row) && row.values.length >= count && shortRowShows(row, draft.layout, count),
    );
    if (target === null) return null;
    let values = target.row.values;
    for (let left = count; left > 0; left -= 1)
      values = values.toSpliced(random.int(0, values.length - 1), 1);
    return revalued(
      draft,
      target,
      values,
      `${count} of ${target.row.values.length} values lost with their cells`,
    );
  },
});

const VALUE_DOUBLED: Damage = {
  name: "value-doubled",
  apply: (draft, random) => {
    const target = pickTarget(draft, random, ({ row }) => isFull(row));
    if (target === null) return null;
    const at = random.int(0, target.row.values.length - 1);
    const values = target.row.values.flatMap((value, index) => (index === at ? [value, value] : [value]));
    return revalued(draft, target, values, `value ${at + 1} printed twice`);
  },
};

/** A number that comes from nowhere: a page number, a footnote, a slip of the hand. */
export function strayValue(row: DataRow, random: Random): readonly Value[] {
  return row.values.toSpliced(random.int(0, row.values.length), 0, plain(random.int(0, 12)));
}

const VALUE_GAINED: Damage = {
  name: "value-gained",
  apply: (draft, random) => {
    const target = pickTarget(draft, random, ({ row }) => isFull(row));
    return (
      target && revalued(draft, target, strayValue(target.row, random), "a stray number among the values")
    );
  },
};

const isCount = (value: Value): boolean => typeof value.reading === "number" && value.reading >= 2;

const noted = (name: string, notes: (value: number, random: Random) => string): Damage => ({
  name,
  apply: (draft, random) => {
    const target = pickTarget(draft, random, ({ row }) => isFull(row) && row.values.some(isCount));
    if (target === null) return null;
    const at = random.pick(target.row.values.flatMap((value, index) => (isCount(value) ? [index] : [])));
    const value = target.row.values[at];
    if (typeof value?.reading !== "number") return null;
    const text = value.text.trim() + notes(value.reading, random);
    const values = target.row.values.with(at, { ...value, text });
    return revalued(draft, target, values, `value ${at + 1} printed as ${text}`);
  },
});

const VALUE_WITH_REMARK = noted("value-with-remark", (value, random) => {
  const part = random.int(1, value - 1);
  return random.pick([
    `（其中联合发文${part}件）`,
    `(含上年结转${part}件)`,
    `（其中网上申请${part}件）`,
    "（含下属单位）",
  ]);
});

const FOOTNOTE_MARK = noted("footnote-mark", (_, random) => random.pick(["①", "②", "*", "²", "[1]", "注1"]));

export const VALUE_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  [6, VALUE_ERASED],
  [8, lose("value-lost", 1)],
  [3, lose("two-values-lost", 2)],
  [6, VALUE_DOUBLED],
  [4, VALUE_GAINED],
  [2, VALUE_WITH_REMARK],
  [2, FOOTNOTE_MARK],
];
