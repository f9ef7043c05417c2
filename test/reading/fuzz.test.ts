import { afterAll, describe, expect, it } from "vitest";
import { caseAt, corpus } from "../corpus/corpus.ts";
import { seededRandom, seedOf } from "../corpus/random.ts";
import { GuardedReading } from "../readers/thread/guarded.ts";
import { cutEveryKilobyte, MUTATIONS } from "./mutations.ts";

/** GOUJI_FUZZ asks for more files of each kind, GOUJI_FUZZ_SEED for others. */
const COUNT = Number(process.env.GOUJI_FUZZ ?? 60);
const SEED = Number(process.env.GOUJI_FUZZ_SEED ?? 20261123);
const SETTLED = /^(?:report|EMPTY|UNSUPPORTED|NOT_A_REPORT|TOO_COMPLEX)$/u;

const reading = new GuardedReading({ cpuSeconds: 2, megabytes: 256 });
afterAll(() => reading.close());

describe(`${COUNT} damaged files of each kind end as a report that holds together, or are refused`, () => {
  it.each(Object.entries(MUTATIONS))("%s", async (name, mutate) => {
    for (let n = 0; n < COUNT; n += 1) {
      const random = seededRandom(seedOf(SEED + name.length, n));
      const [bytes, other] = [caseAt(SEED, n).bytes, caseAt(SEED, n + 1).bytes];
      expect(await reading.read(mutate(bytes, other, random)), `${name}, file ${n}`).toMatch(SETTLED);
    }
  });

  it("cut off at every kilobyte", async () => {
    for (const { name, bytes } of corpus({ seed: SEED, count: COUNT / 4 }))
      for (const [index, cut] of cutEveryKilobyte(bytes).entries())
        expect(await reading.read(cut), `${name} after ${index + 1} KB`).toMatch(SETTLED);
  });

  it("and where nothing was damaged, as a report", async () => {
    for (const { name, bytes, damages } of corpus({ seed: SEED, count: COUNT }))
      if (damages.length === 0) expect(await reading.read(bytes), name).toBe("report");
  });
});
