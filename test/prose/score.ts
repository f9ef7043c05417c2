import { factsOf } from "../../shared/prose/facts.ts";
import type { Fact, Qualifier } from "../../shared/report/prose.ts";
import type { Labelled } from "./sentences/labelled.ts";

const REPORT_YEAR = 2022;

/** A fact in the notation of the labelled sentences. */
function written(fact: Fact): string {
  const year = fact.year === null || fact.year === REPORT_YEAR ? "" : `#${fact.year}`;
  const scope = fact.scope === "unstated" ? "" : `@${fact.scope}`;
  return `${fact.subject}=${fact.value}${fact.negated ? "!" : ""}${fact.approximate ? "~" : ""}${scope}${year}`;
}

/** What the rules compare with nothing. */
const NOT_COMPARED: readonly Qualifier[] = ["general", "instances", "period"];

/** What is read of a labelled sentence, in its notation. */
function readingOf({ text }: Labelled): readonly string[] {
  const [section, words] = text.startsWith("3|") ? [3, text.slice(2)] : [1, text];
  const folded = words.normalize("NFKC").replace(/\s+/gu, "");
  return factsOf([{ section, text: folded, at: { line: 1 } }], REPORT_YEAR)
    .filter(({ qualifiers }) => !NOT_COMPARED.some((qualifier) => qualifiers.includes(qualifier)))
    .map(written);
}

export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const FAMILIES: readonly (readonly [name: string, subjects: RegExp])[] = [
  ["requests", /^(?:newRequests|accepted|concluded|carried)/u],
  ["outcomes", /^(?:outcomes|former)/u],
  ["channels, applicants", /^(?:channel|applicant)/u],
  ["remedies", /^(?:reviews|litigation)/u],
  ["documents, decisions", /^(?:normativeDocuments|regulations|licensing|penalties|compulsoryMeasures)/u],
  ["money", /^(?:fees|processingFee)/u],
];

export interface Mistake {
  readonly text: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

function without(facts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return facts.filter((fact) => {
    const index = left.indexOf(fact);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

export function mistakesOf(cases: readonly Labelled[]): readonly Mistake[] {
  return cases
    .map((one) => {
      const read = readingOf(one);
      return { text: one.text, wrong: without(read, one.facts), missed: without(one.facts, read) };
    })
    .filter(({ wrong, missed }) => wrong.length + missed.length > 0);
}

/** Facts read rightly, read wrongly and missed, a family of rules a line, and in total. */
export function scores(cases: readonly Labelled[]): ReadonlyMap<string, Score> {
  const mistakes = mistakesOf(cases);
  const count = (facts: readonly string[], subjects: RegExp) =>
    facts.filter((fact) => subjects.test(fact)).length;
  const labelled = cases.flatMap((one) => one.facts);
  return new Map(
    [...FAMILIES, ["total", /^/u] as const].map(([name, subjects]) => {
      const missed = count(
        mistakes.flatMap((mistake) => mistake.missed),
        subjects,
      );
      const wrong = count(
        mistakes.flatMap((mistake) => mistake.wrong),
        subjects,
      );
      return [name, { right: count(labelled, subjects) - missed, wrong, missed }];
    }),
  );
}
