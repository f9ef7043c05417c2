import { describe, expect, it } from "vitest";
import { firstMoment, lastMoment } from "../../../../functions/api/http/moment.ts";

describe("moments", () => {
  it("a date is a day in Beijing", () => {
    expect(firstMoment("2022-02-01")).toBe("2022-01-31T16:00:00.000Z");
    expect(lastMoment("2022-02-01")).toBe("2022-02-01T15:59:59.999Z");
  });

  it("a time is itself, in UTC", () => {
    expect(firstMoment("2022-02-01T08:00:00+08:00")).toBe("2022-02-01T00:00:00.000Z");
    expect(lastMoment("2022-02-01T00:00:00Z")).toBe("2022-02-01T00:00:00.000Z");
  });
});
