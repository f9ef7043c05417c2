import { expect, test } from "vitest";
import { sweep } from "../../../functions/audit/sweep.ts";
import { pageOf } from "../../support/memory/pages.ts";

const numbers = Array.from({ length: 25 }, (_, n) => n);
const list = async (cursor?: string) => pageOf(numbers, { limit: 10, ...(cursor && { cursor }) });

test("goes through every page", async () => {
  const seen: number[] = [];
  const swept = await sweep({ pages: 5, list, work: async (n) => seen.push(n) > 0 && n % 5 === 0 });
  expect(swept).toEqual({ seen: 25, resumed: 5, failures: [], isComplete: true });
  expect(seen.toSorted((a, b) => a - b)).toEqual(numbers);
});

test("stops after its pages and says that there is more", async () => {
  const swept = await sweep({ pages: 2, list, work: async () => false });
  expect(swept).toEqual({ seen: 20, resumed: 0, failures: [], isComplete: false });
});

test("keeps what failed", async () => {
  const work = async (n: number): Promise<boolean> => {
    if (n === 7) throw new Error("seven");
    return true;
  };
  const { resumed, failures } = await sweep({ pages: 5, list, work });
  expect(resumed).toBe(24);
  expect(failures).toEqual([new Error("seven")]);
});
