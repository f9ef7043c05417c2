import { normalizeLabel } from "./normalize.ts";
import type { RecordLabel } from "./record.ts";

/** The name of a column as a header prints it, with the place of the cell that it stands in. */
export interface HeaderWord<Name> {
  readonly name: Name;
  readonly row: number;
  readonly column: number;
  readonly end: number;
  readonly positioned: boolean;
}

interface Fragment {
  readonly body: string;
  readonly label: RecordLabel;
}

/** A header breaks into so many fragments at most, e.g. 结果 维 持. */
const MOST_FRAGMENTS = 4;

/** All the names of a header in one label are not longer. */
const LONGEST = 120;

/** A label as one fragment where it is a name as a whole, else its words. */
function fragmentsOf(label: RecordLabel, names: ReadonlyMap<string, unknown>): Fragment[] {
  // A label with an ordinal names a row: 3.其他 is not the column 其他.
  if (label.ordinal !== null || label.text.length > LONGEST) return [];
  for (const body of [label.body, label.plain]) if (names.has(body)) return [{ body, label }];
  const words = /\s/u.test(label.text)
    ? label.text.split(/\s+/u).map((word) => normalizeLabel(word).body)
    : [label.body];
  return words.filter((body) => body !== "").flatMap((body) => segments(body, names, label));
}

/** Names that were printed without a gap between them; anything else stays one word. */
function segments(body: string, names: ReadonlyMap<string, unknown>, label: RecordLabel): Fragment[] {
  const found: Fragment[] = [];
  let rest = body;
  while (rest !== "" && !names.has(body)) {
    let name = "";
    for (const known of names.keys()) if (known.length > name.length && rest.startsWith(known)) name = known;
    if (name === "") return [{ body, label }];
    found.push({ body: name, label });
    rest = rest.slice(name.length);
  }
  return found.length === 0 ? [{ body, label }] : found;
}

/**
 * The names of columns that labels print, in reading order. A name may be broken over several labels; labels that are
 * no names are left out.
 */
export function headerWords<Name>(
  labels: readonly RecordLabel[],
  names: ReadonlyMap<string, Name>,
): HeaderWord<Name>[] {
  const fragments = labels.flatMap((label) => fragmentsOf(label, names));
  const words: HeaderWord<Name>[] = [];
  for (let start = 0; start < fragments.length; start += 1) {
    for (let count = Math.min(MOST_FRAGMENTS, fragments.length - start); count > 0; count -= 1) {
      const part = fragments.slice(start, start + count);
      const name = names.get(part.map(({ body }) => body).join(""));
      const first = part[0]?.label;
      if (name === undefined || first === undefined) continue;
      const { row, column, positioned } = first;
      words.push({ name, row, column, end: part.at(-1)?.label.end ?? column + 1, positioned });
      start += count - 1;
      break;
    }
  }
  return words;
}
