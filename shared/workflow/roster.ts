import type { Store } from "../records/store.ts";

/** Who is expected to report for a division and a year, and how that is known. */
export interface Expected {
  readonly by: "roster" | "yearBefore";
  /** Names, as printed in the roster or as filed the year before. */
  readonly agencies: readonly string[];
}

/** Those in the roster that a person entered; without one, those that reported for the year before. */
export async function expectedOf(
  { sets }: Pick<Store, "sets">,
  division: string,
  year: number,
): Promise<Expected> {
  const roster = await sets.roster(division);
  if (roster !== null) return { by: "roster", agencies: roster.agencies };
  const before = await sets.members(division, year - 1);
  return { by: "yearBefore", agencies: before.map(({ agency }) => agency) };
}
