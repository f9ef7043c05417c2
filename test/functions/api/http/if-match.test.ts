import { describe, expect, it } from "vitest";
import { etagOf, seenLock } from "../../../../functions/api/http/if-match.ts";
import { PreconditionFailed } from "../../../../functions/api/problems/precondition-failed.ts";
import { PreconditionRequired } from "../../../../functions/api/problems/precondition-required.ts";

describe("If-Match", () => {
  it("reads the tags that are given out", () => {
    for (const lock of [0, 1, 42]) expect(seenLock(etagOf(lock))).toBe(lock);
    expect(seenLock(' "3" ')).toBe(3);
  });

  it("must be there", () => {
    expect(() => seenLock(undefined)).toThrow(PreconditionRequired);
  });

  it.each(["", "3", "*", 'W/"3"', '"03"', '"-1"', '"1", "2"', '"x"'])("matches nothing as %j", (header) => {
    expect(() => seenLock(header)).toThrow(PreconditionFailed);
  });
});
