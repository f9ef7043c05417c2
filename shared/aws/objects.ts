/** What the store says of an object without its bytes. */
export interface ObjectHead {
  readonly size: number;
  readonly lastModified: string;
  readonly etag: string;
  readonly versionId: string | null;
  /** User metadata, lower-case names; values decoded (RFC 2047). */
  readonly metadata: Readonly<Record<string, string>>;
}

/** One object of a listing. */
export interface ListedObject {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  readonly lastModified: string;
}

/** The bucket. Absent objects are `null`, never an exception; passing faults are thrown and retried by the queue. */
export interface Objects {
  readonly bucket: string;
  head(key: string, version: { version: string; versioned: boolean } | null): Promise<ObjectHead | null>;
  /** Reads one exact version; null where it is gone or was replaced. Stops and throws past `limit` bytes. */
  read(
    key: string,
    version: { version: string; versioned: boolean } | null,
    limit: number,
  ): Promise<Uint8Array | null>;
  put(
    key: string,
    body: Uint8Array,
    contentType: string,
    metadata?: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** The same where no object has the key; true where this call put it. */
  putIfAbsent(
    key: string,
    body: Uint8Array,
    contentType: string,
    metadata?: Readonly<Record<string, string>>,
  ): Promise<boolean>;
  putJson(key: string, value: unknown): Promise<void>;
  /** The parsed JSON of an object, or null where it is absent. The caller checks its shape. */
  readJson(key: string): Promise<unknown>;
  list(
    prefix: string,
    cursor?: string,
  ): Promise<{ readonly items: readonly ListedObject[]; readonly next: string | null }>;
  /** A presigned PUT for one object; the client must send `headers` as they are. Lifetime in seconds. */
  presignPut(
    key: string,
    options: { contentType: string; metadata: Readonly<Record<string, string>>; expiresIn: number },
  ): Promise<{ url: string; headers: Readonly<Record<string, string>> }>;
  /** A presigned GET that downloads under the given file name. */
  presignGet(
    key: string,
    options: { version: { version: string; versioned: boolean } | null; fileName: string; expiresIn: number },
  ): Promise<string>;
}
