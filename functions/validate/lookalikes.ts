import { likeness, MOST_LOOKALIKES, NEARLY_SAME } from "../../shared/likeness/sketch.ts";
import type { Revision } from "../../shared/records/revision.ts";
import type { Lookalike } from "../../shared/report/surroundings.ts";
import { namesFiled } from "../../shared/workflow/names.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { readResult } from "./results.ts";

type Deps = Pick<ValidateDependencies, "objects" | "store">;

/** Texts that are read to compare; the sketch lets few through that are not alike. */
const MOST_COMPARED = 12;

/** The report of a candidate, where it still has a sketch in common. */
async function candidateReport({ store, objects }: Deps, { sketch = [], year }: Revision, agency: string) {
  const standing = await store.reports.current(agency, year);
  const shares = standing?.sketch?.some((part) => sketch.includes(part)) ?? false;
  return standing === null || !shares ? null : (await readResult(objects, standing)).report;
}

/**
 * Some of the reports of other agencies for the same year whose text is nearly the same, by name. Those that were
 * found before come first: as long as they stand, later ones change nothing.
 */
export async function lookalikesOf(deps: Deps, revision: Revision): Promise<readonly Lookalike[]> {
  const { sketch = [], year, lookalikes: known = [] } = revision;
  if (sketch.length === 0) return [];
  const others = new Set([...known, ...(await deps.store.sets.alike(year, sketch))]);
  others.delete(revision.agency);
  if (others.size === 0) return [];
  for (const name of await namesFiled(deps.store, revision)) others.delete(name);
  const { report } = await readResult(deps.objects, revision);
  const found: Lookalike[] = [];
  for (const agency of [...others].slice(0, MOST_COMPARED)) {
    if (found.length === MOST_LOOKALIKES) break;
    const other = await candidateReport(deps, revision, agency);
    const alike = other === null ? null : likeness(report, other);
    if (alike !== null && alike >= NEARLY_SAME) found.push({ agency, percent: Math.floor(alike * 100) });
  }
  return found.sort((a, b) => (a.agency < b.agency ? -1 : 1));
}
