import type { Rejection } from "../document/rejection.ts";
import type { FollowUp, Ingestion } from "../records/ingestion.ts";
import { followUpIngestion } from "./follow-up-ingestion.ts";
import type { Ports } from "./ports.ts";

/**
 * Ends a file of which no report could be read, and does what must follow. Where the file is closed already, the
 * loser of the race does what the winner may not have come to.
 */
export async function reject(
  ports: Ports,
  ingestion: Pick<Ingestion, "id" | "fileName">,
  rejection: Rejection,
  read: { readonly contentHash: string | null; readonly followUps?: readonly FollowUp[] },
): Promise<void> {
  const race = await ports.store.ingestions.rejected(ingestion.id, { ...rejection, ...read }, ports.now());
  if (race.won)
    ports.log("FILE_REJECTED", {
      ingestionId: ingestion.id,
      fileName: ingestion.fileName,
      rejection: rejection.code,
      detail: rejection.detail,
    });
  await followUpIngestion(ports, race.current);
}
