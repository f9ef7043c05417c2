import type { Equation } from "./equations.ts";
import type { Changes } from "./ledger.ts";

/** A change that would mend failing equations and break none. */
export interface Candidate {
  readonly changes: Changes;
  readonly mended: readonly Equation[];
}

/** Candidates that would mend some equation in common are alternatives to one another. */
export function alternatives(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups: { equations: Set<Equation>; members: Candidate[] }[] = [];
  for (const candidate of candidates) {
    const touching = groups.filter(({ equations }) => candidate.mended.some((one) => equations.has(one)));
    const merged = {
      equations: new Set([...touching.flatMap((group) => [...group.equations]), ...candidate.mended]),
      members: [...touching.flatMap((group) => group.members), candidate],
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.members);
}
