import type { Block, DataRow } from "../model.ts";
import type { Random } from "../random.ts";
import { writtenReport } from "../report.ts";
import { type Damage, isFull, pickTarget, targets, withRows } from "./draft.ts";

const REMEDIES_MISSING: Damage = {
  name: "table-4-missing",
  apply: ({ manuscript, touched }, random) => {
    if (touched.has("remedies/")) return null;
    const headingToo = random.chance(0.4);
    const blocks = manuscript.blocks.filter((block) =>
      block.kind === "table" ? block.name !== "remedies" : !(headingToo && block.text.startsWith("四、")),
    );
    return {
      manuscript: { ...manuscript, blocks },
      description: `table 4 missing${headingToo ? " with its heading" : ""}`,
      touched: ["remedies/"],
    };
  },
};

const TWO_REPORTS: Damage = {
  name: "two-reports",
  apply: ({ manuscript }, random) => {
    if (manuscript.appended !== undefined) return null;
    const other = writtenReport(random.int(0, 2 ** 32 - 1), { site: false }).manuscript;
    return {
      manuscript: { ...manuscript, appended: other.blocks },
      description: `the ${other.reportYear} report of ${other.agency} in the same file`,
      touched: [],
    };
  },
};

const ownBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.filter(
    (block) => block.kind === "table" || (block.role !== "navigation" && block.role !== "footer"),
  );

const PRINTED_TWICE: Damage = {
  name: "printed-twice",
  apply: ({ manuscript, touched }) => {
    if (touched.size > 0) return null;
    return {
      manuscript: { ...manuscript, blocks: [...manuscript.blocks, ...ownBlocks(manuscript.blocks)] },
      description: "the whole report printed twice",
      touched: targets(manuscript).map((target) => target.key),
    };
  },
};

function corrected(row: DataRow, random: Random): DataRow {
  const at = random.int(0, row.values.length - 1);
  const old = row.values[at]?.reading;
  const text = String((typeof old === "number" ? old : 0) + random.int(1, 20));
  const reading = typeof old === "string" ? text : Number(text);
  return { ...row, values: row.values.with(at, { text, reading }) };
}

const PRINTED_TWICE_DIFFERENTLY: Damage = {
  name: "printed-twice-differently",
  apply: (draft, random) => {
    const { manuscript, touched } = draft;
    const target = touched.size > 0 ? null : pickTarget(draft, random, ({ row }) => isFull(row));
    if (target === null) return null;
    const again = withRows(draft, target, [corrected(target.row, random)]);
    return {
      manuscript: { ...manuscript, blocks: [...manuscript.blocks, ...ownBlocks(again.blocks)] },
      description: `the whole report printed twice, with another value in ${target.key} the second time`,
      touched: targets(manuscript).map(({ key }) => key),
    };
  },
};

const HEADINGS_UNNUMBERED: Damage = {
  name: "headings-unnumbered",
  apply: ({ manuscript }) => ({
    manuscript: {
      ...manuscript,
      blocks: manuscript.blocks.map((block) =>
        block.kind === "text" && block.role === "heading"
          ? { ...block, text: block.text.replace(/^[一二三四五六]、/u, "") }
          : block,
      ),
    },
    description: "the six headings lost their automatic numbers",
    touched: [],
  }),
};

export const WHOLE_DAMAGES: readonly (readonly [weight: number, damage: Damage])[] = [
  [2, REMEDIES_MISSING],
  [2, TWO_REPORTS],
  [1, PRINTED_TWICE],
  [2, PRINTED_TWICE_DIFFERENTLY],
  [2, HEADINGS_UNNUMBERED],
];
