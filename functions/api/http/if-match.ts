import { PreconditionFailed } from "../problems/precondition-failed.ts";
import { PreconditionRequired } from "../problems/precondition-required.ts";

/** A review's entity tag: its lock in quotes. */
export const etagOf = (lock: number): string => `"${lock}"`;

export const stale = (): PreconditionFailed =>
  new PreconditionFailed({
    zh: "该事项在您读取之后已有变化。请重新读取，再作决定。",
    en: "The review changed after you read it. Read it again, then decide.",
  });

/** The lock that the reviewer saw. A tag that this API never gave out, `*` included, matches nothing. */
export function seenLock(header: string | undefined): number {
  if (header === undefined)
    throw new PreconditionRequired({
      zh: "请在 If-Match 中给出该事项的 ETag。",
      en: "Send the review's ETag as If-Match.",
    });
  const match = /^\s*"(0|[1-9]\d{0,8})"\s*$/.exec(header);
  if (match === null) throw stale();
  return Number(match[1]);
}
