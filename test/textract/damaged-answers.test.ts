import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GridCell } from "../../shared/document/document.ts";
import type { TextractBlock } from "../../shared/textract/block.ts";
import { readBlocks } from "../../shared/textract/read-blocks.ts";
import { PICTURE } from "./answers.ts";
import { SOUND } from "./sound-answer.ts";

type Mutable = { -readonly [field in keyof TextractBlock]: TextractBlock[field] };
type Damage = (blocks: Mutable[]) => void;

const index = fc.nat({ max: 10_000 });
const at = (blocks: readonly Mutable[], which: number): Mutable => blocks[which % blocks.length] ?? {};
const FIELDS = [
  "Id",
  "Text",
  "Confidence",
  "RowIndex",
  "ColumnIndex",
  "RowSpan",
  "ColumnSpan",
  "Geometry",
  "Relationships",
  "BlockType",
] as const;

const pointsElsewhere = (block: Mutable, id: string | undefined, place: number): void => {
  const [first, ...rest] = block.Relationships ?? [];
  if (first?.Ids === undefined || first.Ids.length === 0 || id === undefined) return;
  block.Relationships = [{ ...first, Ids: first.Ids.with(place % first.Ids.length, id) }, ...rest];
};

/** Everything that may be wrong with an answer without a figure being read wrong. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  index.map((which) => (blocks: Mutable[]) => void blocks.splice(which % blocks.length, 1)),
  index.map((which) => (blocks: Mutable[]) => void blocks.push({ ...at(blocks, which) })),
  fc.tuple(index, fc.constantFrom(...FIELDS)).map(([which, field]) => (blocks: Mutable[]) => {
    delete at(blocks, which)[field];
  }),
  fc.tuple(index, index, index).map(([which, other, place]) => (blocks: Mutable[]) => {
    pointsElsewhere(at(blocks, which), at(blocks, other).Id, place);
  }),
  index.map((which) => (blocks: Mutable[]) => {
    const block = at(blocks, which);
    block.Relationships = [{ Type: "CHILD", Ids: block.Id === undefined ? [] : [block.Id] }];
  }),
  fc
    .tuple(
      index,
      fc.constantFrom("RowIndex", "ColumnIndex", "RowSpan", "ColumnSpan"),
      fc.constantFrom(0, 1, 2, 3, 5, 1e9, Number.NaN),
    )
    .map(([which, field, value]) => (blocks: Mutable[]) => {
      const block = at(blocks, which);
      if (block[field] !== undefined) block[field] = value;
    }),
  fc.tuple(index, index).map(([which, other]) => (blocks: Mutable[]) => {
    const [one, two] = [at(blocks, which), at(blocks, other)];
    if (one.BlockType !== two.BlockType) return;
    [one.RowIndex, two.RowIndex] = [two.RowIndex, one.RowIndex];
    [one.ColumnIndex, two.ColumnIndex] = [two.ColumnIndex, one.ColumnIndex];
  }),
  fc.tuple(index, index).map(([which, other]) => (blocks: Mutable[]) => {
    const [one, two] = [at(blocks, which), at(blocks, other)];
    if (one.BlockType === two.BlockType)
      [one.Relationships, two.Relationships] = [two.Relationships, one.Relationships];
  }),
  fc.tuple(index, fc.double({ min: -2, max: 2 })).map(([which, Left]) => (blocks: Mutable[]) => {
    const block = at(blocks, which);
    if (block.BlockType === "CELL")
      block.Geometry = { BoundingBox: { ...block.Geometry?.BoundingBox, Left } };
  }),
);

/** Two words in a cell are no figure: nothing is read from them. */
const assertedFigures = (cells: readonly GridCell[]): GridCell[] =>
  cells.filter(({ confidence = 1, text }) => confidence >= 0.9 && /^\d+$/u.test(text));

/** What is wrong with a grid's asserted cells: one that says what it does not hold, or rows and columns mixed up. */
function faults(cells: readonly GridCell[]): string[] {
  const figures = assertedFigures(cells).map((cell) => ({
    cell,
    row: Number(cell.text[0]),
    column: Number(cell.text[1]),
  }));
  const unknown = figures
    .filter(({ cell: { text } }) => !/^[1-4][1-5]$/u.test(text))
    .map(({ cell }) => `read ${cell.text}`);
  const mixed = figures.flatMap((one) =>
    figures
      .filter(
        (other) =>
          Math.sign(one.cell.row - other.cell.row) !== Math.sign(one.row - other.row) ||
          (one.cell.row === other.cell.row &&
            Math.sign(one.cell.column - other.cell.column) !== Math.sign(one.column - other.column)),
      )
      .map((other) => `${one.cell.text} beside ${other.cell.text}`),
  );
  return [...unknown, ...mixed];
}

describe("an answer that does not agree with itself", () => {
  test("asserts no figure in another's place, and ends", () =>
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), (damages) => {
        const blocks = SOUND.map((block): Mutable => ({ ...block }));
        for (const inflict of damages) inflict(blocks);
        const read = readBlocks(blocks, PICTURE);
        const grids = read.ok ? read.value.blocks.filter((block) => block.kind === "grid") : [];
        for (const { cells } of grids) expect(faults(cells)).toEqual([]);
      }),
      { numRuns: 600 },
    ));

  test("of anything at all is read or refused", () => {
    const text = fc.constantFrom("a", "b", "c", "1");
    const block: fc.Arbitrary<TextractBlock> = fc.record(
      {
        BlockType: fc.constantFrom(
          "PAGE",
          "TABLE",
          "CELL",
          "MERGED_CELL",
          "WORD",
          "LINE",
          "LAYOUT_TABLE",
          "LAYOUT_LIST",
          "odd",
        ),
        Id: text,
        Text: text,
        Confidence: fc.double(),
        RowIndex: fc.double(),
        ColumnIndex: fc.integer(),
        RowSpan: fc.integer({ min: 1, max: 1_000 }),
        ColumnSpan: fc.integer({ min: 1, max: 1_000 }),
        Geometry: fc.record({
          BoundingBox: fc.record({
            Left: fc.double(),
            Top: fc.double(),
            Width: fc.double(),
            Height: fc.double(),
          }),
        }),
        Relationships: fc.array(
          fc.record({ Type: fc.constantFrom("CHILD", "MERGED_CELL", "TABLE_TITLE"), Ids: fc.array(text) }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(fc.array(block, { maxLength: 30 }), (blocks) => void readBlocks(blocks, PICTURE)));
  });

  test("is refused past a hundred thousand blocks", () => {
    const many = Array.from({ length: 100_001 }, () => ({ BlockType: "WORD" }));
    expect(readBlocks(many, PICTURE)).toMatchObject({ error: { detail: "the answer has 100001 blocks" } });
  });
});
