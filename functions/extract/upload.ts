import { type Ingestion, isOpen } from "../../shared/records/ingestion.ts";
import { followUpIngestion } from "../../shared/workflow/follow-up-ingestion.ts";
import { handOn, handToScanning } from "../../shared/workflow/hand-on.ts";
import { reject } from "../../shared/workflow/reject.ts";
import type { Upload } from "../../shared/workflow/upload.ts";
import { rejectVanished } from "../../shared/workflow/vanished.ts";
import { settleContent } from "./content.ts";
import type { ExtractDependencies } from "./dependencies.ts";
import { examine } from "./examine.ts";
import { extract } from "./extraction.ts";
import { ARCHIVE_MARK, archiveIn, unpack } from "./unpack.ts";

/*
 * Why a repeat is harmless, wherever the one before stopped:
 * - before `receive`: nothing was written; the file is received now.
 * - after `receive`: the same id is found as it stands, and work goes on from there.
 * - after the content was claimed: the same ingestion wins its own claim again.
 * - after the extraction was put: the same bytes make the same object under the same key.
 * - after `scanning`: the file is OCR's; only the message is sent again, and OCR takes it twice for once.
 * - after `extracted`: reading is over; only the message is sent again, and VALIDATE takes it twice for once.
 * - after `rejected`, `duplicate` or `unpacked`: the file is closed; what the record still has marked is done.
 * Two workers with the same file at once do the same; the loser of each write goes on from what stands.
 */

async function resume(deps: ExtractDependencies, ingestion: Ingestion): Promise<void> {
  await followUpIngestion(deps, ingestion);
  deps.log("ALREADY_DONE", {
    ingestionId: ingestion.id,
    fileName: ingestion.fileName,
    status: ingestion.status,
  });
}

const senderOf = (metadata: Readonly<Record<string, string>> | undefined): string | null =>
  metadata?.sender?.trim() || null;

/** Takes in one version of one object, from wherever an earlier attempt left it. */
export async function takeUpload(deps: ExtractDependencies, upload: Upload): Promise<void> {
  const { id, object, fileName, receivedAt } = upload;
  const head = await deps.objects.head(object.key, object);
  const size = head?.size ?? upload.size;
  const sender = senderOf(head?.metadata);
  const { won, current } = await deps.store.ingestions.receive(
    { id, object, fileName, size, receivedAt, sender },
    deps.now(),
  );
  if (won) deps.log("UPLOAD_RECEIVED", { ingestionId: id, fileName, key: object.key, size });
  if (!isOpen(current.status)) return resume(deps, current);
  if (current.status === "extracted") return handOn(deps, id);
  if (current.status === "scanning") return handToScanning(deps, id);
  if (head === null) return rejectVanished(deps, current);
  const content = await examine(deps.objects, object, head.size);
  if (content === null) return rejectVanished(deps, current);
  if (!content.ok) return reject(deps, current, content.error, { contentHash: null });
  if (!(ARCHIVE_MARK in head.metadata)) {
    const archive = archiveIn(content.value.bytes);
    if (!archive.ok) return reject(deps, current, archive.error, { contentHash: content.value.hash });
    if (archive.value !== null) return unpack(deps, current, content.value, archive.value);
  }
  const isOurs = await settleContent(deps, current, content.value.hash);
  if (isOurs) await extract(deps, current, content.value);
}
