/** A start tag, with its names as they are written. Tags that are written alike are one and the same object. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Some attribute of it declares a namespace. */
  readonly declares: boolean;
  readonly isEmpty: boolean;
}

/** What a scan tells; `close` is told of every element that was opened. */
export interface ScanVisitor {
  open(tag: Tag): void;
  close(): void;
  text(text: string): void;
}
