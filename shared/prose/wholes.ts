import type { Fact, Qualifier } from "../report/prose.ts";

const COUNTED_REQUESTS = new Set(["newRequests", "accepted", "concluded"]);
/** What is always told as a part: how requests ended, how they came, who made them. */
const KIND = /^(?:outcomes|former|channel|applicant)\b/u;
const PART = /其中|包括|包含|含/gu;

/** A whole that is not itself a part of anything. */
const isPlainWhole = ({ subject, qualifiers }: Fact): boolean =>
  COUNTED_REQUESTS.has(subject) && !qualifiers.some((q) => q === "part" || q === "implied" || q === "period");

function wordsBetween(whole: Fact, part: Fact): string {
  const from = whole.sentence.indexOf(whole.quote) + whole.quote.length;
  return part.sentence.slice(from, part.sentence.indexOf(part.quote, from) + part.quote.length);
}

/** 收到20件,其中自然人18件: 18 of all, and no part of a part. */
function isOfAll(fact: Fact, before: readonly Fact[]): boolean {
  const whole = before.findLast(isPlainWhole);
  if (whole === undefined || !KIND.test(fact.subject)) return false;
  return (wordsBetween(whole, fact).match(PART) ?? []).length === 1;
}

/** 受理62件(其中上年结转3件): the 62 hold the 3. */
function holdsCarriedOver(fact: Fact, next: Fact | undefined): boolean {
  return (
    COUNTED_REQUESTS.has(fact.subject) &&
    next?.subject === "carriedOver" &&
    next.qualifiers.includes("part") &&
    !fact.qualifiers.includes("part")
  );
}

/** The facts of a sentence, with what 其中 means between them. */
export function withWholes(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact, index) => {
    if (holdsCarriedOver(fact, facts[index + 1]))
      return { ...fact, qualifiers: [...fact.qualifiers, "includesCarriedOver" satisfies Qualifier] };
    if (!fact.qualifiers.includes("part") || !isOfAll(fact, facts.slice(0, index))) return fact;
    return { ...fact, qualifiers: fact.qualifiers.filter((qualifier) => qualifier !== "part") };
  });
}
