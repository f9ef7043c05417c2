import fc from "fast-check";
import { expect, test } from "vitest";
import { isDue } from "../../../functions/audit/due.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2025, 0, 1);
const hours = Array.from({ length: 24 }, (_, hour) => START + hour * HOUR);

test("an object that was dropped within a day is due in every run", () => {
  const dropped = new Date(START - HOUR).toISOString();
  expect(
    hours.filter((now) => now - START < 22 * HOUR).every((now) => isDue("incoming/a", dropped, now)),
  ).toBe(true);
});

test("an older one is due in exactly one hour of a day, whenever in that hour the run is", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat({ max: HOUR - 1 }), (key, offset) => {
      const dropped = new Date(START - 48 * HOUR).toISOString();
      expect(hours.filter((hour) => isDue(key, dropped, hour + offset))).toHaveLength(1);
    }),
  );
});

test("a large bucket is spread over the day", () => {
  const dropped = new Date(START - 48 * HOUR).toISOString();
  const keys = Array.from({ length: 2400 }, (_, n) => `incoming/${n}.html`);
  for (const hour of hours) {
    const due = keys.filter((key) => isDue(key, dropped, hour)).length;
    expect(due).toBeGreaterThan(50);
    expect(due).toBeLessThan(160);
  }
});
