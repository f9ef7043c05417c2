/** A cursor that the store did not give out, or not for this list. What a list throws for it; nothing was read. */
export class InvalidCursor extends Error {
  override readonly name = "InvalidCursor";
}
