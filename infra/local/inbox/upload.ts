import { open } from "node:fs/promises";
import { extname } from "node:path";
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { MAX_FILE_BYTES } from "../../../shared/readers/sizes.ts";

/** Bytes of one part; larger files travel in several, so that none is held in memory whole. */
const PART = 8 * 1024 * 1024;
/**
 * Bytes of one file. What is larger is refused for its size anyway; a disk image that fell into the inbox must not
 * fill the bucket, which is kept in memory here, so only its beginning travels, enough to be refused.
 */
const AT_MOST = MAX_FILE_BYTES + PART;

const TYPES: Readonly<Record<string, string>> = {
  ".txt": "text/plain",
  ".html": "text/html",
  ".htm": "text/html",
};

export interface Upload {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly key: string;
}

interface Source {
  /** The next bytes, at most `PART` of them; none at the end. */
  readonly next: () => Promise<Uint8Array>;
}

const contentType = (key: string): string => TYPES[extname(key).toLowerCase()] ?? "application/octet-stream";

async function uploadParts({ s3, bucket, key }: Upload, first: Uint8Array, source: Source): Promise<void> {
  const target = { Bucket: bucket, Key: key };
  const begun = await s3.send(new CreateMultipartUploadCommand({ ...target, ContentType: contentType(key) }));
  const upload = { ...target, UploadId: begun.UploadId };
  const parts: { PartNumber: number; ETag: string | undefined }[] = [];
  try {
    for (let bytes = first; bytes.length > 0; bytes = await source.next()) {
      const PartNumber = parts.length + 1;
      const sent = await s3.send(new UploadPartCommand({ ...upload, PartNumber, Body: bytes }));
      parts.push({ PartNumber, ETag: sent.ETag });
    }
    await s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } }));
  } catch (error) {
    await s3.send(new AbortMultipartUploadCommand(upload));
    throw error;
  }
}

/** Puts a file into the bucket, whole if it is of a size that is read at all. */
export async function uploadFile(upload: Upload, path: Buffer | string): Promise<void> {
  const file = await open(path, "r");
  try {
    let left = AT_MOST;
    const next = async (): Promise<Uint8Array> => {
      const buffer = Buffer.allocUnsafe(Math.min(PART, left));
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      left -= bytesRead;
      return buffer.subarray(0, bytesRead);
    };
    const first = await next();
    if (first.length === PART) return await uploadParts(upload, first, { next });
    const { s3, bucket, key } = upload;
    await s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: first, ContentType: contentType(key) }),
    );
  } finally {
    await file.close();
  }
}
