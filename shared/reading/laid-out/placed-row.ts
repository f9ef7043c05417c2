import type { Place } from "../../document/document.ts";
import { APPLICANT_COLUMNS } from "../../form/requests.ts";
import type { PrintedValue } from "../value.ts";
import type { ValueLine } from "./value-lines.ts";
import type { Word } from "./words.ts";

/** The columns of values of table 3. */
export const WIDTH = APPLICANT_COLUMNS.length;

export interface PlacedValue {
  /** Null for a blank. */
  readonly value: PrintedValue | null;
  readonly at: Place | null;
}

/** A row with what stands in each of its columns. */
export interface PlacedRow {
  readonly columns: readonly PlacedValue[];
  readonly isProved: boolean;
  /** All that is printed in it. */
  readonly text: string;
  /** A value is put together from several lines. */
  readonly isJoined: boolean;
}

/** The lines with the values of one row. */
export type Own = readonly ValueLine[];

export const wordsOf = (own: Own): readonly Word[] => own.flatMap(({ values }) => values);
export const textOf = (own: Own): string =>
  wordsOf(own)
    .map(({ text }) => text)
    .join(" ");

/** As many values as the row has columns, side by side: each stands in its own. */
export const isFull = (own: Own): boolean => own.length === 1 && own[0]?.values.length === WIDTH;

export interface LinedWord {
  readonly word: Word;
  readonly line: number;
}

export const linedWords = (own: Own): readonly LinedWord[] =>
  own.flatMap(({ line, values }) => values.map((word) => ({ word, line })));

/** Where a line stands; null for none. */
export type At = (line: number) => Place | null;

/** Values whose order is that of the columns. */
export function full(own: Own, at: At): PlacedRow {
  const columns = linedWords(own).map(({ word, line }) => ({ value: word.value, at: at(line) }));
  return { columns, isProved: true, text: textOf(own), isJoined: false };
}

export function unproved(own: Own): PlacedRow {
  const columns = APPLICANT_COLUMNS.map(() => ({ value: null, at: null }));
  return { columns, isProved: false, text: textOf(own), isJoined: false };
}
