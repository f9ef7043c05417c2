import { describe, expect, it } from "vitest";
import { askedOf, fileKeeper, heldFile } from "../../shared/isolation/held-file.ts";

const ONE = heldFile(Uint8Array.of(1));
const OTHER = heldFile(Uint8Array.of(2));

describe("the file that jobs are about", () => {
  it("has a key of its own, by its bytes", () => {
    expect(heldFile(Uint8Array.of(1)).key).toBe(ONE.key);
    expect(OTHER.key).not.toBe(ONE.key);
  });

  it("goes to a process that does not have it, and not to one that has", () => {
    expect(askedOf("job", ONE, null)).toEqual({ job: "job", file: ONE });
    expect(askedOf("job", ONE, OTHER.key)).toEqual({ job: "job", file: ONE });
    expect(askedOf("job", ONE, ONE.key)).toEqual({ job: "job", file: { key: ONE.key, bytes: null } });
    expect(askedOf("job", null, ONE.key)).toEqual({ job: "job", file: null });
  });

  it("is kept until another comes, also past jobs that are about none", () => {
    const fileOf = fileKeeper();
    expect(fileOf(askedOf("", ONE, null))()).toEqual(ONE.bytes);
    fileOf(askedOf("", null, ONE.key));
    expect(fileOf(askedOf("", ONE, ONE.key))()).toEqual(ONE.bytes);
    expect(fileOf(askedOf("", OTHER, ONE.key))()).toEqual(OTHER.bytes);
  });

  it("is never another than the one that was asked about", () => {
    const fileOf = fileKeeper();
    fileOf(askedOf("", OTHER, null));
    for (const asked of [askedOf("", ONE, ONE.key), askedOf("", null, OTHER.key)])
      expect(fileOf(asked)).toThrow("never sent");
  });
});
