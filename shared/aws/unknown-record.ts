/** A write was asked for on something that was never stored: the caller's order of steps is broken. */
export class UnknownRecord extends Error {
  override readonly name = "UnknownRecord";

  constructor(kind: string, id: string) {
    super(`There is no ${kind} ${id}`);
  }
}
