import type { Context } from "aws-lambda";
import { afterEach, describe, expect, it, vi } from "vitest";
import { invoke, TimedOut } from "../../../infra/local/lambda/invoke.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("an invocation", () => {
  it("gives the handler its event and a context with the function's limits", async () => {
    const handler = vi.fn(async (_event: unknown, context: Context) => context.getRemainingTimeInMillis());
    const remaining = await invoke({ name: "extract", handler }, { some: "event" });
    expect(remaining).toBeGreaterThan(59_000);
    expect(remaining).toBeLessThanOrEqual(60_000);
    const [event, context] = handler.mock.calls[0] ?? [];
    expect(event).toEqual({ some: "event" });
    expect(context).toMatchObject({ functionName: "extract", memoryLimitInMB: "2048" });
    expect(context?.awsRequestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is given up at the function's timeout", async () => {
    vi.useFakeTimers();
    const never = invoke({ name: "validate", handler: () => new Promise(() => undefined) }, {});
    const outcome = expect(never).rejects.toThrow(TimedOut);
    await vi.advanceTimersByTimeAsync(30_000);
    await outcome;
  });

  it("passes on what the handler throws", async () => {
    const handler = async () => Promise.reject(new Error("broken"));
    await expect(invoke({ name: "api", handler }, {})).rejects.toThrow("broken");
  });
});
