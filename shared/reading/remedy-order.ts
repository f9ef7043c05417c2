import { REMEDY_COLUMNS, REMEDY_GROUPS } from "../form/remedies.ts";
import { type ColumnOrder, inOneLine, rises } from "./column-order.ts";
import { type HeaderWord, headerWords } from "./header-words.ts";
import { normalizeLabel } from "./normalize.ts";
import type { RecordLabel } from "./record.ts";

const REVIEW = "review";
const LITIGATION = "litigation";
const DIRECT = "litigation.direct";
const AFTER_REVIEW = "litigation.afterReview";

const LEAVES = REMEDY_COLUMNS.map((column) => column.id);
const GROUPS = REMEDY_GROUPS.map((group) => group.id);

const NAMES: ReadonlyMap<string, string> = new Map([
  ["行政复议", REVIEW],
  ["行政诉讼", LITIGATION],
  ["未经复议直接起诉", DIRECT],
  ["复议后起诉", AFTER_REVIEW],
  ...REMEDY_COLUMNS.map(({ id, label }) => [normalizeLabel(label).body, id] as const),
  ["其它结果", "otherResult"],
  ["合计", "total"],
]);

type Word = HeaderWord<string>;

/** A header of table 4: the order of its fifteen columns, and from which column to which it reaches. */
export interface RemedyHeader {
  /** Cell ids without the table; null where nothing is said against the form's order. */
  readonly order: ColumnOrder<string> | null;
  readonly extent: readonly [start: number, end: number];
}

const isLeaf = ({ name }: Word): boolean => LEAVES.includes(name);
const sameWord = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);

/** The five names of each group where each group has them all; null where some are broken or lost. */
function fives(words: readonly Word[]): string[][] | null {
  const names = words.filter(isLeaf).map(({ name }) => name);
  const chunks = Array.from({ length: Math.floor(names.length / LEAVES.length) }, (_, index) =>
    names.slice(index * LEAVES.length, (index + 1) * LEAVES.length),
  );
  const whole =
    names.length % LEAVES.length === 0 && chunks.every((five) => new Set(five).size === LEAVES.length);
  return whole && chunks.length > 0 ? chunks : null;
}

/** The groups in the order of reading, where each stands in its place of the form. */
const groupsInOrder = (words: readonly Word[]): boolean => {
  const first = [...new Set(words.filter((word) => !isLeaf(word)).map(({ name }) => name))];
  const pairs = [
    [REVIEW, LITIGATION],
    [DIRECT, AFTER_REVIEW],
  ] as const;
  return pairs.every((pair) =>
    rises(
      first.filter((name) => pair.some((own) => own === name)),
      [...pair],
    ),
  );
};

/** The last word at or before a column: the merged cell that covers it. */
const over = (words: readonly Word[], names: readonly string[], column: number): string | undefined =>
  words
    .filter(({ name, column: start }) => names.includes(name) && start <= column)
    .toSorted((a, b) => a.column - b.column)
    .at(-1)?.name;

/** Every column by the cells above it; null where the source has no columns. */
function byColumns(words: readonly Word[]): string[] | null {
  const leaves = words.filter(isLeaf).toSorted((a, b) => a.column - b.column);
  if (leaves.some(({ positioned }) => !positioned)) return null;
  const ids = leaves.map(({ name, column }) => {
    const top = over(words, [REVIEW, LITIGATION], column);
    const group = top === LITIGATION ? over(words, [DIRECT, AFTER_REVIEW], column) : top;
    return `${group}.${name}`;
  });
  const all = GROUPS.flatMap((group) => LEAVES.map((leaf) => `${group}.${leaf}`));
  return ids.length === all.length && all.every((id) => ids.includes(id)) ? ids : null;
}

function orderOf(words: readonly Word[]): ColumnOrder<string> | null {
  const chunks = fives(words);
  const leavesInOrder = chunks === null || chunks.every((five) => sameWord(five, LEAVES));
  if (groupsInOrder(words) && leavesInOrder) return null;
  const reliable = inOneLine(words) || words.every(({ positioned }) => positioned);
  return byColumns(words) ?? (reliable ? inGroups(words, chunks) : null) ?? "unclear";
}

/** The groups as the form has them, each with its columns in the order that its names have. */
function inGroups(words: readonly Word[], chunks: readonly string[][] | null): string[] | null {
  const [first] = chunks ?? [];
  if (!groupsInOrder(words) || chunks === null || first === undefined) return null;
  if (chunks.length !== GROUPS.length && !chunks.every((five) => sameWord(five, first))) return null;
  return GROUPS.flatMap((group, index) => (chunks[index] ?? first).map((leaf) => `${group}.${leaf}`));
}

/** What labels say of the columns of table 4; null where they hold no header of it. */
export function remedyHeader(labels: readonly RecordLabel[]): RemedyHeader | null {
  const words = headerWords(labels, NAMES);
  if (new Set(words.map(({ name }) => name)).size < 2) return null;
  const start = Math.min(...words.map(({ column }) => column));
  return { order: orderOf(words), extent: [start, Math.max(...words.map(({ end }) => end))] };
}
