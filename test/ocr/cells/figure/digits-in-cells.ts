import type { InkedCell } from "../../../../shared/ocr/cells/inked-cell.ts";
import type { Box } from "../../../../shared/ocr/raster/raster.ts";

/** Pixels from one digit to the next. */
export const PLACE = 15;
export const WIDTH = 80;
const HEIGHT = 90;

export interface Text {
  readonly digits: number;
  /** What stands behind the digits. */
  readonly behind?: "," | "件";
  /** From the left and the top of the cell. */
  readonly at: readonly [number, number];
}

/** A cell of a row with lines of digits, 12 wide and 20 high, one every `PLACE` pixels. */
export function cellOf(column: number, texts: readonly Text[], height = 20): InkedCell {
  const left = 100 * column;
  const lines = texts.map(({ digits, at: [x, y], behind }) => {
    const boxes = Array.from({ length: digits }, (_, index): Box => {
      const start = left + x + PLACE * index;
      return [start, y, start + 12, y + height];
    });
    const box: Box = [left + x, y, left + x + PLACE * (digits - 1) + 12, y + height];
    const line = { box, strokes: [] };
    const end = box[2] + 2;
    const comma: Box[] = behind === "," ? [[end, y + 15, end + 4, y + 23]] : [];
    const unit = behind === "件" ? { unit: { text: "件", probability: 1 } } : {};
    const read = "1".repeat(digits) + (behind === "," ? "," : "");
    return {
      line,
      part: line,
      text: { text: "1", least: 1, mean: 1, probabilities: [1] },
      figure: { figures: [{ text: read, probability: 1 }], within: 1, seen: 1, unbound: read, ...unit },
      glyphs: [...boxes, ...comma].map((one) => ({ box: one, picture: new Float32Array() })),
    };
  });
  const layout = { row: 3, column, rowSpan: 1, columnSpan: 1, box: [left, 0, left + WIDTH, HEIGHT] as Box };
  return { layout, ink: { lines: lines.map(({ line }) => line), dirt: [] }, lines };
}
