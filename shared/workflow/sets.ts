import { cellsOf } from "../form/cells.ts";
import { agencyKind } from "../identity/agency-kind.ts";
import { isOfGovernment } from "../identity/of-government.ts";
import { placesOf } from "../identity/place-key.ts";
import { MOST_LOOKALIKES } from "../likeness/sketch.ts";
import type { Revision } from "../records/revision.ts";
import type { MemberRecord } from "../records/sets.ts";
import { AGGREGATED } from "../report/aggregated.ts";
import { ask } from "./ask.ts";
import type { Ports } from "./ports.ts";

/** True where a revision is the report of a level of government. */
export function isGovernmentReport({ agencyName, scope = "unknown" }: Revision): boolean {
  return isOfGovernment(agencyName, scope);
}

function valuesOf({ forms, values }: Revision): MemberRecord["values"] {
  const ids = cellsOf(forms).map(({ id }) => id);
  return Object.fromEntries(
    AGGREGATED.flatMap((id) => {
      const value = values[ids.indexOf(id)] ?? null;
      return value === null ? [] : [[id, value] as const];
    }),
  );
}

function memberOf(revision: Revision, agencyName: string, division: string): MemberRecord {
  const { agency, year, revision: id, dated = null } = revision;
  return {
    ...{ division, year, agency, revision: id, dated },
    kind: agencyKind(agencyName),
    isOfGovernment: isGovernmentReport(revision),
    values: valuesOf(revision),
  };
}

/**
 * Files a revision in the set of its division, and has the governments that count it, or expect it, checked again.
 * A government is also one of the bodies of the division above.
 *
 * The set is written before governments are looked for, and a government looks at its set after it was filed: of a
 * body and its government that arrive at once, at least one sees the other.
 */
export async function settleDivision(ports: Ports, revision: Revision): Promise<void> {
  const { agency, agencyName, year } = revision;
  if (agencyName === null) return;
  const { own, above } = placesOf(agencyName);
  const isGovernment = isGovernmentReport(revision);
  const divisions = [own, isGovernment ? above : null].filter((division) => division !== null);
  for (const division of divisions) {
    await ports.store.sets.put(memberOf(revision, agencyName, division));
    // The year after expects whoever reported this year.
    const counting = await ports.store.sets.governments(division, year, year + 1);
    for (const government of counting)
      if (government.agency !== agency && placesOf(government.agency).own === division)
        await ask(ports, government.agency, government.year);
  }
}

/**
 * Takes a revision's place among the texts of its year. True where others have a sketch in common: whether they are
 * alike is found when both texts are compared. Of two, the later sees the former.
 */
export async function joinAlike({ store }: Ports, revision: Revision): Promise<boolean> {
  const { sketch = [], year, agency } = revision;
  const others = await Promise.all(sketch.map((part) => store.sets.joinAlike(year, part, agency)));
  return others.some((found) => found.length > 0);
}

/**
 * Has the reports checked again that came to be, or are no longer, nearly the same as this one. One that knows of it,
 * or of as many as are told of, is left alone: a template that hundreds use calls for a few runs each, not hundreds.
 */
export async function settlePartners(ports: Ports, revision: Revision): Promise<void> {
  const { agency, year, lookalikes = [], partners = [] } = revision;
  for (const partner of partners) {
    const standing = await ports.store.reports.current(partner, year);
    const known = standing?.lookalikes ?? [];
    const isAlike = lookalikes.includes(partner);
    const isSettled = known.includes(agency) === isAlike || (isAlike && known.length >= MOST_LOOKALIKES);
    if (standing !== null && !isSettled) await ask(ports, partner, year);
  }
}
