import { GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { encodeMetadata } from "./metadata-text.ts";
import { versionQuery } from "./object-version.ts";
import type { Objects } from "./objects.ts";

/** `attachment` under a name that may be in any script (RFC 6266, RFC 8187). */
function attachment(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Addresses by which a client uploads or downloads one object by itself. */
export function presigner(client: S3Client, bucket: string): Pick<Objects, "presignPut" | "presignGet"> {
  return {
    presignPut: async (key, { contentType, metadata, expiresIn }) => {
      const encoded = Object.fromEntries(
        Object.entries(metadata).map(([name, value]) => [name.toLowerCase(), encodeMetadata(value)]),
      );
      const headers: Record<string, string> = { "content-type": contentType };
      for (const [name, value] of Object.entries(encoded)) headers[`x-amz-meta-${name}`] = value;
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        ContentType: contentType,
        Metadata: encoded,
      });
      const signed = new Set(Object.keys(headers));
      const url = await getSignedUrl(client, command, {
        expiresIn,
        signableHeaders: signed,
        unhoistableHeaders: signed,
      });
      return { url, headers };
    },
    presignGet: async (key, { version, fileName, expiresIn }) => {
      const { VersionId } = versionQuery(version);
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        VersionId,
        ResponseContentDisposition: attachment(fileName),
      });
      return getSignedUrl(client, command, { expiresIn });
    },
  };
}
