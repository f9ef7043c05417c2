import { WORDS } from "./lexicon.ts";
import type { Token, TokenClass } from "./tokens.ts";

/**
 * The notation of patterns, in which a sentence is a row of tokens:
 *
 *   received        a token of that class of lexicon.ts
 *   (a|b)           one of several classes           a?  it may be absent
 *   ~               a gap: up to six tokens of words that change nothing
 *   ..              a narrow gap, for denials: causes, subjects, and no word that is not known
 *   ...             the same with 投诉, 问题: for denials of remedies
 *   -               a close gap, for kinds: 为, 方式, 提出的
 *   end             what may end a denial without narrowing it, up to the end of the clause
 *   N P M B         the number: of cases, in percent, of money, bare
 *   ^  $            the beginning, and the end, of a clause
 */
const CLASSES: readonly TokenClass[] = [
  ...(Object.keys(WORDS) as (keyof typeof WORDS)[]),
  "count",
  "money",
  "percent",
  "year",
  "bare",
  "number",
  "anyone",
  "anyChannel",
  "compare",
  "comma",
  "open",
  "close",
  "other",
  "long",
];

/** One character a class, so that a sentence's tokens are a string and a pattern is a regular expression over it. */
const FIRST = 0xe000;
const CODE: ReadonlyMap<string, string> = new Map(
  CLASSES.map((is, index) => [is, String.fromCharCode(FIRST + index)]),
);

const codeOf = (is: string): string => {
  const code = CODE.get(is);
  if (code === undefined) throw new Error(`no class ${is}`);
  return code;
};

const oneOf = (names: readonly string[]): string => `[${names.map(codeOf).join("")}]`;

const LIGHT: readonly TokenClass[] = [
  "causing",
  "of",
  "and",
  "now",
  "anyone",
  "anyChannel",
  "nothing",
  "publicity",
  "requestTopic",
  "applying",
  "channelWord",
  "onward",
];
const GAP = oneOf([...LIGHT, "other", "year", "decided", "all"]);
const NARROW: readonly TokenClass[] = [
  ...LIGHT,
  "year",
  "cause",
  "causing",
  "decided",
  "answered",
  "handled",
  "application",
];
const NARROW_GAP = oneOf(NARROW);
const WIDER_GAP = oneOf([...NARROW, "business", "happening"]);
const CLOSE_GAP = oneOf(["of", "channelWord", "causing", "nothing", "publicity", "anyone"]);
/** What may end a denial without narrowing it: 、投诉举报等情况. */
const TAIL = oneOf(["onward", "of", "and", "business", "happening", "accountable", "causing"]);
const BOUNDARY = oneOf(["comma", "open", "close"]);

const SYMBOLS: Readonly<Record<string, string>> = {
  "~": `${GAP}{0,6}`,
  "..": `${NARROW_GAP}{0,8}`,
  "...": `${WIDER_GAP}{0,10}`,
  "-": `${CLOSE_GAP}{0,4}`,
  end: `${TAIL}{0,6}(?=$|${BOUNDARY})`,
  N: `(${codeOf("count")})`,
  P: `(${codeOf("percent")})`,
  M: `(${codeOf("money")})`,
  B: `(${codeOf("bare")})`,
  "^": `(?:^|(?<=${BOUNDARY}))`,
  $: `(?=$|${BOUNDARY})`,
};

const classesOf = (symbol: string): readonly string[] =>
  symbol
    .replace(/\?$/u, "")
    .replace(/^\(|\)$/gu, "")
    .split("|");

function part(symbol: string): string {
  const known = SYMBOLS[symbol];
  return known ?? oneOf(classesOf(symbol)) + (symbol.endsWith("?") ? "?" : "");
}

const NUMBERS: Readonly<Record<string, string>> = { N: "count", P: "percent", M: "money", B: "bare" };

/** A pattern's notation as a regular expression over coded tokens. @throws Error for a class that there is not. */
export function compile(pattern: string): RegExp {
  return new RegExp(pattern.split(" ").map(part).join(""), "g");
}

/** For every token that a pattern cannot do without, the classes that it may be, by number: most sentences lack one. */
export function needs(pattern: string): readonly (readonly number[])[] {
  return pattern
    .split(" ")
    .map((symbol) => NUMBERS[symbol] ?? symbol)
    .filter((symbol) => SYMBOLS[symbol] === undefined && !symbol.endsWith("?"))
    .map((symbol) => classesOf(symbol).map((is) => codeOf(is).charCodeAt(0) - FIRST));
}

/** Which classes there are among coded tokens, by number. */
export function presentIn(code: string): readonly boolean[] {
  const present = CLASSES.map(() => false);
  for (let index = 0; index < code.length; index += 1) present[code.charCodeAt(index) - FIRST] = true;
  return present;
}

/** A sentence's tokens as the string that patterns are matched against: one character a token. */
export function coded(tokens: readonly Token[]): string {
  return tokens.map((token) => codeOf(token.is)).join("");
}
