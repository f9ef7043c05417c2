import type { S3Record } from "../../../shared/events/s3-notification.ts";
import { encodeKey } from "../../../shared/events/s3-notification.ts";
import { ingestionId } from "../../../shared/records/ingestion-id.ts";
import { second } from "../records.ts";
import { type FileSpec, file } from "./fake-core.ts";
import type { World } from "./world.ts";

export interface Drop {
  /** Below `incoming/`. */
  readonly key: string;
  readonly content: FileSpec | string | Uint8Array;
  /** Seconds after the start of the test's year. */
  readonly at?: number;
  readonly sender?: string;
}

/** Puts a file into the bucket and returns the event that S3 would send, and the id of its ingestion. */
export function drop(
  world: Pick<World, "objects">,
  { key: name, content, at = 0, sender }: Drop,
): { readonly event: { readonly Records: readonly S3Record[] }; readonly id: string } {
  const key = `incoming/${name}`;
  const body = typeof content === "string" || content instanceof Uint8Array ? content : file(content);
  const { etag, versionId, size } = world.objects.drop(
    key,
    body,
    second(at),
    sender === undefined ? {} : { sender },
  );
  const { bucket } = world.objects;
  const object = { key: encodeKey(key), size, eTag: etag, ...(versionId && { versionId }) };
  const record = {
    eventName: "ObjectCreated:Put",
    eventTime: second(at),
    s3: { bucket: { name: bucket }, object },
  };
  return { event: { Records: [record] }, id: ingestionId({ bucket, key, version: versionId ?? etag }) };
}

/** Drops a file and sends its event; returns the id of the ingestion. */
export function dropAndTell(world: World, dropped: Drop): string {
  const { event, id } = drop(world, dropped);
  world.queues.send("uploads", JSON.stringify(event));
  return id;
}
