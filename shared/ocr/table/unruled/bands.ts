import { hull, middleX, widthOf } from "../../raster/box.ts";
import { anchored, type Band, bandFrom, borderOf, figureColumns } from "./band-rows.ts";
import { type Column, columnsOf } from "./figure-rows.ts";
import { boundsOf, isCentredOver } from "./header.ts";
import { columnsByNames } from "./named-band.ts";
import type { Printed } from "./page-ink.ts";
import type { Piece } from "./piece.ts";
import { type TextLine, textLines } from "./text-lines.ts";

/** Captions are this long (in sizes), alone on their line, in the middle. */
const [SHORTEST, LONGEST] = [4.5, 15];
/** How far (in sizes) from one middle captions stand. */
const SAME_MIDDLE = 0.8;
/** Lines (in sizes) further apart are of different tables. */
const FURTHEST = 3.2;

const isCaption = ({ box }: TextLine, size: number): boolean =>
  widthOf(box) >= SHORTEST * size && widthOf(box) <= LONGEST * size;

/** The lines under a caption, down to the next one, as far as they stand near to one another. */
function under(
  lines: readonly TextLine[],
  from: number,
  isEnd: (line: TextLine) => boolean,
  size: number,
): TextLine[] {
  const found: TextLine[] = [];
  let bottom = lines[from]?.box[3] ?? 0;
  for (const line of lines.slice(from + 1)) {
    if (isEnd(line) || line.box[1] - bottom > FURTHEST * size) break;
    found.push(line);
    bottom = line.box[3];
  }
  return found;
}

/** Every column has names in its middle, which stand nearer to it than to another. */
function areCentred(names: readonly Piece[], columns: readonly Column[], size: number): boolean {
  const bounds = boundsOf(columns, 4 * size);
  return columns.every((column, index) => {
    const own = names.filter((piece) => {
      const x = middleX(piece);
      return x > (bounds[index] ?? 0) && x < (bounds[index + 1] ?? 0);
    });
    return own.length > 0 && isCentredOver(hull(own), [column], size);
  });
}

/**
 * As many names as columns, none of which reaches to where the next column or its name begins, wherever figures stand in their cells.
 * One column has the only name, in however many pieces.
 */
function arePaired(names: readonly Piece[], columns: readonly Column[]): boolean {
  if (columns.length === 1) return names.length > 0;
  const own = columnsOf([{ figures: names, y: 0 }]);
  const pairs = own.map(({ from, to }, index) => {
    const column = columns[index] ?? { from, to };
    return { from: Math.min(from, column.from), to: Math.max(to, column.to) };
  });
  return (
    own.length === columns.length &&
    pairs.every(({ from }, index) => index === 0 || from > (pairs[index - 1]?.to ?? 0))
  );
}

/**
 * A band under a caption, whose figures begin after `border`; null where it has no header, or its figures do not stand in as many
 * columns as that has names.
 */
function bandOf(caption: Piece, lines: readonly TextLine[], border: number, printed: Printed): Band | null {
  const { size } = printed;
  const pieces = lines.flatMap((line) => line.pieces);
  const rows = anchored(pieces, border, size);
  const [header, ...others] = rows ?? [];
  if (rows === null || header === undefined || others.length === 0) return null;
  const columns = figureColumns(others);
  if (columns === null) {
    const named = columnsByNames(rows, printed);
    return named === null ? null : bandFrom({ caption, border, rows, columns: named }, size);
  }
  const isNamed = arePaired(header.beside, columns) || areCentred(header.beside, columns, size);
  return isNamed ? bandFrom({ caption, border, rows: [header, ...others], columns }, size) : null;
}

/** The rows at the top of a page that go on with a band of the page before: those right over a caption; null for none. */
function restAbove(lines: readonly TextLine[], band: Band, size: number): Band | null {
  const border = band.bounds[1] ?? 0;
  const found: TextLine[] = [];
  let top = band.caption?.[1] ?? 0;
  for (const line of lines.toReversed()) {
    const crosses = line.pieces.some(([left, , right]) => left < border && right > border);
    const isWhole =
      line.pieces.some(([, , right]) => right <= border) && line.pieces.some(([left]) => left >= border);
    if (top - line.box[3] > FURTHEST * size || crosses || !isWhole) break;
    found.unshift(line);
    top = line.box[1];
  }
  const rows = anchored(
    found.flatMap(({ pieces }) => pieces),
    border,
    size,
  );
  const columns = rows === null ? null : figureColumns(rows);
  if (rows === null || rows.length === 0 || columns === null) return null;
  return bandFrom({ caption: null, border, rows, columns }, size);
}

const labelMiddle = ({ rows }: Band): number => middleX(rows[0]?.label ?? [0, 0, 0, 0]);

/** How two bands stand to one another: of one table, or of one whose upper band has a running title over it and no caption. */
function relation(above: Band | undefined, below: Band, size: number): "one" | "untitled" | "none" {
  if (above?.caption == null || below.caption === null) return "none";
  const isNear = below.caption[1] - (above.rows.at(-1)?.bottom ?? 0) <= FURTHEST * size;
  const areAlike = Math.abs(labelMiddle(above) - labelMiddle(below)) <= SAME_MIDDLE * size;
  if (!isNear || !areAlike) return "none";
  const apart = Math.abs(middleX(above.caption) - middleX(below.caption));
  return apart <= SAME_MIDDLE * size ? "one" : "untitled";
}

/** Puts a band to those above it that are of its table, or begins another with what is left over it of the page before. */
function put(tables: Band[][], band: Band, rest: () => Band | null, size: number): void {
  const before = tables.at(-1);
  const above = before?.at(-1);
  const how = relation(above, band, size);
  if (before !== undefined && how === "one") before.push(band);
  else if (before?.length === 1 && above !== undefined && how === "untitled")
    before.splice(0, 1, { ...above, caption: null }, band);
  else {
    const cut = rest();
    tables.push(cut === null ? [band] : [cut, band]);
  }
}

/** A header and rows of labels alone may be of anything. */
const hasFigures = ({ figures }: Band): boolean => figures > 0;

/** Bands one under the other with captions about one middle: tables, or the parts of one on this page. */
export function bandsOf(printed: Printed): Band[][] {
  const { words, figures, size } = printed;
  const lines = textLines([...words, ...figures]);
  const tables: Band[][] = [];
  const used = new Set<TextLine>();
  for (const [index, line] of lines.entries()) {
    if (used.has(line) || !isCaption(line, size)) continue;
    const isNext = (other: TextLine): boolean =>
      isCaption(other, size) && Math.abs(middleX(other.box) - middleX(line.box)) <= SAME_MIDDLE * size;
    const found = longestBand(line.box, under(lines, index, isNext, size), printed);
    if (found === null) continue;
    const [band, count] = found;
    const above = lines.slice(0, index).filter((other) => !used.has(other));
    put(tables, band, () => restAbove(above, band, size), size);
    for (const each of lines.slice(index, index + count + 1)) used.add(each);
  }
  return tables.filter((bands) => bands.some(hasFigures));
}

/** The band of as many of some lines as make one, and how many they are. */
function longestBand(
  caption: Piece,
  lines: readonly TextLine[],
  printed: Printed,
): readonly [Band, number] | null {
  const fromLeft = lines
    .flatMap(({ pieces }, line) => pieces.map((piece) => ({ piece, line })))
    .sort((a, b) => a.piece[0] - b.piece[0]);
  for (let count = lines.length; count >= 2; count -= 1) {
    const own = fromLeft.flatMap(({ piece, line }) => (line < count ? [piece] : []));
    const border = borderOf(own, printed.size);
    const band = border === null ? null : bandOf(caption, lines.slice(0, count), border, printed);
    if (band !== null) return [band, count];
  }
  return null;
}
