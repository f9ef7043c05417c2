import type { Merge } from "./sheet.ts";

export const MOST_CONDITIONS = 200;
const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_575;

/** `B5` as row 4, column 1; null for what is no cell of a sheet. */
export function placeOf(
  reference: string | undefined,
): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(reference ?? "");
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const place = { row: Number(digits) - 1, column: column - 1 };
  return place.row < 0 || place.row > LAST_ROW || place.column > LAST_COLUMN ? null : place;
}

/** `B5:C6` as a merged range; null for what is none of a sheet. */
export function mergeOf(reference: string | undefined): Merge | null {
  const [from, to] = (reference ?? "").split(":").map(placeOf);
  if (from == null || to == null || to.row < from.row || to.column < from.column) return null;
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** `A1:B3 D6` as ranges; what is no range of a sheet is passed over. */
export const rangesOf = (references: string | undefined): readonly Merge[] =>
  (references ?? "")
    .split(" ")
    .slice(0, MOST_CONDITIONS)
    .flatMap((reference) => mergeOf(reference.includes(":") ? reference : `${reference}:${reference}`) ?? []);
