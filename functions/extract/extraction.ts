import { type Ingestion, isOpen } from "../../shared/records/ingestion.ts";
import { extractionKey } from "../../shared/records/object-keys.ts";
import { wantsScanning } from "../../shared/scanning/wanted.ts";
import { followUpIngestion } from "../../shared/workflow/follow-up-ingestion.ts";
import { handOn, handToScanning } from "../../shared/workflow/hand-on.ts";
import { reject } from "../../shared/workflow/reject.ts";
import type { ExtractDependencies } from "./dependencies.ts";
import type { Content } from "./examine.ts";

/** Hands a file on whose pictures say what its text does not: whatever waits for it waits apart from digital files. */
async function toScanning(
  deps: ExtractDependencies,
  { id, fileName }: Ingestion,
  contentHash: string,
): Promise<void> {
  const { won, current } = await deps.store.ingestions.scanning(id, { contentHash }, deps.now());
  if (won) deps.log("FILE_TO_SCAN", { ingestionId: id, fileName });
  if (current.status === "scanning") return handToScanning(deps, id);
  if (!isOpen(current.status)) return followUpIngestion(deps, current);
  await handOn(deps, id);
}

/**
 * Reads a file and hands it on. `extracted` is written before the message is sent, so that VALIDATE always finds
 * the content's hash; a stop in between leaves an open file that the repeat, or the auditor, sends on.
 */
export async function extract(
  deps: ExtractDependencies,
  ingestion: Ingestion,
  content: Content,
): Promise<void> {
  const { id, fileName } = ingestion;
  const start = Date.parse(deps.now());
  const document = await deps.read(content.bytes, fileName);
  if (!document.ok) return reject(deps, ingestion, document.error, { contentHash: content.hash });
  if (wantsScanning(document.value)) return toScanning(deps, ingestion, content.hash);
  const key = extractionKey(id);
  await deps.objects.putJson(key, document.value);
  if (document.value.format === "pdf") await deps.store.pictures.want(id, deps.now());
  const { won, current } = await deps.store.ingestions.extracted(
    id,
    { contentHash: content.hash, extractionKey: key },
    deps.now(),
  );
  if (!isOpen(current.status)) return followUpIngestion(deps, current);
  if (won)
    deps.log("FILE_EXTRACTED", {
      ingestionId: id,
      fileName,
      format: document.value.format,
      bytes: content.bytes.length,
      ms: Date.parse(deps.now()) - start,
    });
  await handOn(deps, id);
}
