import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runScheduled, startSchedule } from "../../infra/local/schedule.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the schedule", () => {
  it("invokes with the event of a scheduler, and tells of a failure without ending", async () => {
    const onFault = vi.fn();
    const handler = vi.fn(async () => Promise.reject(new Error("broken")));
    await runScheduled({ name: "audit", handler }, onFault);
    expect(handler).toHaveBeenCalledWith(
      expect.objectContaining({ source: "aws.scheduler", "detail-type": "Scheduled Event" }),
      expect.objectContaining({ functionName: "audit" }),
    );
    expect(onFault).toHaveBeenCalledWith("audit", expect.objectContaining({ message: "broken" }));
  });

  it("comes round again and again, never twice at a time, until it is stopped", async () => {
    let running = 0;
    let most = 0;
    const handler = vi.fn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 250));
      running -= 1;
    });
    const schedule = startSchedule({ name: "audit", handler }, 100, vi.fn());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(handler.mock.calls.length).toBeGreaterThan(2);
    expect(most).toBe(1);
    const stopped = schedule.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    await stopped;
    const calls = handler.mock.calls.length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(handler).toHaveBeenCalledTimes(calls);
  });
});
