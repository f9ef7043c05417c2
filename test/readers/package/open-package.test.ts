import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPackage } from "../../../shared/readers/package/open-package.ts";
import { refusalOf, zipOf } from "./zips.ts";

const text = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : new TextDecoder().decode(bytes);

const LIMITS = { entries: 10, entryBytes: 1_000, totalBytes: 1_500 };

/** The zip with `value` written over its only entry's field in the central directory. */
function withField(zip: Uint8Array, field: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(directory + field, value, true);
  return copy;
}

describe("a package", () => {
  it("gives the parts that are asked for, stored or deflated", () => {
    for (const level of [0, 6] as const) {
      const opened = openPackage(zipOf({ "a.xml": "甲", "b/c.xml": "乙" }, level));
      expect(text(opened.read("a.xml"))).toBe("甲");
      expect(text(opened.read("b/c.xml"))).toBe("乙");
      expect(opened.read("d.xml")).toBeNull();
    }
  });

  it("finds parts whatever their case and slashes", () => {
    const opened = openPackage(zipOf({ "Word\\Document.xml": "甲" }));
    expect(text(opened.read("word/document.xml"))).toBe("甲");
  });

  it("never inflates what states more than the limits, one by one or together", async () => {
    const opened = openPackage(
      zipOf({ big: "0".repeat(1_001), a: "0".repeat(800), b: "0".repeat(800) }),
      LIMITS,
    );
    expect(await refusalOf(() => opened.read("big"))).toBe("TOO_COMPLEX");
    const fresh = openPackage(zipOf({ a: "0".repeat(800), b: "0".repeat(800) }), LIMITS);
    expect(text(fresh.read("a"))).toHaveLength(800);
    expect(await refusalOf(() => fresh.read("b"))).toBe("TOO_COMPLEX");
  });

  it("stops at the size stated where more comes out", async () => {
    const zip = withField(zipOf({ a: "0".repeat(100_000) }), 24, 10);
    expect(await refusalOf(() => openPackage(zip).read("a"))).toBe("CORRUPT");
  });

  it("refuses more entries than any document has", async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}`, ""]));
    expect(await refusalOf(() => openPackage(zipOf(many), LIMITS))).toBe("TOO_COMPLEX");
  });

  it("refuses an encrypted part, an unknown method, a wrong checksum, a wrong place", async () => {
    const zip = zipOf({ a: "甲" });
    expect(await refusalOf(() => openPackage(withField(zip, 8, 0x0008_0001)).read("a"))).toBe("ENCRYPTED");
    expect(await refusalOf(() => openPackage(withField(zip, 10, 14)).read("a"))).toBe("UNSUPPORTED");
    expect(await refusalOf(() => openPackage(withField(zip, 16, 1)).read("a"))).toBe("CORRUPT");
    expect(await refusalOf(() => openPackage(withField(zip, 42, 7)).read("a"))).toBe("CORRUPT");
  });

  it("refuses two parts of one name", async () => {
    const zip = zipOf({ "a.xml": "甲", "A.xml": "乙" });
    expect(await refusalOf(() => openPackage(zip).read("a.xml"))).toBe("CORRUPT");
  });

  it("with any bit flipped gives the very same part or a refusal", async () => {
    const zip = zipOf({ a: "本年新收12件，上年结转3件。".repeat(9) });
    const whole = text(openPackage(zip).read("a"));
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length * 8 - 1), async (bit) => {
        const flipped = zip.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        let read: string | null = null;
        const refusal = await refusalOf(() => {
          read = text(openPackage(flipped).read("a"));
        });
        expect(refusal === null ? (read ?? whole) : whole).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  it("cut off anywhere is refused", async () => {
    const zip = zipOf({ a: "甲".repeat(50) });
    for (let length = 4; length < zip.length; length += 1)
      expect(await refusalOf(() => openPackage(zip.subarray(0, length)).read("a"))).toBe("CORRUPT");
  });
});
