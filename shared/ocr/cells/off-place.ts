import { middleX } from "../raster/box.ts";
import { median, quantile } from "../raster/quantile.ts";
import { contradicted } from "./figure/confidence.ts";
import type { InkedCell, ReadCell } from "./inked-cell.ts";

/** Fewer figures of a table do not show how it sets them. */
const LEAST_FIGURES = 12;
/** How far (digits' places) a figure is from where it belongs at least; and the share of all that are nearer, or all but so few. */
const OFF = 0.38;
const SET_ALIKE = 0.95;
const FEW = 1;
/**
 * Edges of cells are no surer than this (pixels), nor than twice what four figures in five are off: those of a bent page wander. Where that is
 * as far as a digit, figures stand anywhere.
 */
const LEAST_OFF = 3;
const WANDER = { share: 0.8, times: 2, most: 0.8 };
const FIGURE = /^\d[\d,]*$/u;

/** Most figures that stand so near (digits' places) to the middle of their cells are set there, whatever else they are near to. */
const NEAR = 0.2;

/** How far (pixels) the ink of a cell's only line is from where it would stand if set in the middle, right or left. */
const SET: readonly ((cell: InkedCell) => number)[] = [
  ({ layout: { box }, lines: [first] }) => middleX(first?.part.box ?? box) - middleX(box),
  ({ layout: { box }, lines: [first] }) => (first?.part.box ?? box)[2] - box[2],
  ({ layout: { box }, lines: [first] }) => (first?.part.box ?? box)[0] - box[0],
];

const SIDES = SET.slice(1);

/** A figure of a table, as it was read. */
interface Placed {
  readonly cell: InkedCell;
  readonly index: number;
  readonly text: string;
}

/** So many figures of a column show how far they stand from its sides, which without rules lie anywhere between columns. */
const LEAST_OF_COLUMN = 5;

/** How far each figure stands from where those of its column usually do, or those of its table where it has few; and how far those of the table do. */
function farFromUsual(
  figures: readonly Placed[],
  farOf: (cell: InkedCell) => number,
): { readonly usual: number; readonly by: readonly number[] } {
  const usualOf = (of: readonly Placed[]): number => median(of.map(({ cell }) => farOf(cell)));
  const usual = usualOf(figures);
  const columns = Map.groupBy(figures, ({ cell }) => cell.layout.column);
  const usualIn = new Map(
    [...columns].map(([column, of]) => [column, of.length < LEAST_OF_COLUMN ? usual : usualOf(of)]),
  );
  return {
    usual,
    by: figures.map(({ cell }) => Math.abs(farOf(cell) - (usualIn.get(cell.layout.column) ?? usual))),
  };
}

/** So many other figures of as many digits, as near to the same side of their cells (digits' places), show that some are set there. */
const ASIDE = { others: 3, most: 1 };

/** True for a figure that is set at a side of its cell as others of its table are, be most of them in the middle. */
function isSetAside(figure: Placed, figures: readonly Placed[], place: number): boolean {
  return SIDES.some((farOf) => {
    const far = farOf(figure.cell);
    if (Math.abs(far) > ASIDE.most * place) return false;
    const others = figures.filter(
      ({ cell, text }) => text.length === figure.text.length && Math.abs(farOf(cell) - far) <= OFF * place,
    );
    return others.length > ASIDE.others;
  });
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The cells of a table as they were read, in doubt where a figure does not stand where all others do: in the middle of its cell, or
 * at one side. A digit may be lost beside it, under correction fluid or in a fold, or have been added.
 */
export function withOffPlaceDoubted(
  cells: readonly InkedCell[],
  read: readonly ReadCell[],
  place: number,
): readonly ReadCell[] {
  const figures = cells.flatMap((cell, index): Placed[] => {
    const text = read[index]?.text ?? "";
    return cell.lines.length === 1 && FIGURE.test(text) ? [{ cell, index, text }] : [];
  });
  if (figures.length < LEAST_FIGURES) return read;
  const ways = SET.map((farOf) => farFromUsual(figures, farOf));
  const [middle] = ways;
  const isMiddle =
    middle !== undefined &&
    Math.max(Math.abs(middle.usual), quantile(middle.by, WANDER.share)) <= NEAR * place;
  const [{ by = [] } = {}] = isMiddle
    ? [middle]
    : ways.toSorted((one, other) => sumOf(one.by) - sumOf(other.by));
  const wander = WANDER.times * quantile(by, WANDER.share);
  if (wander > WANDER.most * place) return read;
  const most = Math.max(LEAST_OFF, OFF * place, wander);
  const off = figures.filter((_, index) => (by[index] ?? 0) > most);
  if (off.length > Math.max(FEW, (1 - SET_ALIKE) * figures.length)) return read;
  const stray = off.filter((figure) => !isSetAside(figure, figures, place));
  const doubted = new Set(stray.map(({ index }) => index));
  return read.map((one, index) =>
    doubted.has(index) ? { ...one, confidence: contradicted(one.confidence) } : one,
  );
}
