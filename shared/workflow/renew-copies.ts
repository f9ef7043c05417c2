import type { Ingestion } from "../records/ingestion.ts";
import { followUpRevision } from "./follow-up-revision.ts";
import type { Ports } from "./ports.ts";
import { renew } from "./renewal.ts";

/**
 * Looks, for every report that some bytes hold, whether a newer copy of them must stand again. Called by whoever
 * comes last to the owner's record: the copy finds the owner closed, or the owner finds the copy noted.
 */
export async function renewCopies(ports: Ports, owner: Ingestion): Promise<void> {
  for (const { agency, year } of owner.reports) {
    const revision = await renew(ports.store, owner, { agency, year }, ports.now());
    if (revision !== null) await followUpRevision(ports, revision);
  }
}
