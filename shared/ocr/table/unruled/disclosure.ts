import type { CellLayout } from "../../page/page-layout.ts";
import type { Band } from "./band-rows.ts";
import { bandsOf } from "./bands.ts";
import { around } from "./body-cells.ts";
import type { DraftTable } from "./draft.ts";
import type { Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";

/** Columns of figures that a band has at most, beside one of labels. */
const WIDTH = 3;

/** The places of a band's figures among the three columns of the table. */
const SPANS: Readonly<Record<number, readonly (readonly [column: number, span: number])[]>> = {
  1: [[1, 3]],
  2: [
    [1, 1],
    [2, 2],
  ],
  3: [
    [1, 1],
    [2, 1],
    [3, 1],
  ],
};

function bandCells({ caption, rows, bounds }: Band, first: number, margin: number): CellLayout[] {
  const own = caption === null ? [] : [around([caption], margin)];
  const spans = SPANS[bounds.length - 2] ?? [];
  const cells = own.map(
    (box): CellLayout => ({ row: first, column: 0, rowSpan: 1, columnSpan: 1 + WIDTH, box }),
  );
  rows.forEach(({ label, top, bottom }, index) => {
    const row = first + own.length + index;
    const [start = 0] = bounds;
    const left: Piece = [
      Math.round(Math.min(label[0], start) - margin),
      top,
      Math.round(bounds[1] ?? start),
      bottom,
    ];
    cells.push({ row, column: 0, rowSpan: 1, columnSpan: 1, box: left });
    spans.forEach(([column, columnSpan], place) => {
      const box = [bounds[place + 1], top, bounds[place + 2], bottom].map((side) => Math.round(side ?? 0));
      cells.push({ row, column, rowSpan: 1, columnSpan, box: box as unknown as Piece });
    });
  });
  return cells;
}

/** Table 2, or a page's part of it: captions, and under each a header and rows of one to three figures. */
export function disclosureTables(printed: Printed): DraftTable[] {
  const margin = Math.round(0.2 * printed.size);
  return bandsOf(printed).map((bands): DraftTable => {
    const cells: CellLayout[] = [];
    let rows = 0;
    for (const band of bands) {
      cells.push(...bandCells(band, rows, margin));
      rows += band.rows.length + (band.caption === null ? 0 : 1);
    }
    return { rows, columns: 1 + WIDTH, cells };
  });
}
