import fc from "fast-check";
import { expect, test } from "vitest";
import { inParallel, throwFailures } from "../../shared/events/in-parallel.ts";

test("results are in the order of the items, whatever the order of the work", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 3 })), fc.integer({ min: 1, max: 5 }), async (turns, limit) => {
      const results = await inParallel([...turns.entries()], limit, async ([index, wait]) => {
        for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
        if (wait === 3) throw new Error(String(index));
        return index;
      });
      const told = results.map((one) =>
        one.status === "fulfilled" ? one.value : Number(one.reason.message),
      );
      expect(told).toEqual([...turns.keys()]);
      expect(results.map(({ status }) => status === "rejected")).toEqual(turns.map((wait) => wait === 3));
    }),
    { numRuns: 50 },
  );
});

test("work that throws at once is a failure of its item", async () => {
  const results = await inParallel([1], 1, () => {
    throw new Error("at once");
  });
  expect(results).toMatchObject([{ status: "rejected", reason: { message: "at once" } }]);
});

test("what failed is thrown: one as it is, several together", () => {
  const failed = (message: string) => ({ status: "rejected", reason: new Error(message) }) as const;
  const done = { status: "fulfilled", value: 1 } as const;
  expect(() => throwFailures([done])).not.toThrow();
  expect(() => throwFailures([done, failed("a")])).toThrow(new Error("a"));
  expect(() => throwFailures([failed("a"), done, failed("b")])).toThrow("Error: a; Error: b");
});
