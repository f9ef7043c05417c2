import { readText } from "../../shared/readers/text/text.ts";
import { documentRows } from "../../shared/reading/document-rows.ts";
import type { PieceRow, ValuePiece } from "../../shared/reading/pieces.ts";
import type { Record } from "../../shared/reading/record.ts";
import { gatherRecords } from "../../shared/reading/records.ts";
import { parseValue } from "../../shared/reading/value.ts";
import { page } from "../readers/html/pages.ts";

export const rowsOfText = (text: string): readonly PieceRow[] => documentRows(readText(text, "utf-8")).rows;

export const recordsOfText = (text: string): readonly Record[] => gatherRecords(rowsOfText(text));
export const recordsOfPage = (html: string): readonly Record[] =>
  gatherRecords(documentRows(page(html)).rows);

/** Lines with tabs: a row of the table each. */
export const tabbed = (...rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.join("\t")).join("\n");

/** Labels and values of a record, as `label+label: value value`; a blank shows as a dot. */
export const shown = (record: Record): string =>
  `${record.labels.map((label) => label.body).join("+")}: ${record.values
    .map((piece) => piece.value.raw || "·")
    .join(" ")}`.trim();

export const shownRecords = (text: string): string[] => recordsOfText(text).map(shown);

function valuePiece(text: string, column: number): ValuePiece {
  const value = parseValue(text);
  if (value === null) throw new Error(`${text} is no value`);
  return { kind: "value", value, column, end: column + 1, at: { line: column + 1 } };
}

/** A record without labels that holds these values, `""` for a blank. */
export function recordOf(values: readonly string[], binding: Record["binding"] = "loose"): Record {
  const pieces = values.map((text, index) => valuePiece(text, index + 1));
  return { labels: [], values: pieces, binding, width: values.length + 1, at: { line: 1 } };
}
