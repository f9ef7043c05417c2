import { superscript } from "../flow/superscript.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  emsp: "\u3000",
  ensp: " ",
};

/** The marks of Markdown before ASCII punctuation, and a number set as a formula: \. and $12$. */
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
const FORMULA = /\$\s*(-?[\d,.]+)\s*\$/gu;

/** A line of Markdown as it shows: marks, tags and entities gone; a raised number keeps its mark, a break is a blank. */
export function plainLine(line: string): string {
  return line
    .replace(/<!--.{0,1000}?-->/gu, "")
    .replace(/<sup\b[^<>]*>([^<>]{0,20})<\/sup>/giu, (_, raised: string) => superscript(raised))
    .replace(/<\/?[a-z][^<>]*>/giu, (tag) => (/^<br/iu.test(tag) ? " " : ""))
    .replace(/&(\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/^(\s*)#{1,6} +/u, "$1")
    .replace(/\*\*|__/gu, "")
    .replace(FORMULA, "$1")
    .replace(ESCAPED, (escaped, mark: string) => (mark === "|" ? escaped : mark));
}
