import type { DataRow, Manuscript, Table } from "../model.ts";
import type { Random } from "../random.ts";

/** What happened to the rows of a table before its picture was taken. */
export type RowDamage = (rows: readonly DataRow[], random: Random) => readonly DataRow[];

const at = (rows: readonly DataRow[], random: Random): number => random.int(0, rows.length - 1);

export const lost: RowDamage = (rows, random) => rows.toSpliced(at(rows, random), 1);

/** A row of the same level that the form does not have. */
export const added: RowDamage = (rows, random) => {
  const index = at(rows, random);
  const model = rows[index];
  if (model === undefined) return rows;
  const path = [...model.path.slice(0, -1), "其中：通过网络平台办理的"];
  return rows.toSpliced(index, 0, { ...model, row: null, path });
};

export const repeated: RowDamage = (rows, random) => {
  const index = at(rows, random);
  return rows.toSpliced(index, 0, ...rows.slice(index, index + 1));
};

/** Two rows of one group in each other's place. */
const swapped: RowDamage = (rows, random) => {
  const index = random.int(0, rows.length - 2);
  return rows.toSpliced(index, 2, ...rows.slice(index, index + 2).toReversed());
};

const lostAndAdded: RowDamage = (rows, random) => added(lost(rows, random), random);

/** The manuscript with the rows of figures of one of its tables damaged; headers stay. */
export function withDamage(
  manuscript: Manuscript,
  name: Table["name"],
  damage: RowDamage,
  random: Random,
): Manuscript {
  const blocks = manuscript.blocks.map((block) => {
    if (block.kind !== "table" || block.name !== name) return block;
    const first = block.rows.findIndex(({ kind }) => kind === "data");
    const last = block.rows.findLastIndex(({ kind }) => kind === "data") + 1;
    const data = block.rows.slice(first, last).filter((row) => row.kind === "data");
    return { ...block, rows: block.rows.toSpliced(first, last - first, ...damage(data, random)) };
  });
  return { ...manuscript, blocks };
}

export const DAMAGES: Readonly<Record<string, RowDamage>> = {
  lost,
  added,
  repeated,
  swapped,
  "lost and added": lostAndAdded,
};
