import type { Edition } from "../../form/edition.ts";
import { EDITIONS } from "../../form/edition.ts";
import { APPLICANT_COLUMNS, requestRows } from "../../form/requests.ts";
import type { PieceRow, ValuePiece } from "../pieces.ts";
import { BLANK } from "../place.ts";
import type { PrintedValue } from "../value.ts";
import { type Cover, coverOf } from "./label-cover.ts";
import { REQUEST_STREAMS } from "./label-streams.ts";
import { allHold, placeRows } from "./place-rows.ts";
import type { PlacedRow } from "./placed-row.ts";
import { type ValueLine, valueLines, valuesOfRows } from "./value-lines.ts";
import type { LineAt, WordLine } from "./words.ts";

const WIDTH = APPLICANT_COLUMNS.length;

/** A table that lines of text print, as rows in the words of the form; its lines are from `start` up to `end`. */
export interface LaidOutTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly PieceRow[];
}

type At = NonNullable<WordLine["at"]>;

const valuePiece = (value: PrintedValue, column: number, at: At): ValuePiece => ({
  kind: "value",
  value,
  column: column + 1,
  end: column + 2,
  at,
});

/** Side by side the order of values is known; of values that are all the same it is nothing to ask for. */
const isOrdered = (own: readonly ValueLine[]): boolean =>
  own.length === 1 || new Set(own.flatMap(({ values }) => values.map(({ value }) => value?.raw))).size === 1;

/** The values of a row that is not proved. */
function unprovedPieces({ text }: PlacedRow, own: readonly ValueLine[], at: At): readonly ValuePiece[] {
  if (isOrdered(own))
    return own
      .flatMap(({ values }) => values.flatMap(({ value }) => value ?? []))
      .map((value, column) => valuePiece(value, column, at));
  if (own.length === 0) return [];
  return APPLICANT_COLUMNS.map((_, column) => valuePiece({ kind: "unreadable", raw: text }, column, at));
}

function pieceRow(label: string, row: PlacedRow, own: readonly ValueLine[], at: At): PieceRow {
  const values = row.isProved
    ? row.columns.map(({ value, at: place }, column) => valuePiece(value ?? BLANK, column, place ?? at))
    : unprovedPieces(row, own, at);
  const pieces = [{ kind: "label" as const, text: label, column: 0, end: 1, at }, ...values];
  const placed = { pieces, binding: "columns", width: pieces.length, prose: false } as const;
  return row.isProved || !isOrdered(own) ? { ...placed, isPlaced: true } : placed;
}

function tableOf(lines: LineAt, start: number, edition: Edition, cover: Cover): LaidOutTable | null {
  const found = valueLines(lines, start, cover);
  const values = valuesOfRows(cover.rows, found, WIDTH);
  if (values === null) return null;
  const { rows: own, byCount } = values;
  const placed = placeRows(own, lines, edition);
  if (byCount && !allHold(placed, edition)) return null;
  if (placed.filter(({ isProved }) => isProved).length * 2 < placed.length) return null;
  const labels = requestRows(edition).map(({ label }) => label);
  const rows = placed.map((row, index) => {
    const at = lines(cover.rows[index]?.first ?? start).at;
    if (at === null) throw new Error("a label stands on a line");
    return pieceRow(labels[index] ?? "", row, own[index] ?? [], at);
  });
  const first = Math.min(start, found[0]?.line ?? start);
  const last = Math.max(cover.end, (found.at(-1)?.line ?? 0) + 1);
  return { start: first, end: last, rows };
}

/** Table 3 where its labels begin on a line; null where not every word of it is accounted for. */
export function laidOutRequests(lines: LineAt, start: number): LaidOutTable | null {
  for (const edition of EDITIONS) {
    const cover = coverOf(lines, start, REQUEST_STREAMS[edition]);
    if (cover !== null) return tableOf(lines, start, edition, cover);
  }
  return null;
}
