import type { DataRow, TableRow } from "../model.ts";
import type { Random } from "../random.ts";
import { type Damage, isFull, labelOf, pickTarget, withRows, withTable } from "./draft.ts";

/** Characters that readers of print and of scans take for one another. */
const ALIKE: Readonly<Record<string, string>> = {
  申: "中",
  请: "清",
  许: "计",
  罚: "罪",
  规: "现",
  制: "剖",
  密: "蜜",
  公: "么",
  开: "升",
  转: "传",
  续: "继",
  计: "汁",
  结: "给",
  章: "音",
  息: "思",
  政: "攻",
  处: "外",
  强: "弹",
  收: "牧",
  费: "贾",
  复: "夏",
  信: "倍",
  机: "札",
  秘: "泌",
  属: "厲",
  行: "衍",
  采: "釆",
  案: "桉",
  明: "朋",
};

const HAN = /\p{Script=Han}/u;

/** A label with one of its characters wrong, gone or twice; its ordinal stays. */
function misspelt(label: string, random: Random): string {
  const ordinal = /^(?:[（(]?[一二三四五六七][）)、]\s*|[1-8１-８][.．、]\s*)/u.exec(label)?.[0].length ?? 0;
  const places = Array.from(label, (_, at) => at).filter((at) => at >= ordinal && HAN.test(label.charAt(at)));
  const at = random.pick(places.length === 0 ? [0] : places);
  const char = label.charAt(at);
  const wrong = random.weighted([
    [3, ALIKE[char] ?? char + char],
    [places.length > 2 ? 2 : 0, ""],
    [2, char + char],
  ] as const);
  return label.slice(0, at) + wrong + label.slice(at + 1);
}

const LABEL_MISSPELT: Damage = {
  name: "label-misspelt",
  apply: (draft, random) => {
    const target = pickTarget(draft, random, ({ row }) => row.path.length > 0);
    if (target === null) return null;
    const label = misspelt(labelOf(target.row), random);
    const path = target.row.path.with(-1, label);
    return {
      manuscript: withRows(draft, target, [{ ...target.row, path }]),
      description: `${labelOf(target.row)}: printed as ${label}`,
      touched: [target.key],
    };
  },
};

const LABEL_LOST: Damage = {
  name: "label-lost",
  apply: (draft, random) => {
    const target = pickTarget(
      draft,
      random,
      ({ row }) => row.path.length > 0 && isFull(row) && row.row !== "outcomes.otherOutcome.all",
    );
    return (
      target && {
        manuscript: withRows(draft, target, [{ ...target.row, path: target.row.path.with(-1, "") }]),
        description: `${labelOf(target.row)}: label lost, values kept`,
        touched: [target.key],
      }
    );
  },
};

/** Two figures of which the second is a merged cell: nobody could tell in which column the second stands. */
const columnsShow = (row: DataRow): boolean => row.lastColumns === 1 || row.values.length === 1;

const LABEL_GLUED: Damage = {
  name: "label-glued",
  apply: (draft, random) => {
    const target = pickTarget(
      draft,
      random,
      ({ row }) =>
        row.path.length > 0 &&
        isFull(row) &&
        columnsShow(row) &&
        /^[0-9０-９]/.test(row.values[0]?.text ?? ""),
    );
    return (
      target && {
        manuscript: withRows(draft, target, [{ ...target.row, glued: true }]),
        description: `${labelOf(target.row)}: first value glued to the label`,
        touched: [target.key],
      }
    );
  },
};

const CAPTION_LOST: Damage = {
  name: "caption-lost",
  apply: ({ manuscript }, random) => {
    const block = manuscript.blocks.findIndex((b) => b.kind === "table" && b.name === "proactiveDisclosure");
    const table = manuscript.blocks[block];
    if (table?.kind !== "table") return null;
    const captions = table.rows.filter((row) => row.kind === "caption");
    if (captions.length === 0) return null;
    const lost = random.chance(0.6) ? [random.pick(captions)] : captions;
    const rows = table.rows.filter((row) => row.kind !== "caption" || !lost.includes(row));
    return {
      manuscript: withTable(manuscript, block, { ...table, rows }),
      description: `table 2: ${lost.map((row) => row.text).join("、")} missing`,
      touched: [],
    };
  },
};

const HEADER_LOST: Damage = {
  name: "header-lost",
  apply: ({ manuscript }, random) => {
    const blocks = manuscript.blocks.flatMap((block, index) => (block.kind === "table" ? [index] : []));
    const at = random.pick(blocks);
    const table = manuscript.blocks[at];
    // A column that the form does not ask for, or has elsewhere, is told by its header only.
    const foreign = (row: TableRow): boolean =>
      row.kind === "data" && (row.order !== undefined || row.values.some((value) => value.unasked === true));
    if (table?.kind !== "table" || table.rows.some(foreign)) return null;
    const rows = table.rows.filter((row) => row.kind !== "header");
    return {
      manuscript: withTable(manuscript, at, { ...table, rows }),
      description: `${table.name}: headers missing`,
      touched: [],
    };
  },
};

const SHARDS = ["结果", "维", "持", "其他", "尚未", "总"] as const;

/** The narrow headers of table 4 as text extraction leaves them: broken into characters, one column too many. */
const HEADER_SHATTERED: Damage = {
  name: "header-shattered",
  apply: ({ manuscript, layout }, random) => {
    const at = manuscript.blocks.findIndex((block) => block.kind === "table" && block.name === "remedies");
    const table = manuscript.blocks[at];
    if (table?.kind !== "table" || layout.carrier === "html") return null;
    const shards = SHARDS.map((text) => ({ text, columns: 1, rows: 1 }));
    const broken = (text: string): boolean => /^(?:结果|其他|尚未|总)/.test(text);
    const rows = table.rows.map((row) =>
      row.kind === "header" && row.cells.some((cell) => broken(cell.text))
        ? {
            ...row,
            cells: [...shards, ...row.cells.filter((cell) => !broken(cell.text) || random.chance(0.3))],
          }
        : row,
    );
    return {
      manuscript: withTable(manuscript, at, { ...table, rows }),
      description: "table 4: headers broken into characters",
      touched: [],
    };
  },
};

export const LABEL_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  [8, LABEL_MISSPELT],
  [4, LABEL_LOST],
  [4, LABEL_GLUED],
  [3, CAPTION_LOST],
  [2, HEADER_LOST],
  [2, HEADER_SHATTERED],
];
