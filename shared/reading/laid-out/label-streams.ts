import type { Edition } from "../../form/edition.ts";
import { GROUP_LABELS, OTHER_OUTCOME, RESULTS, requestRows } from "../../form/requests.ts";
import { fold } from "../normalize.ts";

/** Labels that are printed one after the other, each in any of its spellings: only their letters. */
export type Stream = readonly (readonly string[])[];

/** How far a stream has been read: the label that it stands in, and what of it has been printed. */
export interface Reading {
  readonly label: number;
  readonly printed: string;
}

/** The labels of table 3 by their depth, from the left: all results, the groups of outcomes, the rows. */
export type Streams = readonly [results: Stream, groups: Stream, rows: Stream];

const letters = (text: string): string => fold(text).replace(/[^\p{L}]+/gu, "");
const ORDINAL = /^(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十][）)])/u;
const BRACKETS = /[（(][^（()）]{3,}[）)]/gu;

/** A label with and without its ordinal, and what stands in brackets within it. */
function spellings(labels: readonly string[]): readonly string[] {
  const all = labels.flatMap((label) => [label, label.replace(BRACKETS, "")]);
  return [...new Set(all.flatMap((label) => [letters(label), letters(label.replace(ORDINAL, ""))]))];
}

function streamsOf(edition: Edition): Streams {
  const groups = edition === "2021" ? [...GROUP_LABELS, OTHER_OUTCOME] : GROUP_LABELS;
  return [
    [spellings([RESULTS])],
    groups.filter((label) => label !== RESULTS).map((label) => spellings([label])),
    requestRows(edition).map(({ label, aliases }) => spellings([label, ...aliases])),
  ];
}

/** The labels of table 3 in each edition. */
export const REQUEST_STREAMS: Readonly<Record<Edition, Streams>> = {
  "2019": streamsOf("2019"),
  "2021": streamsOf("2021"),
};

/** Nothing of a stream has been read. */
export const UNREAD: Reading = { label: -1, printed: "" };

/** True where a whole label has been read, or none at all. */
export const isWhole = (stream: Stream, { label, printed }: Reading): boolean =>
  label === -1 || (stream[label]?.includes(printed) ?? false);

/** The ways in which letters go on with a stream; labels may be passed over where `skips` allows. */
export function goesOn(stream: Stream, reading: Reading, next: string, skips: boolean): Reading[] {
  const ways: Reading[] = [];
  const begins = (label: number, printed: string): boolean =>
    stream[label]?.some((spelling) => spelling.startsWith(printed)) ?? false;
  const joined = reading.printed + next;
  if (begins(reading.label, joined)) ways.push({ label: reading.label, printed: joined });
  if (!isWhole(stream, reading)) return ways;
  const last = skips ? stream.length - 1 : reading.label + 1;
  for (let label = reading.label + 1; label <= last; label += 1)
    if (begins(label, next)) ways.push({ label, printed: next });
  return ways;
}
