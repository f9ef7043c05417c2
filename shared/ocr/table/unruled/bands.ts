import { columnsOf } from "./figure-rows.ts";
import { boundsOf, isCentredOver } from "./header.ts";
import type { Printed } from "./page-ink.ts";
import { hullOf, middleX, middleY, type Piece, widthOf } from "./piece.ts";
import { isLevel, type TextLine, textLines } from "./text-lines.ts";

/** A row of a band: its label, and from where to where it reaches. */
export interface BandRow {
  readonly label: Piece;
  readonly top: number;
  readonly bottom: number;
}

/** What stands between two captions of table 2. */
export interface Band {
  /** Null where it stands on the page before. */
  readonly caption: Piece | null;
  /** The header first, where there is a caption. */
  readonly rows: readonly BandRow[];
  /** Where the label and the columns of figures begin and end. */
  readonly bounds: readonly number[];
}

/** Captions are this long (in sizes), alone on their line, in the middle. */
const [SHORTEST, LONGEST] = [4.5, 15];
/** How far (in sizes) from one middle captions stand. */
const SAME_MIDDLE = 0.8;
/** Lines (in sizes) further apart are of different tables. */
const FURTHEST = 3.2;
/** How far (in sizes) figures stand from the line of their label. */
const SAME_ROW = 0.4;
const MOST_COLUMNS = 3;

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

/** The x after which the figures of some lines begin: the first gap that goes through all of them. */
function borderOf(pieces: readonly Piece[], size: number): number | null {
  const sorted = pieces.toSorted((a, b) => a[0] - b[0]);
  let right = sorted[0]?.[2] ?? 0;
  for (const [left, , end] of sorted) {
    if (left - right > size) return (left + right) / 2;
    right = Math.max(right, end);
  }
  return null;
}

/** Labels and what stands beside each: the header's names may have several lines. */
interface Anchored {
  readonly label: Piece;
  readonly beside: readonly Piece[];
}

/** Every piece with the label that it stands nearest to; null where labels stand on several lines, or one without figures. */
function anchored(pieces: readonly Piece[], border: number, size: number): Anchored[] | null {
  const left = pieces.filter((piece) => piece[2] <= border).sort((a, b) => middleY(a) - middleY(b));
  const labels: Piece[] = [];
  for (const piece of left) {
    const before = labels.at(-1);
    if (before !== undefined && isLevel(before, piece)) labels[labels.length - 1] = hullOf([before, piece]);
    else labels.push(piece);
  }
  const right = pieces.filter((piece) => piece[2] > border);
  const nearest = (piece: Piece): Piece | undefined =>
    labels.toSorted(
      (a, b) => Math.abs(middleY(a) - middleY(piece)) - Math.abs(middleY(b) - middleY(piece)),
    )[0];
  const byLabel = Map.groupBy(right, nearest);
  const rows = labels.map((label) => ({ label, beside: byLabel.get(label) ?? [] }));
  const isSound = rows.every(({ label, beside }, index) => {
    if (beside.length === 0) return false;
    const off = index === 0 ? [hullOf(beside)] : beside;
    return off.every((piece) => Math.abs(middleY(piece) - middleY(label)) <= SAME_ROW * size);
  });
  return isSound ? rows : null;
}

/** A band under a caption; null where it has no header and rows with as many figures as the header has names. */
function bandOf(caption: Piece, lines: readonly TextLine[], size: number): Band | null {
  const pieces = lines.flatMap((line) => line.pieces);
  const border = borderOf(pieces, size);
  const rows = border === null ? null : anchored(pieces, border, size);
  const [header, ...others] = rows ?? [];
  if (border === null || header === undefined || others.length === 0) return null;
  const columns = columnsOf(others.map(({ beside }) => ({ figures: beside, y: 0 })));
  if (columns.length > MOST_COLUMNS) return null;
  const full = others.every(({ beside }) => beside.length === columns.length);
  const bounds = boundsOf(columns, 4 * size);
  const named = columns.every((column, index) => {
    const names = header.beside.filter((piece) => {
      const x = middleX(piece);
      return x > (bounds[index] ?? 0) && x < (bounds[index + 1] ?? 0);
    });
    return names.length > 0 && isCentredOver(hullOf(names), [column], size);
  });
  if (!full || !named) return null;
  const hulls = [header, ...others].map(({ label, beside }) => hullOf([label, ...beside]));
  const start = Math.min(...[header, ...others].map(({ label }) => label[0]));
  const end = Math.max(...hulls.map(([, , right]) => right)) + size;
  const inner = boundsOf(columns, 0).slice(1, -1);
  return {
    caption,
    bounds: [start, border, ...inner, end],
    rows: [header, ...others].map(({ label }, index) => ({
      label,
      top: Math.round(((hulls[index - 1]?.[3] ?? caption[3]) + (hulls[index]?.[1] ?? 0)) / 2),
      bottom: Math.round(
        ((hulls[index]?.[3] ?? 0) + (hulls[index + 1]?.[1] ?? (hulls[index]?.[3] ?? 0) + 0.7 * size)) / 2,
      ),
    })),
  };
}

/** Bands one under the other with captions about one middle: tables, or the parts of one on this page. */
export function bandsOf({ words, figures, size }: Printed): Band[][] {
  const lines = textLines([...words, ...figures]);
  const tables: Band[][] = [];
  const used = new Set<TextLine>();
  for (const [index, line] of lines.entries()) {
    if (used.has(line) || !isCaption(line, size)) continue;
    const isNext = (other: TextLine): boolean =>
      isCaption(other, size) && Math.abs(middleX(other.box) - middleX(line.box)) <= SAME_MIDDLE * size;
    const own = under(lines, index, isNext, size);
    const found = longestBand(line.box, own, size);
    if (found === null) continue;
    const [band, count] = found;
    const taken = [line, ...own.slice(0, count)];
    for (const each of taken) used.add(each);
    const before = tables.at(-1);
    const above = before?.at(-1);
    const goesOn =
      above?.caption != null &&
      Math.abs(middleX(above.caption) - middleX(line.box)) <= SAME_MIDDLE * size &&
      line.box[1] - (above.rows.at(-1)?.bottom ?? 0) <= FURTHEST * size;
    if (goesOn && before !== undefined) before.push(band);
    else tables.push([band]);
  }
  return tables;
}

/** The band of as many of some lines as make one, and how many they are. */
function longestBand(
  caption: Piece,
  lines: readonly TextLine[],
  size: number,
): readonly [Band, number] | null {
  for (let count = lines.length; count >= 2; count -= 1) {
    const band = bandOf(caption, lines.slice(0, count), size);
    if (band !== null) return [band, count];
  }
  return null;
}
