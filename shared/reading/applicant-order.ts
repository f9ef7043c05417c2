import { APPLICANT_COLUMNS } from "../form/requests.ts";
import { type ColumnOrder, inOneLine, once, orderOf, rises } from "./column-order.ts";
import { type HeaderWord, headerWords } from "./header-words.ts";
import { normalizeLabel } from "./normalize.ts";
import type { RecordLabel } from "./record.ts";

const COLUMNS = APPLICANT_COLUMNS.map((column) => column.id);
const TOTAL = "total";
/** 法人或其他组织 spans the five kinds of organisation. */
const SPANNING = "organizations";
/** A sum of the five, which the form does not ask for. */
const SUBTOTAL = "subtotal";

const NAMES: ReadonlyMap<string, string> = new Map([
  ...APPLICANT_COLUMNS.flatMap(({ id, label, aliases }) =>
    [label, ...aliases].map((name) => [normalizeLabel(name).body, id] as const),
  ),
  ["公民", "naturalPerson"],
  ["其它", "otherOrganization"],
  ["法人或其他组织", SPANNING],
  ["法人或其它组织", SPANNING],
  ["法人和其他组织", SPANNING],
  ["小计", SUBTOTAL],
]);

type Word = HeaderWord<string>;
export type ApplicantWord = Word;

/** The names of single columns that labels print, each once; null where they are no header of table 3. */
export function applicantWords(labels: readonly RecordLabel[]): readonly ApplicantWord[] | null {
  const printed = headerWords(labels, NAMES);
  if (new Set(printed.map(({ name }) => name)).size < 2) return null;
  const words = once(printed) ?? [];
  return words.filter(({ name }) => name !== SPANNING && name !== SUBTOTAL);
}

const isOrganization = (name: string): boolean => COLUMNS.indexOf(name) > 0 && name !== TOTAL;

/**
 * The leaves of a header in the order of their columns, told from the order of reading: the row above names 法人或其他组织
 * with what stands beside it, the row below the kinds of organisation within.
 */
function leavesInReadingOrder(words: readonly Word[]): (string | null)[] {
  const names = words.map(({ name }) => name);
  const spanning = names.indexOf(SPANNING);
  const isBelow = ({ name, row }: Word): boolean =>
    isOrganization(name) || (name === SUBTOTAL && row !== words[spanning]?.row);
  const below = words.findIndex(isBelow);
  const foreign = (name: string): string | null => (name === SUBTOTAL ? null : name);
  if (spanning === -1 || below < spanning) return names.filter((name) => name !== SPANNING).map(foreign);
  const above = names.slice(0, below);
  const inner = names.slice(below).map((name) => (name === TOTAL && above.includes(TOTAL) ? SUBTOTAL : name));
  return [...above.slice(0, spanning), ...inner, ...above.slice(spanning + 1)].map(foreign);
}

/** The leaves by the columns that their cells stand in; null where the source has no columns or they collide. */
function leavesInColumns(words: readonly Word[]): (string | null)[] | null {
  const leaves = words.filter(({ name }) => name !== SPANNING);
  const columns = new Set(leaves.map(({ column }) => column));
  if (leaves.some(({ positioned }) => !positioned) || columns.size < leaves.length) return null;
  const totals = leaves.filter(({ name }) => name === TOTAL);
  const inner = totals.length > 1 ? totals.toSorted((a, b) => b.row - a.row)[0] : undefined;
  return leaves
    .toSorted((a, b) => a.column - b.column)
    .map((word) => (word.name === SUBTOTAL || word === inner ? null : word.name));
}

/** Running text jumps between the lines of a header: only what stands in one line of it has an order. */
function contradicts(words: readonly Word[]): boolean {
  const names = words.map(({ name }) => name);
  const line = names.filter(isOrganization);
  const ends = names.filter((name) => name === COLUMNS[0] || name === TOTAL);
  return !rises(line, COLUMNS) || !rises(ends, COLUMNS);
}

/** Where a subtotal stands among the organisations only their columns tell, if the cell over them says how wide they are. */
function withSubtotal(words: readonly Word[], read: ColumnOrder<string> | null): ColumnOrder<string> | null {
  const isWide = words.some(({ name, column, end }) => name === SPANNING && end - column > 1);
  const columns = isWide ? leavesInColumns(words) : null;
  return columns === null ? read : orderOf(columns, COLUMNS);
}

/** The columns of table 3 as the labels head them; null where they say nothing of their order. */
export function applicantOrder(labels: readonly RecordLabel[]): ColumnOrder<string> | null {
  const printed = headerWords(labels, NAMES);
  if (new Set(printed.map(({ name }) => name)).size < 2) return null;
  const words = once(printed);
  if (words === null) return "unclear";
  const leaves = leavesInReadingOrder(words);
  const read = orderOf(leaves, COLUMNS);
  if (inOneLine(words)) return read;
  const named = leaves.filter((name) => name !== null);
  if (rises(named, COLUMNS)) return named.length < leaves.length ? withSubtotal(words, read) : read;
  if (!words.every(({ positioned }) => positioned)) return contradicts(words) ? "unclear" : null;
  const columns = leavesInColumns(words);
  return columns === null ? "unclear" : orderOf(columns, COLUMNS);
}
