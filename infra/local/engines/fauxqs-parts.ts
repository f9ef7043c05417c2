import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import type { buildApp } from "fauxqs";

/**
 * fauxqs lets stores be given to its app builder, but does not export their classes. They are loaded from its
 * own files; the version is pinned, and the tests of this folder fail where a newer one moves them.
 */
type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>["stores"]>;

export type S3Store = Stores["s3Store"];
export type SqsStore = Stores["sqsStore"];
export type SqsQueue = ReturnType<SqsStore["createQueue"]>;
export type SqsMessage = SqsQueue["messages"][number];
export type S3Object = ReturnType<S3Store["putObject"]>;

/** Keeps the objects of a bucket in one SQLite file; an object is written whole or not at all. */
type ObjectFile = NonNullable<S3Store["persistence"]> & { readonly db: DatabaseSync };

const home = findPackageJSON("fauxqs", import.meta.url);
if (home === undefined) throw new Error("fauxqs is not installed");
const dist = join(dirname(home), "dist");
const part = async (file: string): Promise<unknown> => import(pathToFileURL(join(dist, file)).href);

export const { S3Store } = (await part("s3/s3Store.js")) as { S3Store: new () => S3Store };
export const { SqsStore } = (await part("sqs/sqsStore.js")) as {
  SqsStore: (new () => SqsStore) & { createMessage(body: string): SqsMessage };
};
export const { SnsStore } = (await part("sns/snsStore.js")) as { SnsStore: new () => Stores["snsStore"] };
export const { PersistenceManager: ObjectFile } = (await part("persistence.js")) as {
  PersistenceManager: new (directory: string) => ObjectFile;
};
