import { GROUP_LABELS, OTHER_OUTCOME, RESULTS } from "../form/requests.ts";
import { ROW_BODIES } from "./label-index.ts";
import { type NormalizedLabel, normalizeLabel, type Ordinal } from "./normalize.ts";
import type { Record, RecordLabel } from "./record.ts";
import { similarity } from "./similarity.ts";

/** A row of the form, ready to be compared with printed labels. */
export interface RowLabel {
  readonly id: string;
  readonly bodies: readonly string[];
  readonly ordinal: Ordinal | null;
  /** How many values the row holds. */
  readonly width: number;
}

export function rowLabel(
  row: { id: string; label: string; aliases: readonly string[] },
  width: number,
): RowLabel {
  const normalized = [row.label, ...row.aliases].map(normalizeLabel);
  const bodies = [...new Set(normalized.flatMap(({ body, plain }) => [body, plain]))];
  return { id: row.id, bodies, ordinal: normalized[0]?.ordinal ?? null, width };
}

/** How sure it is that a record's label is a row's: 1 exact, below `FUZZY` only similar, 0 not at all. */
export type LabelScore = number;

/** Scores below this rest on similarity rather than on the words of the form. */
export const FUZZY = 0.8;

/** Labels of two letters (其他, 总计, 规章) are everywhere: they need more than their letters. */
const SHORT = 2;
/** Five letters at the beginning of a label tell every row of the form from every other. */
const UNIQUE_BEGINNING = 5;
/** The label of a row cut off at a line's end: its words, if not all of them. */
const CUT_OFF = 0.82;
/** A part of a row's label that is not its beginning. */
const FRAGMENT = 0.6;
const LEAST_SIMILARITY = 0.6;
/** What is only similar weighs less than any words of the form. */
const LIKENESS_WEIGHT = 0.79;
const LONGEST_JOIN = 10;

const sameOrdinal = (a: Ordinal | null, b: Ordinal | null): boolean =>
  a !== null && b !== null && a.style === b.style && a.number === b.number;

/** What may stand before a row's own label: the labels of the groups it belongs to, the longest first. */
export const GROUP_BODIES: readonly string[] = [...GROUP_LABELS, OTHER_OUTCOME].map(
  (label) => normalizeLabel(label).body,
);
const RESULTS_BODY = normalizeLabel(RESULTS).body;

/** A label without the groups that were printed in the same cell before it; a group's label alone stays. */
function withoutGroups(label: NormalizedLabel): NormalizedLabel {
  const inner = label.body.startsWith(RESULTS_BODY) ? label.body.slice(RESULTS_BODY.length) : label.body;
  const group = GROUP_BODIES.find((body) => inner.startsWith(body) && inner.length > body.length);
  const body = group === undefined ? inner : inner.slice(group.length);
  return body === "" || body === label.body ? label : { body, plain: body, ordinal: null };
}

const INNER = /^.+(\([一二三四五六七八九十]\).+)$/u;

/** Of a cell that joins the labels of a group, whole or not, and of a row, the row's: `三、本年度办理结（一）予以公开`. */
function innermost(label: RecordLabel): NormalizedLabel | null {
  const inner = label.folded.includes("(", 1) ? INNER.exec(label.folded)?.[1] : undefined;
  if (inner === undefined) return null;
  const normalized = normalizeLabel(inner);
  return ROW_BODIES.has(normalized.body) ? normalized : null;
}

/** The record's last labels, joined: a label may be broken over several lines. */
function joins(labels: readonly RecordLabel[]): NormalizedLabel[] {
  const all: NormalizedLabel[] = [];
  const own = labels
    .filter((label, index) => index === labels.length - 1 || !GROUP_BODIES.includes(label.body))
    .map((label) => innermost(label) ?? withoutGroups(label));
  for (let count = 1; count <= Math.min(LONGEST_JOIN, own.length); count += 1) {
    const part = own.slice(-count);
    all.push({
      body: part.map((label) => label.body).join(""),
      plain: part.map((label) => label.plain).join(""),
      ordinal: part[0]?.ordinal ?? null,
    });
  }
  return all;
}

function shortScore(printed: NormalizedLabel, row: RowLabel, labels: number): LabelScore {
  if (row.ordinal === null || sameOrdinal(printed.ordinal, row.ordinal)) return 1;
  return printed.ordinal === null && labels <= 2 ? 0.9 : 0;
}

function exactScore(printed: NormalizedLabel, row: RowLabel, labels: number): LabelScore {
  const body = row.bodies.find((known) => printed.body === known || printed.plain === known);
  if (body === undefined) return 0;
  return body.length > SHORT ? 1 : shortScore(printed, row, labels);
}

/** The beginning of a row's label: enough letters to tell it from every other, or fewer under the row's own ordinal. */
function begins({ body: printed, ordinal }: NormalizedLabel, body: string, row: RowLabel): boolean {
  const enough = sameOrdinal(ordinal, row.ordinal) ? UNIQUE_BEGINNING - 1 : UNIQUE_BEGINNING;
  return printed.length >= enough && body.startsWith(printed);
}

function partialScore(label: NormalizedLabel, row: RowLabel): LabelScore {
  const printed = label.body;
  let best = 0;
  for (const body of row.bodies) {
    if (body.length <= SHORT || printed.length < 3) continue;
    if (begins(label, body, row)) return CUT_OFF;
    if (printed.length >= UNIQUE_BEGINNING && body.includes(printed)) best = Math.max(best, FRAGMENT);
    const likeness = similarity(printed, body, LEAST_SIMILARITY);
    if (likeness >= LEAST_SIMILARITY) best = Math.max(best, likeness * LIKENESS_WEIGHT);
  }
  return best;
}

const max = (scores: readonly LabelScore[]): LabelScore =>
  scores.reduce((best, score) => Math.max(best, score), 0);

/** How sure it is of each row that a record prints its label; similarity only counts where no words match. */
export function scoreLabels(record: Record, rows: readonly RowLabel[]): readonly LabelScore[] {
  const printed = joins(record.labels);
  const exact = rows.map((row) => max(printed.map((join) => exactScore(join, row, record.labels.length))));
  if (record.values.length === 0 || exact.some((score) => score > 0)) return exact;
  // The words of a row of the other table are not like a row of this one.
  if (printed.some((join) => ROW_BODIES.has(join.body))) return exact;
  return rows.map((row) => max(printed.map((join) => partialScore(join, row))));
}
