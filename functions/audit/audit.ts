import type { AuditDependencies } from "./dependencies.ts";
import { resumeIdleFiles } from "./idle-files.ts";
import { resumeLostUploads } from "./lost-uploads.ts";
import { resumeOutstanding } from "./outstanding.ts";
import type { Swept } from "./sweep.ts";

/** The counts of one run. */
export interface Audited {
  readonly seen: number;
  readonly resumed: number;
  readonly failed: number;
  readonly complete: boolean;
}

const NOTHING: Swept = { seen: 0, resumed: 0, failures: [], isComplete: true };

/*
 * Why a run is harmless at any moment, and as often as it likes: it writes nothing of its own. It sends messages
 * that every receiver takes twice for once, and does what records have marked, as their writers would have.
 */

/** Compares bucket and table and puts back to work whatever is missing. Throws at the end where an item failed. */
export async function audit(deps: AuditDependencies): Promise<Audited> {
  const idle = deps.idleMinutes * 60_000;
  const before = new Date(Date.parse(deps.now()) - idle).toISOString();
  const sweeps = [
    () => resumeIdleFiles(deps, before),
    ...resumeOutstanding(deps, before),
    () => resumeLostUploads(deps, before),
  ];
  let total = NOTHING;
  for (const run of sweeps) {
    const swept = await run().catch((error: unknown) => ({
      ...NOTHING,
      failures: [error],
      isComplete: false,
    }));
    total = {
      seen: total.seen + swept.seen,
      resumed: total.resumed + swept.resumed,
      failures: [...total.failures, ...swept.failures],
      isComplete: total.isComplete && swept.isComplete,
    };
  }
  const { seen, resumed, failures, isComplete: complete } = total;
  deps.log("AUDIT_FINISHED", { seen, resumed, failed: failures.length, complete });
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} failed: ${failures[0]}`);
  return { seen, resumed, failed: failures.length, complete };
}
