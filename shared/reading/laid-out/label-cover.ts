import { headerEnd } from "./header-lines.ts";
import { goesOn, isWhole, type Reading, type Streams, UNREAD } from "./label-streams.ts";
import type { LineAt, Word, WordLine } from "./words.ts";

/** A row of the form that a stretch of lines prints: on which of them its label stands, from the first to the last. */
export interface CoveredRow {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly number[];
}

/** Lines whose words are the labels of a table, each in its order and none left over, and values after them. */
export interface Cover {
  readonly rows: readonly CoveredRow[];
  /** The values of each line, by the line. */
  readonly values: ReadonlyMap<number, readonly Word[]>;
  /** The line after the last label. */
  readonly end: number;
}

interface State {
  readonly readings: readonly [Reading, Reading, Reading];
  /** The depth of the last label on this line: those on its right are none less deep. */
  readonly depth: number;
  readonly rows: readonly CoveredRow[];
  /** Another way to read the labels gives rows on other lines. */
  readonly isUnsure: boolean;
}

/** A table has not as many ways to be read; nor as many lines. */
const [MOST_STATES, MOST_LINES] = [60, 600];
const [RESULTS, GROUPS, ROWS] = [0, 1, 2] as const;

const keyOf = ({ readings, depth }: State): string =>
  `${depth} ${readings.map(({ label, printed }) => `${label}${printed}`).join(" ")}`;

const sameRows = (a: readonly CoveredRow[], b: readonly CoveredRow[]): boolean =>
  a.every((row, index) => row.lines.join() === b[index]?.lines.join());

function onRow(rows: readonly CoveredRow[], label: number, line: number): readonly CoveredRow[] | null {
  const last = rows.at(-1);
  const isKnown = last?.last === line;
  if (label === rows.length - 1 && last !== undefined)
    return isKnown ? rows : rows.with(-1, { ...last, last: line, lines: [...last.lines, line] });
  // Two rows do not stand on one line.
  return isKnown ? null : [...rows, { first: line, last: line, lines: [line] }];
}

function step(streams: Streams, state: State, letters: string, line: number): State[] {
  return [RESULTS, GROUPS, ROWS].flatMap((depth) => {
    if (depth < state.depth) return [];
    return goesOn(streams[depth], state.readings[depth], letters, depth !== ROWS).flatMap((reading) => {
      const readings: State["readings"] = [...state.readings].with(depth, reading) as [
        Reading,
        Reading,
        Reading,
      ];
      const rows = depth === ROWS ? onRow(state.rows, reading.label, line) : state.rows;
      return rows === null ? [] : [{ ...state, readings, depth, rows }];
    });
  });
}

function distinct(states: readonly State[]): State[] {
  const known = new Map<string, State>();
  for (const state of states) {
    const other = known.get(keyOf(state));
    if (other === undefined) known.set(keyOf(state), state);
    else if (!sameRows(other.rows, state.rows)) known.set(keyOf(state), { ...other, isUnsure: true });
  }
  return [...known.values()];
}

/** The states after a line, and the values on it; null where its words are something else. */
function readLine(streams: Streams, before: readonly State[], { words }: WordLine, line: number) {
  let states: readonly State[] = before.map((state) => ({ ...state, depth: RESULTS }));
  const values: Word[] = [];
  for (const word of words) {
    if (word.letters === "" && word.value === null) continue;
    const { letters } = word;
    const next =
      values.length > 0 || letters === null || letters === ""
        ? []
        : distinct(states.flatMap((state) => step(streams, state, letters, line)));
    if (next.length > 0 && next.length <= MOST_STATES) states = next;
    else if (word.value !== null) values.push(word);
    else if (!word.isUnit) return null;
  }
  return { states, values };
}

/**
 * Reads the labels of table 3 from a line on. Null unless the words of the lines are its labels to the letter, in the
 * order of the form, however they are broken over lines, and values: then every row has lines of its own beyond doubt.
 */
export function coverOf(lines: LineAt, start: number, streams: Streams): Cover | null {
  let states: readonly State[] = [
    { readings: [UNREAD, UNREAD, UNREAD], depth: RESULTS, rows: [], isUnsure: false },
  ];
  const values = new Map<number, readonly Word[]>();
  const isRead = ({ readings }: State): boolean =>
    readings.every((reading, depth) => isWhole(streams[depth] ?? [], reading)) &&
    readings[ROWS].label === streams[ROWS].length - 1;
  for (let line = start; line < start + MOST_LINES; line += 1) {
    const read = readLine(streams, states, lines(line), line);
    if (read === null) {
      const below = headerEnd(lines, line);
      if (below === line) return null;
      line = below - 1;
      continue;
    }
    states = read.states;
    if (read.values.length > 0) values.set(line, read.values);
    const [whole, ...others] = states.filter(isRead);
    if (whole === undefined) continue;
    const isSure = !whole.isUnsure && others.every(({ rows }) => sameRows(rows, whole.rows));
    return isSure ? { rows: whole.rows, values, end: line + 1 } : null;
  }
  return null;
}
