import { UNSURE } from "../document/document.ts";
import type { Fact, FactScope } from "../report/prose.ts";
import { type Match, matchesIn } from "./matches.ts";
import type { ReadParagraph } from "./paragraphs.ts";
import { qualifiersAt, scopeBefore, yearBefore, yearOf } from "./qualify.ts";
import { takeApart } from "./respectively.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { NOTHING_SPOKEN, type Spoken, spokenAlong } from "./topic.ts";
import { withWholes } from "./wholes.ts";

/** What a paragraph has said so far, on which its next sentence builds. */
interface Running {
  readonly spoken: Spoken;
  readonly year: number | null;
  /** False where that year may be another one than is printed. */
  readonly isYearSure: boolean;
  readonly scope: FactScope;
}

interface Place {
  readonly paragraph: ReadParagraph;
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly along: readonly Spoken[];
  readonly reportYear: number | null;
}

/** Facts of a report are few; more are no prose. */
const MOST_FACTS = 400;
const SHORT_HEADING = 30;

/** The subjects that a pattern stands for here: both of a pair, the last one's, or the remedy that is spoken of. */
function subjectsOf(match: Match, place: Place, last: string | null): readonly string[] {
  const { subject } = match.pattern;
  if (subject === "same") return last === null ? [] : [last];
  if (subject.includes("+")) return (match.number?.value ?? 0) === 0 ? subject.split("+") : [];
  if (!subject.startsWith("remedies.")) return subject === "" ? [] : [subject];
  const spoken = place.along[match.first]?.remedies ?? [];
  const field = subject.slice("remedies.".length);
  const meant = field === "notUpheld" ? [...new Set(spoken)] : spoken.slice(-1);
  return meant.map((remedy) => `${remedy === "review" ? "reviews" : "litigation"}.${field}`);
}

/** 2022年结转 is carried into 2023, 结转到2024年 out of it; of other years nothing is known. */
function fitsYear(subject: string, match: Match, place: Place): boolean {
  const printed = place.tokens.slice(match.first, match.last + 1).find((token) => token.is === "year")?.year;
  if (printed === undefined || place.reportYear === null) return true;
  if (subject === "carriedOver") return printed === place.reportYear - 1;
  return subject !== "carriedForward" || printed === place.reportYear + 1 || printed === place.reportYear;
}

function factOf(subject: string, match: Match, place: Place, running: Running): Fact {
  const { tokens, sentence, paragraph } = place;
  const from = tokens[match.first]?.from ?? 0;
  const to = tokens[match.last]?.to ?? 0;
  const { year, isOwn } = yearBefore(match, tokens, subject, place.reportYear);
  return {
    subject,
    value: match.number?.value ?? 0,
    unit: match.number?.unit ?? "",
    quote: sentence.text.slice(from, to),
    sentence: sentence.text,
    span: { paragraph: place.index, from: sentence.from + from, to: sentence.from + to },
    at: paragraph.at,
    section: paragraph.section,
    negated: match.number === null,
    approximate: match.number?.approximate ?? false,
    scope: scopeBefore(sentence.text.slice(0, to)) ?? running.scope,
    year: isOwn ? year : running.year,
    qualifiers: qualifiersAt(match, sentence.text, tokens, place.along, paragraph.section),
  };
}

/** True where a token of a paragraph that was recognised from a picture is sure letter by letter, and so is what it touches. */
const isReadSurely = ({ paragraph: { sure }, sentence }: Place, { from, to }: Token): boolean =>
  sure?.slice(Math.max(0, sentence.from + from - 1), sentence.from + to + 1).includes(UNSURE) !== true;

const NAMES_YEAR = new Set(["year", "compare"]);
/** Words that say of which year a sentence speaks. */
const YEARS = new Set(["year", "last", "now"]);

/** True where the number of a fact is sure digit by digit, and the years are that its sentence names before. */
const isSure = ({ number, last }: Match, place: Place): boolean =>
  place.tokens
    .slice(0, last + 1)
    .filter((token) => NAMES_YEAR.has(token.is) || (number !== null && token.number === number))
    .every((token) => isReadSurely(place, token));

const isQuantity = (fact: Fact): boolean =>
  !fact.qualifiers.some((q) => q === "share" || q === "rise" || q === "fall");

/** A fact, and whether its number and year are as they are printed for sure. */
interface Stated {
  readonly fact: Fact;
  readonly isSure: boolean;
}

function statedAt(place: Place, running: Running, matches: readonly Match[]): readonly Stated[] {
  const stated: Stated[] = [];
  for (const match of matches) {
    const last = stated.findLast(({ fact }) => isQuantity(fact))?.fact.subject ?? null;
    const namesYear = place.tokens.slice(0, match.last + 1).some(({ is }) => YEARS.has(is));
    const own = isSure(match, place) && (namesYear || running.isYearSure);
    for (const subject of subjectsOf(match, place, last)) {
      if (!fitsYear(subject, match, place)) continue;
      stated.push({ fact: factOf(subject, match, place, running), isSure: own });
    }
  }
  return stated;
}

/** What a kind and its number say, out of 予以公开、不予公开分别为18件、3件. */
function rowFacts(row: readonly Token[], place: Place, running: Running): readonly Stated[] {
  const along = spokenAlong(row, running.spoken);
  const number = row.at(-1)?.number;
  const matches = matchesIn(row, along).filter((match) => match.number === number);
  return statedAt({ ...place, tokens: row, along }, running, matches);
}

function sentenceFacts(place: Place, running: Running): readonly Stated[] {
  const apart = takeApart(place.tokens);
  const tokens = apart?.rest ?? place.tokens;
  const own = statedAt({ ...place, tokens }, running, matchesIn(tokens, place.along));
  const stated = [...own, ...(apart?.rows ?? []).flatMap((row) => rowFacts(row, place, running))];
  const facts = withWholes(stated.map(({ fact }) => fact));
  return facts.map((fact, index) => ({ fact, isSure: stated[index]?.isSure === true }));
}

const TELLING = new Set(["count", "percent", "money", "bare", "no", "all"]);

function startOf(paragraph: ReadParagraph, before: ReadParagraph | undefined, spoken: Spoken): Running {
  const isUnderHeading =
    before !== undefined && before.text.length <= SHORT_HEADING && before.section === paragraph.section;
  const of = paragraph.section === 3 ? ({ ...NOTHING_SPOKEN, of: "requests" } as const) : NOTHING_SPOKEN;
  return { spoken: isUnderHeading ? spoken : of, year: null, isYearSure: true, scope: "unstated" };
}

/** The numbers that the prose states and denies, in reading order. `reportYear` tells which year 上年 is. */
export function factsOf(prose: readonly ReadParagraph[], reportYear: number | null): readonly Fact[] {
  const facts: Fact[] = [];
  let spoken = NOTHING_SPOKEN;
  for (const [index, paragraph] of prose.entries()) {
    let running = startOf(paragraph, prose[index - 1], spoken);
    for (const sentence of sentencesOf(paragraph.text)) {
      const tokens = tokensOf(sentence.text);
      const along = spokenAlong(tokens, running.spoken);
      const place = { paragraph, index, sentence, tokens, along, reportYear };
      const found = tokens.some((token) => TELLING.has(token.is)) ? sentenceFacts(place, running) : [];
      facts.push(...found.flatMap((stated) => (stated.isSure ? [stated.fact] : [])));
      const year = tokens.findLast(({ is }) => YEARS.has(is));
      running = {
        spoken: along.at(-1) ?? running.spoken,
        year: year === undefined ? running.year : yearOf(year, reportYear),
        isYearSure: year === undefined ? running.isYearSure : isReadSurely(place, year),
        scope: found.at(-1)?.fact.scope ?? running.scope,
      };
      if (facts.length >= MOST_FACTS) return facts.slice(0, MOST_FACTS);
    }
    spoken = running.spoken;
  }
  return facts;
}
