import { heightOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import { softened } from "../../raster/softened.ts";
import type { CellInk, InkLine } from "./cell-ink.ts";
import { shadeOf, type TableInk } from "./table-ink.ts";

/** Margins around a line, in heights of the picture's text: of the first view, and of others. */
export const MARGIN = { usual: 0.15, wide: 0.32, narrow: 0.06 };

/** The network has learnt from greys: to it, strokes in black and white are ragged, and less so once softened so often. */
const SOFT = 2;

/** A picture of one line of a cell without the cell's dirt and its other lines; what lies beyond the cell is paper. */
export function linePicture(
  raster: Raster,
  cell: Box,
  { lines, dirt }: CellInk,
  line: InkLine,
  { paper, digit, isBlackAndWhite }: TableInk,
  margin = MARGIN.usual,
): Raster {
  const tall = Math.max(heightOf(line.box), digit);
  const middle = (line.box[1] + line.box[3]) / 2;
  const top = Math.round(middle - tall * (0.5 + margin));
  const height = Math.round(tall * (1 + 2 * margin));
  const left = Math.round(line.box[0] - tall * margin);
  const width = Math.round(line.box[2] - line.box[0] + 2 * tall * margin);
  const data = new Uint8Array(width * height).fill(paper);
  for (let y = Math.max(top, cell[1]); y < Math.min(top + height, cell[3]); y += 1)
    for (let x = Math.max(left, cell[0]); x < Math.min(left + width, cell[2]); x += 1)
      data[(y - top) * width + x - left] = raster.data[y * raster.width + x] ?? paper;
  const others = lines.filter((other) => other !== line).flatMap(({ strokes }) => strokes);
  for (const { pixels } of [...dirt, ...others])
    for (const pixel of pixels) {
      const [x, y] = [(pixel % raster.width) - left, Math.floor(pixel / raster.width) - top];
      paint(data, width, height, x, y, paper);
    }
  if (isBlackAndWhite !== true) return { width, height, data };
  return { width, height, data: Uint8Array.from(softened(Float32Array.from(data), width, SOFT, paper)) };
}

/** The ink of a cell with a part of one of its lines as a line of its own, apart from what is behind it. */
export function withPart(ink: CellInk, line: InkLine, part: InkLine): CellInk {
  const behind = { ...line, strokes: line.strokes.filter((stroke) => !part.strokes.includes(stroke)) };
  return { ...ink, lines: [part, behind, ...ink.lines.filter((other) => other !== line)] };
}

/** Paper on a pixel and those around it, which are grey with its ink. */
function paint(data: Uint8Array, width: number, height: number, x: number, y: number, paper: number): void {
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1) {
      const [px, py] = [x + dx, y + dy];
      if (px >= 0 && py >= 0 && px < width && py < height) data[py * width + px] = paper;
    }
}

/** Darkness (0 paper, 1 strokes) from which greys are of the strokes beside them, and how far they reach (heights of a digit). */
const GREY = 0.12;
const REACH = 0.4;

/** A line's box with the greys at its ends that are too light to be ink: the hairline of a 4 is one of them. */
export function withGreys(raster: Raster, cell: Box, box: Box, ink: TableInk): Box {
  const { paper, digit } = ink;
  const grey = shadeOf(ink, GREY);
  const isGrey = (x: number): boolean => {
    for (let y = box[1]; y < box[3]; y += 1)
      if ((raster.data[y * raster.width + x] ?? paper) < grey) return true;
    return false;
  };
  let [left, , right] = box;
  const [least, most] = [
    Math.max(cell[0], left - Math.round(REACH * digit)),
    Math.min(cell[2], right + Math.round(REACH * digit)),
  ];
  while (left > least && isGrey(left - 1)) left -= 1;
  while (right < most && isGrey(right)) right += 1;
  return [left, box[1], right, box[3]];
}
