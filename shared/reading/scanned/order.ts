import type { FormRow } from "../form-row.ts";
import { normalizeLabel } from "../normalize.ts";
import { mayPrint, type Named, nearest } from "./nearest.ts";
import type { ScannedRow } from "./scanned-row.ts";
import { isBlankRow } from "./torn.ts";

/** A row as the form has it: one of values, or (null) one that only heads others. */
export interface Expected {
  readonly shape: string;
  readonly row: FormRow | null;
}

/** What a table's rows were found to be. */
export interface Fit {
  /** For each printed row the place of the form's, -1 where it is not known. */
  readonly places: readonly number[];
  /** Rows that are known by their order alone. */
  readonly byOrder: ReadonlySet<number>;
  /** Every row of the form is there, and no other. */
  readonly isComplete: boolean;
}

const namesOf = (form: readonly Expected[]): readonly Named<number>[] =>
  form.flatMap(({ row }, place) => (row === null ? [] : [{ name: place, bodies: row.bodies }]));

const rises = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));

const sameShape = (row: ScannedRow, { shape }: Expected): boolean =>
  [row.shape, ...(row.otherShapes ?? [])].some(
    (own) => own === shape || (row.continues && own[0] === shape[0]),
  );

/** The number that leads a label, where it is another than the form's: its letters may be lost and this not. */
function isMisnumbered({ label }: ScannedRow, { row }: Expected): boolean {
  const [printed, own] = [normalizeLabel(label).ordinal, row?.ordinal];
  return printed?.style === "digit" && own?.style === "digit" && printed.number !== own.number;
}

/** A label below this is noise: it says nothing of what is printed. */
const LEAST_SURE = 0.5;

/**
 * Where labels are readable, one that has nothing of the form's own is that of another row, or of none: under a table
 * without rules stands the number of its page, and rows that nobody filled in have neither label nor figures.
 */
function isForeign(scanned: ScannedRow, { row }: Expected): boolean {
  const { label, labelConfidence } = scanned;
  if (row === null || labelConfidence < LEAST_SURE) return false;
  if (normalizeLabel(label).body === "") return label.trim() !== "" || isBlankRow(scanned);
  return !mayPrint(label, row.bodies);
}

/**
 * The rows of a table by their labels, and between readable labels by their order: as many rows as the form has there,
 * each as the form has it. The table's beginning and end count as readable. Labels that stand in another order than the
 * form's say that order proves nothing.
 */
export function fitRows(rows: readonly ScannedRow[], form: readonly Expected[]): Fit {
  const names = namesOf(form);
  const places = rows.map((row) => (row.values.length === 0 ? -1 : (nearest(row.label, names) ?? -1)));
  const byOrder = new Set<number>();
  const isOrdered = rises(places.filter((place) => place >= 0));
  const valued = rows.filter(({ values }) => values.length > 0).length;
  const isReadable = places.filter((place) => place >= 0).length * 2 >= valued;
  const anchors = [-1, ...places.flatMap((place, index) => (place >= 0 ? [index] : [])), rows.length];
  if (isOrdered)
    anchors.slice(1).forEach((end, index) => {
      const start = anchors[index] ?? -1;
      const from = start === -1 ? -1 : (places[start] ?? -1);
      const to = end === rows.length ? form.length : (places[end] ?? -1);
      if (end - start !== to - from) return;
      const between = rows.slice(start + 1, end);
      const fits = between.every((row, offset) => {
        const expected = form[from + 1 + offset];
        if (expected === undefined || !sameShape(row, expected) || isMisnumbered(row, expected)) return false;
        return !(isReadable && isForeign(row, expected));
      });
      if (!fits) return;
      between.forEach((_, offset) => {
        places[start + 1 + offset] = from + 1 + offset;
        byOrder.add(start + 1 + offset);
      });
    });
  return { places, byOrder, isComplete: isOrdered && rows.length === form.length && !places.includes(-1) };
}

/** How many rows of the form a fit has found. */
export const foundIn = ({ places }: Fit): number => new Set(places.filter((place) => place >= 0)).size;
