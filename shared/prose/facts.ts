import type { Fact, FactScope, Paragraph } from "../report/prose.ts";
import { type Match, matchesIn } from "./matches.ts";
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
  readonly scope: FactScope;
}

interface Place {
  readonly paragraph: Paragraph;
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

const isQuantity = (fact: Fact): boolean =>
  !fact.qualifiers.some((q) => q === "share" || q === "rise" || q === "fall");

function factsAt(place: Place, running: Running, matches: readonly Match[]): readonly Fact[] {
  const facts: Fact[] = [];
  for (const match of matches) {
    const last = facts.findLast(isQuantity)?.subject ?? null;
    for (const subject of subjectsOf(match, place, last)) {
      if (fitsYear(subject, match, place)) facts.push(factOf(subject, match, place, running));
    }
  }
  return facts;
}

/** What a kind and its number say, out of 予以公开、不予公开分别为18件、3件. */
function rowFacts(row: readonly Token[], place: Place, running: Running): readonly Fact[] {
  const along = spokenAlong(row, running.spoken);
  const number = row.at(-1)?.number;
  const matches = matchesIn(row, along).filter((match) => match.number === number);
  return factsAt({ ...place, tokens: row, along }, running, matches);
}

function sentenceFacts(place: Place, running: Running): readonly Fact[] {
  const apart = takeApart(place.tokens);
  const tokens = apart?.rest ?? place.tokens;
  const facts = factsAt({ ...place, tokens }, running, matchesIn(tokens, place.along));
  return withWholes([...facts, ...(apart?.rows ?? []).flatMap((row) => rowFacts(row, place, running))]);
}

const TELLING = new Set(["count", "percent", "money", "bare", "no", "all"]);

function startOf(paragraph: Paragraph, before: Paragraph | undefined, spoken: Spoken): Running {
  const isUnderHeading =
    before !== undefined && before.text.length <= SHORT_HEADING && before.section === paragraph.section;
  const of = paragraph.section === 3 ? ({ ...NOTHING_SPOKEN, of: "requests" } as const) : NOTHING_SPOKEN;
  return { spoken: isUnderHeading ? spoken : of, year: null, scope: "unstated" };
}

/** The numbers that the prose states and denies, in reading order. `reportYear` tells which year 上年 is. */
export function factsOf(prose: readonly Paragraph[], reportYear: number | null): readonly Fact[] {
  const facts: Fact[] = [];
  let spoken = NOTHING_SPOKEN;
  for (const [index, paragraph] of prose.entries()) {
    let running = startOf(paragraph, prose[index - 1], spoken);
    for (const sentence of sentencesOf(paragraph.text)) {
      const tokens = tokensOf(sentence.text);
      const along = spokenAlong(tokens, running.spoken);
      const place = { paragraph, index, sentence, tokens, along, reportYear };
      const found = tokens.some((token) => TELLING.has(token.is)) ? sentenceFacts(place, running) : [];
      facts.push(...found);
      const year = tokens.findLast((token) => ["year", "last", "now"].includes(token.is));
      running = {
        spoken: along.at(-1) ?? running.spoken,
        year: year === undefined ? running.year : yearOf(year, reportYear),
        scope: found.at(-1)?.scope ?? running.scope,
      };
      if (facts.length >= MOST_FACTS) return facts.slice(0, MOST_FACTS);
    }
    spoken = running.spoken;
  }
  return facts;
}
