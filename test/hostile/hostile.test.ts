import { afterAll, describe, expect, it } from "vitest";
import { createReading } from "../../shared/isolation/reading.ts";
import { cutOff, flipped, soundFiles } from "./damaged.ts";
import { HOSTILE_OTHERS } from "./others.ts";
import { HOSTILE_PACKAGES } from "./packages.ts";

const SETTLED = /^(?:read|EMPTY|TOO_LARGE|ENCRYPTED|CORRUPT|UNSUPPORTED|TOO_COMPLEX)$/u;

const faults: string[] = [];
const reading = createReading((name, detail) => faults.push(`${name}: ${detail}`));
afterAll(() => reading.close());

async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  const result = await reading.read(bytes, name);
  return result.ok ? "read" : result.error.code;
}

/** Where it matters which refusal it is. */
const EXACT: Readonly<Record<string, string>> = {
  "docx: 100 MB of spaces in 100 kB": "TOO_COMPLEX",
  "docx: entities of entities": "TOO_COMPLEX",
  "docx: with macros": "read",
  "xlsx: a cell at XFD1048576": "read",
  "pdf: 10,000 pages": "TOO_COMPLEX",
  "pdf: encrypted": "ENCRYPTED",
  "pdf: with a zip at its end": "UNSUPPORTED",
  "rtf: groups a million deep": "TOO_COMPLEX",
  "ole: encrypted package": "ENCRYPTED",
  "zip: an OFD file": "UNSUPPORTED",
  "zip: an archive within an archive": "UNSUPPORTED",
};

describe("a hostile file ends in a refusal or is read, on the guarded thread", () => {
  it.each([...HOSTILE_PACKAGES, ...HOSTILE_OTHERS])("%s", async (what, make) => {
    const settled = await outcome(make(), what);
    expect(settled).toMatch(SETTLED);
    if (what in EXACT) expect(settled).toBe(EXACT[what]);
  });
});

describe("a damaged file ends in a refusal or is read", () => {
  it.each(soundFiles())("%s, cut off and with bits turned", async (name, bytes) => {
    for (const damaged of [...cutOff(bytes), ...flipped(bytes, 20261126)])
      expect(await outcome(damaged, name)).toMatch(SETTLED);
  });
});

it("no reader met what it did not expect", () => expect(faults).toEqual([]));
