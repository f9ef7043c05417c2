import type { Objects } from "../aws/objects.ts";
import type { Ingestion } from "../records/ingestion.ts";
import type { Ports } from "./ports.ts";
import { reject } from "./reject.ts";

/**
 * Ends a file that was gone before it was read. Where a newer file stands under the same key, that one has its own
 * event and its sender hears of it: the older one is recorded and nobody is troubled. Where nothing stands there,
 * somebody removed a file that was never checked: its sender and the reviewers are told.
 */
export async function rejectVanished(
  deps: Ports & { readonly objects: Pick<Objects, "head"> },
  ingestion: Ingestion,
): Promise<void> {
  const newer = await deps.objects.head(ingestion.object.key, null);
  const rejection =
    newer === null
      ? { code: "VANISHED" as const, detail: "removed before it was read" }
      : { code: "VANISHED" as const, detail: "replaced by a newer file before it was read" };
  await reject(deps, ingestion, rejection, {
    contentHash: null,
    ...(newer !== null && { followUps: [] }),
  });
}
