import type { Role } from "./element-role.ts";
import type { Look } from "./visibility.ts";

/** An element of a page that is not closed yet. */
export interface OpenElement {
  readonly name: string;
  readonly role: Role;
  readonly look: Look;
  /** It does not stand where it is written. */
  readonly isMoved: boolean;
  /** An item of a list, with a number before it. */
  readonly isNumbered: boolean;
  readonly withoutMarker: boolean;
}
