import type { Token, TokenClass } from "./tokens.ts";

/** 予以公开、不予公开分别为18件、3件, taken apart: `rows` pairs each kind with its number; `rest` has none of them. */
export interface TakenApart {
  readonly rest: readonly Token[];
  readonly rows: readonly (readonly Token[])[];
}

const BOUNDARY: ReadonlySet<TokenClass> = new Set(["comma", "open", "close"]);
/** Words of the first kind that are meant of all: 政府信息公开行政复议与行政诉讼. */
const OF_ALL: ReadonlySet<TokenClass> = new Set([
  "publicity",
  "application",
  "requestTopic",
  "cause",
  "causing",
]);
const WORDS_BETWEEN = 3;
const MOST_KINDS = 12;

/** The numbers of one class that follow `at`, with 、 or a comma between. */
function numbersAfter(tokens: readonly Token[], at: number): readonly number[] {
  const numbers: number[] = [];
  let from = at + 1;
  for (let gap = 0; gap <= WORDS_BETWEEN && from < tokens.length; gap += 1, from += 1) {
    const token = tokens[from];
    if (token?.is === "count" || token?.is === "percent") break;
    if (token !== undefined && BOUNDARY.has(token.is)) return numbers;
  }
  const kind = tokens[from]?.is;
  if (kind !== "count" && kind !== "percent") return numbers;
  for (let next = from; tokens[next]?.is === kind; next += 2) {
    numbers.push(next);
    const between = tokens[next + 1]?.is;
    if (between !== "and" && between !== "comma") break;
  }
  return numbers;
}

/** The kinds before `at`, back to the clause's beginning, each from its first token to its last plus one. */
function kindsBefore(tokens: readonly Token[], at: number): readonly (readonly [from: number, to: number])[] {
  const kinds: (readonly [number, number])[] = [];
  let to = at;
  let from = at;
  for (; from > 0; from -= 1) {
    const before = tokens[from - 1]?.is ?? "comma";
    if (BOUNDARY.has(before)) break;
    if (before !== "and") continue;
    kinds.unshift([from, to]);
    to = from - 1;
  }
  return [[from, to], ...kinds];
}

function rowsOf(
  tokens: readonly Token[],
  at: number,
  numbers: readonly number[],
): readonly (readonly Token[])[] {
  const kinds = kindsBefore(tokens, at);
  const [first] = kinds;
  if (first === undefined || kinds.length !== numbers.length || kinds.length > MOST_KINDS) return [];
  const before = tokens.slice(0, first[0]);
  const ofAll = tokens.slice(...first).filter(({ is }) => OF_ALL.has(is));
  return kinds.map(([from, to], index) => [
    ...before,
    ...(index === 0 ? [] : ofAll),
    ...tokens.slice(from, to),
    ...tokens.slice(at + 1, numbers[0]),
    ...tokens.slice(numbers[index], (numbers[index] ?? 0) + 1),
  ]);
}

/** Null where nothing is said 分别 with several numbers. Where kinds and numbers differ, the numbers are nobody's. */
export function takeApart(tokens: readonly Token[]): TakenApart | null {
  const at = tokens.findIndex(({ is }) => is === "respectively");
  if (at === -1) return null;
  const numbers = numbersAfter(tokens, at);
  if (numbers.length < 2) return null;
  const meant = new Set(numbers);
  const rest = tokens.map((token, index): Token => (meant.has(index) ? { ...token, is: "number" } : token));
  return { rest, rows: rowsOf(tokens, at, numbers) };
}
