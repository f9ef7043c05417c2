import { afterAll, describe, expect, it } from "vitest";
import { utf8 } from "./bytes.ts";
import { HOSTILE_PAGES, TOO_COMPLEX_PAGES } from "./html/hostile-pages.ts";
import { BAITS, HOSTILE_TEXTS } from "./text/hostile-texts.ts";
import { GuardedReading } from "./thread/guarded.ts";

const SETTLED = /^(?:report|EMPTY|TOO_LARGE|UNSUPPORTED|NOT_A_REPORT|TOO_COMPLEX)$/u;

describe("a hostile file costs little work and little memory, and is settled", () => {
  const reading = new GuardedReading();
  afterAll(() => reading.close());

  it.each([...HOSTILE_PAGES, ...HOSTILE_TEXTS])("%s", async (_, make) => {
    expect(await reading.read(utf8(make()))).toMatch(SETTLED);
  });

  it.each(TOO_COMPLEX_PAGES)("%s: too complex", async (_, make) => {
    expect(await reading.read(utf8(make()))).toBe("TOO_COMPLEX");
  });
});

describe("what a careless pattern would read over and over is read once", () => {
  const reading = new GuardedReading({ cpuSeconds: 1 });
  const outcomes: string[] = [];
  afterAll(() => reading.close());

  it.each(BAITS)("%s", async (_, make) => {
    const outcome = await reading.read(utf8(make()));
    outcomes.push(outcome);
    expect(outcome).toMatch(/^(?:report|TOO_COMPLEX)$/u);
  });

  it("and mostly in full: the files are not so large that they are refused", () => {
    expect(outcomes.filter((outcome) => outcome === "report").length).toBeGreaterThan(BAITS.length / 2);
  });
});
