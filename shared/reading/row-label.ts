import { GROUP_LABELS, OTHER_OUTCOME, RESULTS } from "../form/requests.ts";
import { type NormalizedLabel, normalizeLabel, type Ordinal } from "./normalize.ts";
import type { Record, RecordLabel } from "./records.ts";
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
const LEAST_SIMILARITY = 0.6;
const LONGEST_JOIN = 4;

const sameOrdinal = (a: Ordinal | null, b: Ordinal | null): boolean =>
  a !== null && b !== null && a.style === b.style && a.number === b.number;

/** The record's last labels, joined: a label may be broken over several lines. */
function joins(labels: readonly RecordLabel[]): NormalizedLabel[] {
  const all: NormalizedLabel[] = [];
  for (let count = 1; count <= Math.min(LONGEST_JOIN, labels.length); count += 1) {
    const part = labels.slice(-count);
    all.push({
      body: part.map((label) => label.body).join(""),
      plain: part.map((label) => label.plain).join(""),
      ordinal: part[0]?.ordinal ?? null,
    });
  }
  return all;
}

/** What may stand before a row's own label in one cell: the labels of the groups it belongs to. */
const GROUP_BODIES: ReadonlySet<string> = new Set(
  [...GROUP_LABELS, OTHER_OUTCOME].flatMap((label) => {
    const { body } = normalizeLabel(label);
    return [body, `${normalizeLabel(RESULTS).body}${body}`];
  }),
);

function shortScore(printed: NormalizedLabel, row: RowLabel, labels: number): LabelScore {
  if (row.ordinal === null || sameOrdinal(printed.ordinal, row.ordinal)) return 1;
  return printed.ordinal === null && labels <= 2 ? 0.9 : 0;
}

function exactScore(printed: NormalizedLabel, row: RowLabel, labels: number): LabelScore {
  for (const body of row.bodies) {
    if (printed.body === body || printed.plain === body)
      return body.length > SHORT ? 1 : shortScore(printed, row, labels);
    if (
      body.length > SHORT &&
      printed.body.endsWith(body) &&
      GROUP_BODIES.has(printed.body.slice(0, -body.length))
    )
      return 0.97;
  }
  return 0;
}

function partialScore(printed: NormalizedLabel, row: RowLabel): LabelScore {
  let best = 0;
  for (const body of row.bodies) {
    if (body.length <= SHORT || printed.body.length < 3) continue;
    if (printed.body.length >= 5 && body.startsWith(printed.body)) return 0.79;
    const likeness = similarity(printed.body, body);
    if (likeness >= LEAST_SIMILARITY) best = Math.max(best, likeness * 0.79);
  }
  return best;
}

/** Exact match first, over all joins; similarity only where no words match. */
export function scoreExact(record: Record, row: RowLabel): LabelScore {
  const labels = record.labels.length;
  return Math.max(0, ...joins(record.labels).map((printed) => exactScore(printed, row, labels)));
}

export function scoreSimilar(record: Record, row: RowLabel): LabelScore {
  return Math.max(0, ...joins(record.labels).map((printed) => partialScore(printed, row)));
}
