import { createHash } from "node:crypto";
import type { Objects } from "../../../shared/aws/objects.ts";

interface Version {
  readonly id: string;
  readonly etag: string;
  readonly body: Uint8Array;
  readonly lastModified: string;
  readonly metadata: Readonly<Record<string, string>>;
}

type Asked = { readonly version: string; readonly versioned: boolean } | null;

/** A bucket in memory, versioned or not; `drop` puts an object as a sender would, at a time of its own. */
export interface MemoryObjects extends Objects {
  drop(
    key: string,
    body: string | Uint8Array,
    at: string,
    metadata?: Readonly<Record<string, string>>,
  ): Dropped;
  delete(key: string): void;
  /** What an event says of the object that stands under a key. */
  standing(key: string): { readonly size: number; readonly eTag: string; readonly versionId?: string };
}

export interface Dropped {
  readonly etag: string;
  readonly versionId?: string;
  readonly size: number;
}

export function memoryObjects({
  bucket = "reports",
  versioned = false,
  now = (): string => "",
  created = (_key: string): void => {},
} = {}): MemoryObjects {
  const stored = new Map<string, readonly Version[]>();
  let count = 0;

  const write = (key: string, body: Uint8Array, at: string, metadata = {}): Version => {
    const etag = createHash("md5").update(body).digest("hex");
    const version = { id: `v${++count}`, etag, body, lastModified: at, metadata };
    stored.set(key, versioned ? [...(stored.get(key) ?? []), version] : [version]);
    return version;
  };

  const find = (key: string, asked: Asked): Version | undefined => {
    const versions = stored.get(key) ?? [];
    if (asked === null) return versions.at(-1);
    if (asked.versioned) return versions.find(({ id }) => id === asked.version);
    return versions.at(-1)?.etag === asked.version ? versions.at(-1) : undefined;
  };

  return {
    bucket,
    drop: (key, body, at, metadata) => {
      const { etag, id } = write(key, Buffer.from(body), at, metadata);
      return { etag, size: Buffer.byteLength(body), ...(versioned && { versionId: id }) };
    },
    standing: (key) => {
      const found = find(key, null);
      if (found === undefined) throw new Error(`nothing stands under ${key}`);
      const { body, etag, id } = found;
      return { size: body.length, eTag: etag, ...(versioned && { versionId: id }) };
    },
    delete: (key) => void stored.delete(key),
    head: async (key, asked) => {
      const found = find(key, asked);
      if (found === undefined) return null;
      const { body, lastModified, etag, id, metadata } = found;
      return { size: body.length, lastModified, etag, versionId: versioned ? id : null, metadata };
    },
    read: async (key, asked) => find(key, asked)?.body ?? null,
    put: async (key, body, _contentType, metadata) => void write(key, body, now(), metadata),
    putIfAbsent: async (key, body, _contentType, metadata) => {
      if (find(key, null) !== undefined) return false;
      write(key, body, now(), metadata);
      if (key.startsWith("incoming/")) created(key);
      return true;
    },
    putJson: async (key, value) => void write(key, Buffer.from(JSON.stringify(value)), now()),
    readJson: async (key) => {
      const found = find(key, null);
      return found === undefined ? null : JSON.parse(Buffer.from(found.body).toString());
    },
    list: async (prefix, cursor = "") => {
      const keys = [...stored.keys()].filter((key) => key.startsWith(prefix) && key > cursor).sort();
      const items = keys.slice(0, 1000).flatMap((key) => {
        const found = find(key, null);
        if (found === undefined) return [];
        return [{ key, size: found.body.length, etag: found.etag, lastModified: found.lastModified }];
      });
      return { items, next: keys.length > 1000 ? (keys[999] ?? null) : null };
    },
    presignPut: async () => ({ url: "", headers: {} }),
    presignGet: async () => "",
  };
}
