import { type S3Object, S3Store } from "./fauxqs-parts.ts";

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
  readonly #created: ObjectCreated;

  constructor(created: ObjectCreated) {
    super();
    this.#created = created;
  }

  override putObject(...args: Parameters<S3Store["putObject"]>): S3Object {
    const object = super.putObject(...args);
    this.#created("Put", object);
    return object;
  }

  override completeMultipartUpload(...args: Parameters<S3Store["completeMultipartUpload"]>): S3Object {
    const object = super.completeMultipartUpload(...args);
    this.#created("CompleteMultipartUpload", object);
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
}
