import type { ListedObject } from "../../shared/aws/objects.ts";
import { ingestionId } from "../../shared/records/ingestion-id.ts";
import { INCOMING } from "../../shared/records/object-keys.ts";
import { notificationOf, type Upload } from "../../shared/workflow/upload.ts";
import type { AuditDependencies } from "./dependencies.ts";
import { isDue } from "./due.ts";
import { type Swept, sweep } from "./sweep.ts";

/** Pages of 1000 objects. */
const PAGES = 1000;

type Found = Pick<Upload, "object" | "size" | "receivedAt">;

/** A file that failed and was dropped again since is as unknown as one that never was recorded. */
async function isKnown({ store }: AuditDependencies, { object, receivedAt }: Found): Promise<boolean> {
  const standing = await store.ingestions.get(ingestionId(object));
  return standing !== null && !(standing.status === "failed" && standing.receivedAt < receivedAt);
}

/**
 * The object as an upload, or null where there is no such object any more. A listing does not tell version ids:
 * only where the ETag is not the identity that work was recorded under, the object itself is asked for its version.
 */
async function unrecorded(deps: AuditDependencies, listed: ListedObject): Promise<Found | null> {
  const { key, etag, size, lastModified } = listed;
  const identity = { bucket: deps.objects.bucket, key };
  const byEtag: Found = {
    object: { ...identity, version: etag, versioned: false },
    size,
    receivedAt: lastModified,
  };
  if (await isKnown(deps, byEtag)) return null;
  const head = await deps.objects.head(key, null);
  if (head === null) return null;
  const isVersioned = head.versionId !== null && head.versionId !== "null";
  const version = isVersioned ? (head.versionId ?? "") : head.etag;
  const found: Found = {
    object: { ...identity, version, versioned: isVersioned },
    size: head.size,
    receivedAt: head.etag === etag ? lastModified : head.lastModified,
  };
  return (await isKnown(deps, found)) ? null : found;
}

/** Sends again the notification of every file that lies in the bucket and was never received. `before`: ISO time. */
export function resumeLostUploads(deps: AuditDependencies, before: string): Promise<Swept> {
  const now = Date.parse(deps.now());
  const work = async (listed: ListedObject): Promise<boolean> => {
    const isFolder = listed.key.endsWith("/") && listed.size === 0;
    if (isFolder || listed.lastModified > before) return false;
    if (deps.idleMinutes > 0 && !isDue(listed.key, listed.lastModified, now)) return false;
    const upload = await unrecorded(deps, listed);
    if (upload === null) return false;
    await deps.queues.sendUpload(notificationOf(upload));
    deps.log("WORK_RESUMED", { what: "upload", key: listed.key });
    return true;
  };
  return sweep({ pages: PAGES, list: (cursor) => deps.objects.list(INCOMING, cursor), work });
}
