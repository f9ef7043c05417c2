import { ObjectFile, type S3Object, S3Store } from "./fauxqs-parts.ts";

export interface BucketOptions {
  readonly directory: string;
  readonly bucket: string;
  /** Objects under this prefix are on the disk itself, safe from a power cut, before they are acknowledged. */
  readonly precious: string;
  readonly created: ObjectCreated;
}

/** Called with every object that is whole and stored, before the request is answered. */
export type ObjectCreated = (event: "Put" | "CompleteMultipartUpload", object: S3Object) => void;

type ListOptions = NonNullable<Parameters<S3Store["listObjects"]>[1]>;
type Listing = ReturnType<S3Store["listObjects"]>;

const byKey = (a: S3Object, b: S3Object): number => (a.key < b.key ? -1 : Number(a.key > b.key));

/**
 * The engine's objects, with what it lacks: they tell of themselves when they are created, and they are listed
 * in the order in which cursors compare. (The engine sorts by the rules of a language but continues by code
 * units, so that pages of Chinese keys left objects out.)
 */
export class Bucket extends S3Store {
  readonly #file: InstanceType<typeof ObjectFile>;
  readonly #options: BucketOptions;

  constructor(options: BucketOptions) {
    super();
    this.#options = options;
    this.#file = new ObjectFile(options.directory);
    this.#file.loadS3(this);
    this.persistence = this.#file;
    this.createBucket(options.bucket);
  }

  /** Every write is safe from the end of this process; waiting for the disk, too, costs as much as a hundred reads. */
  #waitForDisk(key: string): void {
    const level = key.startsWith(this.#options.precious) ? "FULL" : "NORMAL";
    this.#file.db.exec(`PRAGMA synchronous = ${level}`);
  }

  override putObject(...args: Parameters<S3Store["putObject"]>): S3Object {
    this.#waitForDisk(args[1]);
    const object = super.putObject(...args);
    this.#options.created("Put", object);
    return object;
  }

  override completeMultipartUpload(...args: Parameters<S3Store["completeMultipartUpload"]>): S3Object {
    this.#waitForDisk(this.#options.precious);
    const object = super.completeMultipartUpload(...args);
    this.#options.created("CompleteMultipartUpload", object);
    return object;
  }

  /** With a delimiter everything comes on one page: the engine's cursor cannot stand inside common prefixes. */
  override listObjects(bucket: string, options: ListOptions = {}): Listing {
    const { maxKeys = 1000, startAfter, marker, ...selection } = options;
    const all = super.listObjects(bucket, { ...selection, maxKeys: Number.POSITIVE_INFINITY });
    const objects = all.objects.sort(byKey);
    if (selection.delimiter) return { ...all, objects };
    const after = startAfter || marker || "";
    const rest = objects.filter(({ key }) => key > after);
    return { objects: rest.slice(0, maxKeys), commonPrefixes: [], isTruncated: rest.length > maxKeys };
  }

  close(): void {
    this.#file.close();
  }
}
