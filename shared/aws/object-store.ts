import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { CLIENT } from "./clients.ts";
import { decodeMetadata, encodeMetadata } from "./metadata-text.ts";
import { ObjectTooLarge } from "./object-too-large.ts";
import { versionQuery } from "./object-version.ts";
import type { ObjectHead, Objects } from "./objects.ts";
import { presigner } from "./presigned.ts";

/** Absent, deleted, or replaced by another version: expected where work is repeated. */
function isGone(error: unknown): boolean {
  if (!(error instanceof S3ServiceException) || error.name === "NoSuchBucket") return false;
  return [404, 412].includes(error.$metadata.httpStatusCode ?? 0);
}

async function unlessGone<T>(request: Promise<T>): Promise<T | null> {
  try {
    return await request;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

const unquoted = (etag: string | undefined): string => (etag ?? "").replaceAll('"', "");

const mapValues = (
  values: Readonly<Record<string, string>>,
  map: (value: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), map(value)]));

async function upTo(limit: number, key: string, body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new ObjectTooLarge(key, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The bucket through the S3 SDK. */
export function createObjects(bucket: string): Objects {
  const client = new S3Client({
    ...CLIENT,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });

  const head: Objects["head"] = async (key, version) => {
    const object = { Bucket: bucket, Key: key };
    const found = await unlessGone(
      client.send(new HeadObjectCommand({ ...object, ...versionQuery(version) })),
    );
    const etag = unquoted(found?.ETag);
    if (found === null || (version !== null && !version.versioned && etag !== version.version)) return null;
    return {
      size: found.ContentLength ?? 0,
      lastModified: (found.LastModified ?? new Date(0)).toISOString(),
      etag,
      versionId: found.VersionId ?? null,
      metadata: mapValues(found.Metadata ?? {}, decodeMetadata),
    } satisfies ObjectHead;
  };

  const read: Objects["read"] = async (key, version, limit) => {
    const object = { Bucket: bucket, Key: key };
    const found = await unlessGone(
      client.send(new GetObjectCommand({ ...object, ...versionQuery(version) })),
    );
    if (found === null) return null;
    if (found.Body === undefined) return new Uint8Array();
    return upTo(limit, key, found.Body as AsyncIterable<Uint8Array>);
  };

  const putting = (...[key, body, contentType, metadata = {}]: Parameters<Objects["put"]>) => ({
    Bucket: bucket,
    Key: key,
    Body: body,
    ContentType: contentType,
    Metadata: mapValues(metadata, encodeMetadata),
  });

  const put: Objects["put"] = async (...object) => {
    await client.send(new PutObjectCommand(putting(...object)));
  };

  return {
    bucket,
    head,
    read,
    put,
    putIfAbsent: async (...object) => {
      const command = new PutObjectCommand({ ...putting(...object), IfNoneMatch: "*" });
      return (await unlessGone(client.send(command))) !== null;
    },
    putJson: (key, value) => put(key, Buffer.from(JSON.stringify(value)), "application/json; charset=utf-8"),
    readJson: async (key) => {
      const bytes = await read(key, null, Number.POSITIVE_INFINITY);
      return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString());
    },
    list: async (prefix, cursor) => {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: cursor }),
      );
      const items = (page.Contents ?? []).map(({ Key, Size, ETag, LastModified }) => ({
        key: Key ?? "",
        size: Size ?? 0,
        etag: unquoted(ETag),
        lastModified: (LastModified ?? new Date(0)).toISOString(),
      }));
      return { items, next: page.NextContinuationToken ?? null };
    },
    ...presigner(client, bucket),
  };
}
