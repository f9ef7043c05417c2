/** An object has more bytes than its reader allows; it was not read to its end. */
export class ObjectTooLarge extends Error {
  override readonly name = "ObjectTooLarge";
  readonly key: string;
  /** Bytes. */
  readonly limit: number;

  constructor(key: string, limit: number) {
    super(`The object has more than ${limit} bytes: ${key}`);
    this.key = key;
    this.limit = limit;
  }
}
