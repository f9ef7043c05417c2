import type { Raster } from "../raster/raster.ts";
import { BLOCK } from "./profiles.ts";
import { offsetAt, offsetsBetween, type Rule } from "./rule.ts";
import { inkEnd } from "./rule-ends.ts";

/** Pixels by which the sides of two boxes may lie apart across them. */
const STRAY = 1.5;

/** Pixels of paper between two boxes, least and most. */
export interface Paper {
  readonly least: number;
  readonly most: number;
}

/** Whether one line goes on where another has ended, after as much paper as is between boxes. */
function goesOn(page: Raster, before: Rule, after: Rule, { least, most }: Paper): boolean {
  if (after.from > before.to + most || after.from < before.to - 3 * BLOCK) return false;
  const [end, start] = [inkEnd(page, before, "to"), inkEnd(page, after, "from")];
  const paper = start - end - 1;
  if (paper < least || paper > most) return false;
  return Math.abs(offsetAt(after, start) - offsetAt(before, end)) <= STRAY;
}

/** One line of two, as thick and as dark as the longer one. */
function whole(before: Rule, after: Rule): Rule {
  const longer = before.to - before.from > after.to - after.from ? before : after;
  const middle = (before.to + after.from) / 2;
  const [from, to] = [before.from, after.to];
  const offsets = offsetsBetween(from, to, (along) => offsetAt(along < middle ? before : after, along));
  return { ...longer, from, to, offsets };
}

/** Lines along one axis, those as one that are the sides of boxes in a row, with paper between them. */
export function withSidesJoined(page: Raster, rules: readonly Rule[], paper: Paper): readonly Rule[] {
  const lines: { rule: Rule }[] = [];
  /** Those that a later line may go on from. */
  let open: { rule: Rule }[] = [];
  for (const rule of rules.toSorted((one, other) => one.from - other.from)) {
    open = open.filter((line) => line.rule.to + paper.most >= rule.from);
    const before = open.find((line) => goesOn(page, line.rule, rule, paper));
    if (before === undefined) {
      const line = { rule };
      lines.push(line);
      open.push(line);
    } else before.rule = whole(before.rule, rule);
  }
  return lines.map((line) => line.rule);
}
