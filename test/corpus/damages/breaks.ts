import type { HeaderRow, Manuscript, TableRow } from "../model.ts";
import type { Random } from "../random.ts";
import { type Damage, type Draft, isFull, labelOf, pickTarget, type Target, withRows } from "./draft.ts";
import { revalued } from "./values.ts";

function breakLines({ layout, manuscript }: Draft, random: Random): string[] {
  const page = random.int(2, 9);
  const running = `${manuscript.agency}${manuscript.reportYear}年政府信息公开工作年度报告`;
  return random.weighted<string[]>([
    [3, [""]],
    [4, [`- ${page} -`]],
    [2, [`—${page}—`]],
    [2, [`第 ${page} 页 共 ${page + 3} 页`]],
    [1, [`${page} / ${page + 3}`]],
    [1, [running, `- ${page} -`]],
    // A bare number between two figures would be one of them.
    [layout.keepsRows ? 2 : 0, [String(page)]],
    [layout.carrier === "text" ? 2 : 0, ["", `- ${page} -`, ""]],
  ]);
}

/** The headers that stand over the row, to be printed again at the top of the next page. */
function headersOver({ table, index }: Target): HeaderRow[] {
  const above = table.rows.slice(0, index);
  const last = above.findLastIndex((row) => row.kind === "header");
  const from = above.findLastIndex((row, at) => at < last && row.kind !== "header") + 1;
  return last === -1 ? [] : above.slice(from, last + 1).filter((row) => row.kind === "header");
}

const follows = ({ table, index }: Target): boolean => table.rows[index - 1]?.kind === "data";

function broken(draft: Draft, target: Target, random: Random, between: readonly TableRow[]): Manuscript {
  const lines = breakLines(draft, random);
  return withRows(draft, target, [{ kind: "interruption", lines }, ...between, target.row]);
}

const PAGE_BREAK: Damage = {
  name: "page-break",
  apply: (draft, random) => {
    const target = pickTarget(draft, random, follows);
    return (
      target && {
        manuscript: broken(draft, target, random, []),
        description: `${labelOf(target.row)}: a page begins here, without headers`,
        touched: [target.key],
      }
    );
  },
};

const HEADER_REPEATED: Damage = {
  name: "header-repeated",
  apply: (draft, random) => {
    const target = pickTarget(draft, random, follows);
    return (
      target && {
        manuscript: broken(draft, target, random, headersOver(target)),
        description: `${labelOf(target.row)}: a page begins here, with the headers again`,
        touched: [target.key],
      }
    );
  },
};

const ROW_CUT: Damage = {
  name: "row-cut",
  apply: (draft, random) => {
    if (draft.layout.carrier === "html") return null;
    const long = (label: string): boolean => !draft.layout.keepsRows || label.length >= 4;
    const target = pickTarget(
      draft,
      random,
      ({ row }) => row.values.length > 1 && isFull(row) && long(row.path.at(-1) ?? ""),
    );
    if (target === null) return null;
    const cut = random.pick([
      [`- ${random.int(2, 9)} -`],
      ["", `第${random.int(2, 9)}页`, ""],
      [`—${random.int(2, 9)}—`],
    ]);
    return {
      manuscript: withRows(draft, target, [{ ...target.row, cut }]),
      description: `${labelOf(target.row)}: a page ends in the midst of the row`,
      touched: [target.key],
    };
  },
};

/** Where rows cannot be told apart, a bare page number is one more value of the row above it. */
const BARE_PAGE_NUMBER: Damage = {
  name: "bare-page-number",
  apply: (draft, random) => {
    if (draft.layout.keepsRows) return null;
    const target = pickTarget(draft, random, ({ row }) => isFull(row));
    if (target === null) return null;
    const page = random.int(2, 9);
    const values = [...target.row.values, { text: String(page), reading: page }];
    return revalued(draft, target, values, `page number ${page} below the last value`);
  },
};

const ROWS_SLIPPED: Damage = {
  name: "row-slipped",
  apply: (draft, random) => {
    if (!draft.layout.slips) return null;
    const target = pickTarget(draft, random, (t) => {
      const above = t.table.rows[t.index - 1];
      return isFull(t.row) && t.row.path.length === 3 && above?.kind === "data" && above.path.length === 3;
    });
    if (target === null) return null;
    const shift = random.weighted([
      [3, -1],
      [2, -2],
      [2, 1],
    ] as const);
    return {
      manuscript: withRows(draft, target, [{ ...target.row, shift }]),
      description: `${labelOf(target.row)}: row slipped by ${shift} columns`,
      touched: [target.key],
    };
  },
};

export const BREAK_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  [6, PAGE_BREAK],
  [4, HEADER_REPEATED],
  [3, ROW_CUT],
  [6, BARE_PAGE_NUMBER],
  [5, ROWS_SLIPPED],
];
