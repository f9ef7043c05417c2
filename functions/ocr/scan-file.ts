import { MAX_FILE_BYTES } from "../../shared/readers/sizes.ts";
import { type Ingestion, isOpen } from "../../shared/records/ingestion.ts";
import { extractionKey } from "../../shared/records/object-keys.ts";
import { followUpIngestion } from "../../shared/workflow/follow-up-ingestion.ts";
import { handOn } from "../../shared/workflow/hand-on.ts";
import { reject } from "../../shared/workflow/reject.ts";
import { rejectVanished } from "../../shared/workflow/vanished.ts";
import type { OcrDependencies } from "./dependencies.ts";
import { keepPages } from "./pages.ts";

/*
 * Why a repeat is harmless, wherever the one before stopped:
 * - before `extracted`: the same bytes make the same extraction and the same pictures under the same keys.
 * - after `extracted`: recognising is over; only the messages are sent again, and their receivers take them twice for
 *   once.
 * - after `rejected` or `failed`: the file is closed; what the record still has marked is done.
 * Two workers with the same file at once do the same; the loser of each write goes on from what stands.
 */

/** The engine for a file, by its metadata. Of one that is gone nobody knows what it asked for. */
async function engineFor(
  { objects, chooseEngine, log }: OcrDependencies,
  { id, object, fileName }: Ingestion,
) {
  const head = await objects.head(object.key, object);
  const { engine, refused } = chooseEngine(head?.metadata ?? {});
  if (refused !== null) log("ENGINE_REFUSED", { ingestionId: id, fileName, reason: refused });
  return engine;
}

/** The file's bytes; where it is gone, those of a later file that was closed as its copy. Null where all are gone. */
async function bytesOf(deps: OcrDependencies, { object, newestCopy }: Ingestion): Promise<Uint8Array | null> {
  const own = await deps.objects.read(object.key, object, MAX_FILE_BYTES);
  if (own !== null || newestCopy === undefined) return own;
  const copy = await deps.store.ingestions.get(newestCopy.ingestionId);
  return copy === null ? null : deps.objects.read(copy.object.key, copy.object, MAX_FILE_BYTES);
}

async function scan(deps: OcrDependencies, ingestion: Ingestion): Promise<void> {
  const { id, fileName, contentHash } = ingestion;
  const start = Date.parse(deps.now());
  const bytes = await bytesOf(deps, ingestion);
  if (bytes === null) return rejectVanished(deps, ingestion);
  const scanned = await deps.scan(bytes, fileName, await engineFor(deps, ingestion));
  if (!scanned.ok) return reject(deps, ingestion, scanned.error, { contentHash });
  const { document, kept, isPdf } = scanned.value;
  const key = extractionKey(id);
  await deps.objects.putJson(key, document);
  if (isPdf) await deps.store.pictures.want(id, deps.now());
  else if (kept.length > 0) await keepPages(deps, id, kept);
  const fields = { contentHash: contentHash ?? "", extractionKey: key };
  const { won, current } = await deps.store.ingestions.extracted(id, fields, deps.now());
  if (!isOpen(current.status)) return followUpIngestion(deps, current);
  if (won)
    deps.log("FILE_SCANNED", {
      ingestionId: id,
      fileName,
      pages: scanned.value.pages,
      ms: Date.parse(deps.now()) - start,
    });
  await handOn(deps, id);
}

/** Recognises what a file shows as pictures, from wherever an earlier attempt left it. */
export async function scanFile(deps: OcrDependencies, ingestionId: string): Promise<void> {
  const ingestion = await deps.store.ingestions.get(ingestionId);
  if (ingestion === null) throw new Error(`ingestion ${ingestionId} is not recorded`);
  const { status, fileName } = ingestion;
  if (status === "scanning") return scan(deps, ingestion);
  // A file that failed and was sent again is received anew: EXTRACT will ask for it again.
  deps.log("ALREADY_DONE", { ingestionId, fileName, status });
  if (status === "extracted") return handOn(deps, ingestionId);
  if (!isOpen(status)) await followUpIngestion(deps, ingestion);
}
