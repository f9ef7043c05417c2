import type { Finding } from "../../shared/report/finding.ts";

/** The findings with those of the same rules replaced, in the place where these stood. */
export function replaceFindings(
  findings: readonly Finding[],
  replacing: readonly Finding[],
): readonly Finding[] {
  const rules = new Set(replacing.map(({ rule }) => rule));
  const others = findings.filter(({ rule }) => !rules.has(rule));
  const first = findings.findIndex(({ rule }) => rules.has(rule));
  return first === -1 ? [...others, ...replacing] : others.toSpliced(first, 0, ...replacing);
}
