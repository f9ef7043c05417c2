import { decodeKey, encodeKey, type S3Notification, type S3Record } from "../events/s3-notification.ts";
import type { ObjectVersion } from "../records/ingestion.ts";
import { ingestionId } from "../records/ingestion-id.ts";
import { INCOMING } from "../records/object-keys.ts";
import { fileNameOf } from "./file-name.ts";

/** A file that was dropped, as its event tells of it. */
export interface Upload {
  readonly id: string;
  readonly object: ObjectVersion;
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** The event's time, in milliseconds where the object's own LastModified has whole seconds: it orders revisions. */
  readonly receivedAt: string;
}

export interface Ignored {
  readonly key: string;
  readonly reason: "test event" | "not created" | "not incoming" | "folder" | "no version";
}

/** A key that is not encoded as S3 does it is taken as it stands. */
function keyOf(encoded: string): string {
  try {
    return decodeKey(encoded);
  } catch (error) {
    if (error instanceof URIError) return encoded;
    throw error;
  }
}

/** Buckets whose versioning is suspended say "null": there the ETag tells one content from the next. */
function versionOf({
  versionId,
  eTag,
}: S3Record["s3"]["object"]): Pick<ObjectVersion, "version" | "versioned"> {
  if (versionId !== undefined && versionId !== "null") return { version: versionId, versioned: true };
  return { version: (eTag ?? "").replaceAll('"', ""), versioned: false };
}

function sortOut({ eventName, eventTime, s3 }: S3Record): Upload | Ignored {
  const key = keyOf(s3.object.key);
  const size = s3.object.size ?? 0;
  if (!/^(s3:)?ObjectCreated:/u.test(eventName)) return { key, reason: "not created" };
  if (!key.startsWith(INCOMING)) return { key, reason: "not incoming" };
  if (key.endsWith("/") && size === 0) return { key, reason: "folder" };
  const object = { bucket: s3.bucket.name, key, ...versionOf(s3.object) };
  if (object.version === "") return { key, reason: "no version" };
  const receivedAt = new Date(eventTime).toISOString();
  return { id: ingestionId(object), object, fileName: fileNameOf(key), size, receivedAt };
}

/** The files that a notification tells of, and what it tells of besides. */
export function uploadsOf(notification: S3Notification): {
  readonly uploads: readonly Upload[];
  readonly ignored: readonly Ignored[];
} {
  if (!("Records" in notification)) return { uploads: [], ignored: [{ key: "", reason: "test event" }] };
  const all = notification.Records.map(sortOut);
  return {
    uploads: all.filter((one): one is Upload => "id" in one),
    ignored: all.filter((one): one is Ignored => "reason" in one),
  };
}

/** The notification that S3 would send of an upload: for putting it back to work. */
export function notificationOf({
  object,
  size,
  receivedAt,
}: Omit<Upload, "id" | "fileName">): S3Notification {
  const version = object.versioned ? { versionId: object.version } : { eTag: object.version };
  return {
    Records: [
      {
        eventName: "ObjectCreated:Put",
        eventTime: receivedAt,
        s3: { bucket: { name: object.bucket }, object: { key: encodeKey(object.key), size, ...version } },
      },
    ],
  };
}
