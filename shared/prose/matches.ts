import { coded, compile, needs, presentIn } from "./grammar.ts";
import type { PrintedNumber } from "./numbers.ts";
import type { Pattern } from "./pattern.ts";
import { CHANGES, SHARES } from "./patterns/changes.ts";
import { DISCLOSURE } from "./patterns/disclosure.ts";
import { OUTCOME_PATTERNS } from "./patterns/outcomes.ts";
import { REMEDIES } from "./patterns/remedies.ts";
import { BARE_REQUESTS, REQUESTS } from "./patterns/requests.ts";
import { SPLIT_PATTERNS } from "./patterns/splits.ts";
import type { Token } from "./tokens.ts";
import { isAbout, NOTHING_SPOKEN, type Spoken } from "./topic.ts";

/** Every line of the grammar, in the order in which they are tried: the first that fits a number takes it. */
export const PATTERNS: readonly Pattern[] = [
  ...CHANGES,
  ...SPLIT_PATTERNS,
  ...REQUESTS,
  ...OUTCOME_PATTERNS,
  ...REMEDIES,
  ...DISCLOSURE,
  ...BARE_REQUESTS,
  ...SHARES,
];

const COMPILED = PATTERNS.map((pattern) => ({
  pattern,
  form: compile(pattern.pattern),
  needs: needs(pattern.pattern),
}));

/** A pattern that fits a row of tokens: the first and the last of them, and the number, if it reads one. */
export interface Match {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
  readonly number: PrintedNumber | null;
}

const fitsUnit = (pattern: Pattern, number: PrintedNumber | null): boolean =>
  pattern.units === undefined || number === null || number.unit === "" || pattern.units.includes(number.unit);

/** What the sentence says, in its order. `along` is what is spoken of before each token. */
export function matchesIn(tokens: readonly Token[], along: readonly Spoken[]): readonly Match[] {
  const code = coded(tokens);
  const taken = new Set<number>();
  const matches: Match[] = [];
  const present = presentIn(code);
  for (const { pattern, form, needs: wanted } of COMPILED) {
    if (!wanted.every((classes) => classes.some((one) => present[one] === true))) continue;
    for (const found of code.matchAll(form)) {
      const first = found.index;
      const last = first + found[0].length - 1;
      const numbered = found[1] === undefined ? -1 - first : first + found[0].lastIndexOf(found[1]);
      const number = tokens[numbered]?.number ?? null;
      // 通过网络提交的政府信息公开申请23件 says itself what it is about.
      const isMeant =
        pattern.about === undefined ||
        [along[first], along[last]].some((spoken) =>
          isAbout(spoken ?? NOTHING_SPOKEN, pattern.about ?? "open"),
        );
      if (taken.has(numbered) || !isMeant || !fitsUnit(pattern, number)) continue;
      taken.add(numbered);
      matches.push({ pattern, first, last, number });
    }
  }
  return matches.sort((a, b) => a.first - b.first || a.last - b.last);
}
