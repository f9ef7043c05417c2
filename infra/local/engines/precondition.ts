import type { S3Object, S3Store } from "./fauxqs-parts.ts";
import { addressOf, type GuardedRequest, type Refusal } from "./request-guard.ts";

const FAILED: Refusal = {
  status: 412,
  code: "PreconditionFailed",
  message: "At least one of the pre-conditions you specified did not hold",
};

function standing(store: S3Store, bucket: string, key: string): S3Object | null {
  const { objects } = store.listObjects(bucket, { prefix: key, maxKeys: 1 });
  return objects[0]?.key === key ? objects[0] : null;
}

/** Conditional writes, which the engine accepts and ignores. `url` is `/bucket/key`, percent-encoded. */
export function precondition(request: GuardedRequest, store: S3Store, bucket: string): Refusal | null {
  const { "if-none-match": absent, "if-match": etag } = request.headers;
  if (request.method !== "PUT" || (absent === undefined && etag === undefined)) return null;
  const { path } = addressOf(request.url);
  const object = standing(store, bucket, decodeURIComponent(path.slice(bucket.length + 2)));
  if (absent !== undefined) return object === null ? null : FAILED;
  return object?.etag === etag ? null : FAILED;
}
