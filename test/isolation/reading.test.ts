import { afterAll, describe, expect, it } from "vitest";
import { createReading } from "../../shared/isolation/reading.ts";
import { utf8 } from "../readers/bytes.ts";

describe("a reading apart", () => {
  const faults: string[] = [];
  const reading = createReading((fileName, detail) => faults.push(`${fileName}: ${detail}`));
  afterAll(() => reading.close());

  it("gives what the readers give", async () => {
    expect(await reading.read(utf8("规章\t0\t0\t0\n"), "a.txt")).toMatchObject({
      ok: true,
      value: { format: "text", encoding: "utf-8" },
    });
  });

  it("gives what they refuse", async () => {
    expect(await reading.read(new Uint8Array(), "a.txt")).toMatchObject({ error: { code: "EMPTY" } });
    expect(await reading.read(utf8("Rar!\x1a\x07"), "a.txt")).toMatchObject({
      error: { code: "UNSUPPORTED" },
    });
  });

  it("has nothing to tell of expected faults", () => expect(faults).toEqual([]));
});
