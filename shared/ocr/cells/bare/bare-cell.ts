import { extentOf, heightOf, widthOf } from "../../raster/box.ts";
import type { Box, Raster } from "../../raster/raster.ts";
import type { CellInk } from "../ink/cell-ink.ts";
import { type Component, componentsOf } from "../ink/components.ts";
import { darknessOf, type Field, leaning, lineContrasts } from "../ink/darkness.ts";
import { withoutScratches } from "../ink/scratch.ts";
import { shadeOf, type TableInk } from "../ink/table-ink.ts";

/** A cell without lines of ink: blank, or with something in it that is too faint to be ink. */
export interface BareCell {
  readonly raster: Raster;
  readonly box: Box;
  readonly dirt: CellInk["dirt"];
  readonly ink: TableInk;
}

/** Extents, in heights of a digit: of dust, and of the shortest hyphens; hyphens are flat. */
const DUST = 0.15;
export const HYPHEN = 0.24;
const FLAT = 1.2;
/** How dark (0 paper, 1 strokes) ink is at least that has faded where it stands, and how far (heights of a digit) the shortest stroke goes. */
const FADED = 0.2;
const STROKE = 0.35;
/** What is left of a rule may lie this far (heights of a digit) within the cell. */
const EDGE = 0.14;
/** No dash stands nearer to the top or the bottom of its cell: its line is higher than it. */
export const LINE_EDGE = 0.3;
/** How long a dash is at least, and how far from it the paper is looked at (heights of a digit). */
const LENGTH = 0.4;
const BESIDE = 0.15;

/** A dot of dust: smaller than any hyphen; or about as large, but not flat, and not where a sign would stand. */
export function isSpeck({ box }: Component, cell: Box, digit: number): boolean {
  if (extentOf(box) < DUST * digit) return true;
  if (extentOf(box) >= HYPHEN * digit || widthOf(box) >= FLAT * heightOf(box)) return false;
  const across = Math.abs(box[0] + box[2] - cell[0] - cell[2]) / 2;
  const down = Math.abs(box[1] + box[3] - cell[1] - cell[3]) / 2;
  return across > widthOf(cell) / 4 || down > digit / 2;
}

/** Where the pixels of a cell's dust lie. */
const dustOf = ({ box, dirt, ink }: BareCell): ReadonlySet<number> =>
  new Set(dirt.filter((component) => isSpeck(component, box, ink.digit)).flatMap(({ pixels }) => pixels));

/** A cell without what rules may have left at its edges. */
export function insideOf({ box, ink: { digit } }: Pick<BareCell, "box" | "ink">): Box {
  const edge = Math.round(EDGE * digit);
  return [box[0] + edge, box[1] + edge, box[2] - edge, box[3] - edge];
}

/** Where in a cell a dash may stand. */
export function dashPlace({ box, ink: { digit } }: Pick<BareCell, "box" | "ink">): Box {
  const [side, edge] = [Math.round(EDGE * digit), Math.round(LINE_EDGE * digit)];
  return [box[0] + side, box[1] + edge, box[2] - side, box[3] - edge];
}

export const darknessWithin = (cell: BareCell, box: Box): Field =>
  darknessOf(cell.raster, box, cell.ink, dustOf(cell));

/** How much darker rows of pixels as long as the shortest dash are than the paper above and below them. */
export const contrastsOf = (darkness: Field, digit: number): Field =>
  lineContrasts(darkness, Math.max(4, Math.round(LENGTH * digit)), Math.max(2, Math.round(BESIDE * digit)));

/** Slashes are this long at least (heights of a digit), and lean so (pixels to the right for each pixel upwards). */
const SLASH = 0.6;
const LEANS = [0.25, 0.4, 0.6, 0.85, 1.2];

const slashLength = (digit: number): number => Math.max(4, Math.round(SLASH * digit));

/** As dark as a line that leans can be at most: where it went through the darkest pixel of each row. */
export function darkestSlant({ width, height, data }: Field, digit: number): number {
  const darkest = new Float32Array(height);
  for (let y = 0; y < height; y += 1)
    for (let at = y * width; at < (y + 1) * width; at += 1)
      darkest[y] = Math.max(darkest[y] ?? 0, data[at] ?? 0);
  const length = slashLength(digit);
  let most = 0;
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let row = y; row < Math.min(height, y + length); row += 1) sum += darkest[row] ?? 0;
    most = Math.max(most, sum);
  }
  return most / length;
}

/** Contrasts (see `contrastsOf`) of lines that lean as slashes do, one field for each lean; as backslashes where `way` is -1. */
export const slantContrastsOf = (darkness: Field, digit: number, way: 1 | -1 = 1): Field[] =>
  LEANS.map((lean) =>
    lineContrasts(leaning(darkness, way * lean), slashLength(digit), Math.max(3, Math.round(BESIDE * digit))),
  );

/** How dark pale strokes of digits are, and how high (heights of a digit) a digit of them is at least. */
const PALE = 0.35;
const PALE_DIGIT = 0.6;

/** True where pale ink in a cell is as high as a digit: what of it is darker may look like a dash, as the foot of a 2 does. */
export const hasPaleDigit = (cell: BareCell): boolean =>
  withoutScratches(componentsOf(cell.raster, insideOf(cell), shadeOf(cell.ink, PALE)), cell).some(
    ({ box }) => heightOf(box) >= PALE_DIGIT * cell.ink.digit,
  );

/** Strokes within a box of a cell, and what joins them, that may have faded too far to be ink. */
export const fadedStrokes = ({ raster, ink }: Pick<BareCell, "raster" | "ink">, within: Box): Component[] =>
  componentsOf(raster, within, shadeOf(ink, FADED)).filter(({ box }) => extentOf(box) >= STROKE * ink.digit);
