import type { Manuscript, TableRow, Value } from "../model.ts";
import type { Random } from "../random.ts";

const REMARKS = ["（其中联合发文3件）", "（含简易程序2件）", "（均已公示）"];

function remark(value: Value, random: Random): Value {
  if (typeof value.reading !== "number" || value.reading === 0 || !random.chance(0.08)) return value;
  return { ...value, text: value.text.trimEnd() + random.pick(REMARKS) };
}

/** Some counts of table 2 get a remark in brackets behind them, as agencies write it; what they say stays the same. */
export function remarked(manuscript: Manuscript, random: Random): Manuscript {
  const row = (made: TableRow): TableRow =>
    made.kind === "data" ? { ...made, values: made.values.map((value) => remark(value, random)) } : made;
  return {
    ...manuscript,
    blocks: manuscript.blocks.map((block) =>
      block.kind === "table" && block.name === "proactiveDisclosure"
        ? { ...block, rows: block.rows.map(row) }
        : block,
    ),
  };
}
