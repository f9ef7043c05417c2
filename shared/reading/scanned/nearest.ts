import { normalizeLabel } from "../normalize.ts";
import { similarity } from "../similarity.ts";

/** A name of the form with the letters that print it. */
export interface Named<Name> {
  readonly name: Name;
  readonly bodies: readonly string[];
}

/** A label that was recognised is that of the form where so much of it agrees … */
const READABLE = 0.6;
/** … and no other name of the form agrees nearly as well. */
const MARGIN = 0.15;
/** Names of so few letters (其他, 总计) must be there to the letter. */
const SHORT = 2;

function likeness(printed: string, known: string): number {
  if (printed === known) return 1;
  return known.length <= SHORT ? 0 : similarity(printed, known, READABLE - MARGIN);
}

/** What is left of a label where others around it are readable. */
const LEAST_LEFT = 0.3;

/** True where a text may print a name, if badly: something of it is left, or the name is too short to tell. */
export function mayPrint(text: string, bodies: readonly string[]): boolean {
  const { body } = normalizeLabel(text);
  if (body === "") return true;
  return bodies.some((known) => known.length <= SHORT || similarity(body, known, LEAST_LEFT) >= LEAST_LEFT);
}

/** Which of the names a recognised label prints; null where it is not readable. */
export function nearest<Name>(text: string, names: readonly Named<Name>[]): Name | null {
  const { body, plain } = normalizeLabel(text);
  if (body === "") return null;
  let [found, best, second]: [Name | null, number, number] = [null, 0, 0];
  for (const { name, bodies } of names) {
    const score = Math.max(...bodies.flatMap((known) => [likeness(body, known), likeness(plain, known)]));
    if (score > best) [found, best, second] = [name, score, best];
    else if (score > second) second = score;
  }
  return best >= READABLE && best - second >= MARGIN ? found : null;
}

/** By how much a text must be more like one name than another to speak for it. */
const LEANS = 0.2;

/** True where a text, however badly read, is clearly more like another of the names than like this one. */
export function leansElsewhere<Name>(text: string, own: Name, names: readonly Named<Name>[]): boolean {
  const { body } = normalizeLabel(text);
  if (body === "") return false;
  const likenessTo = ({ bodies }: Named<Name>): number =>
    Math.max(0, ...bodies.map((known) => similarity(body, known)));
  const [mine, others] = [names.filter(({ name }) => name === own), names.filter(({ name }) => name !== own)];
  return Math.max(0, ...others.map(likenessTo)) >= Math.max(0, ...mine.map(likenessTo)) + LEANS;
}
