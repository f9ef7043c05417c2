import { Refusal } from "../refusal.ts";
import type { Rule } from "./rule.ts";

/** A page of a report has some hundreds of ruling lines. */
const MOST_RULES = 20_000;
/** Pieces of one line may lie this far beside one another, and end this far before the next begins (points). */
const BESIDE = 0.6;
const APART = 1.5;
/** Pieces up to this length are dashes or dots; the space between them is about as wide as they are long. */
const DASH = 6;
/** A line that is shorter than a character is high is no rule. */
const SHORTEST = 4;

/** The gap after a piece of this length that still is a part of its line. */
const bridge = (length: number): number =>
  length <= DASH ? Math.min(5, Math.max(APART, length * 1.6 + 1)) : APART;

function mergeLine(pieces: readonly Rule[]): Rule[] {
  const merged: { rule: Rule; lastLength: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    const length = piece.to - piece.from;
    if (last !== undefined && piece.from - last.rule.to <= bridge(Math.min(last.lastLength, length))) {
      const { rule } = last;
      last.rule = {
        ...rule,
        to: Math.max(rule.to, piece.to),
        thickness: Math.max(rule.thickness, piece.thickness),
      };
      last.lastLength = length;
    } else merged.push({ rule: piece, lastLength: length });
  }
  return merged.map(({ rule }) => rule);
}

function mergeDirection(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const lines: Rule[][] = [];
  for (const rule of sorted) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && rule.at - first.at <= BESIDE) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap(mergeLine).filter((rule) => rule.to - rule.from >= SHORTEST);
}

/** The lines that pieces, dashes and dots make up. Refuses a page with more of them than any report: TOO_COMPLEX. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  const merged = [
    ...mergeDirection(rules.filter((rule) => rule.horizontal)),
    ...mergeDirection(rules.filter((rule) => !rule.horizontal)),
  ];
  if (merged.length > MOST_RULES) throw new Refusal("TOO_COMPLEX", `a page of ${merged.length} ruling lines`);
  return merged;
}
