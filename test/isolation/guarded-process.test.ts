import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { GuardedProcess } from "../../shared/isolation/guarded-process.ts";
import { heldFile } from "../../shared/isolation/held-file.ts";
import type { Limits } from "../../shared/isolation/limits.ts";
import { ProcessPool } from "../../shared/isolation/process-pool.ts";
import { usageOf } from "../../shared/isolation/process-usage.ts";

const CODE = new URL("./odd-process.ts", import.meta.url);
const LIMITS: Limits = { cpuSeconds: 20, wallSeconds: 60, megabytes: 400 };
const FINE = { kind: "done", value: "fine" };
/** Only Linux tells what another process takes. */
const isTold = (await usageOf(process.pid)) !== null;

const open: { close(): Promise<void> }[] = [];
function guarded(limits: Partial<Limits> = {}, code = CODE): GuardedProcess<string, unknown> {
  const made = new GuardedProcess<string, unknown>(code, { ...LIMITS, ...limits });
  open.push(made);
  return made;
}
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe("a job that takes more than its share ends its process, and the next one is done", () => {
  it.runIf(isTold).each([
    ["work that does not come back", "work", { cpuSeconds: 0.5 }, "more than 0.5 s of work"],
    ["memory outside of the heap", "hoard", { megabytes: 200 }, "more than 200 MB of memory"],
  ] as const)("%s", async (_, job, limits, detail) => {
    const one = guarded(limits);
    expect(await one.run(job)).toEqual({ kind: "over", detail });
    expect(await one.run("fine")).toEqual(FINE);
  });

  it("waiting for ever", async () => {
    const one = guarded({ wallSeconds: 0.5 });
    expect(await one.run("wait")).toEqual({ kind: "over", detail: "more than 0.5 s" });
    expect(await one.run("fine")).toEqual(FINE);
  });
});

describe("a process that ends by itself", () => {
  it.each([
    ["an exit", "exit", "ended with 3"],
    ["a crash of native code", "abort", "ended with SIGABRT"],
  ])("%s costs its own job alone", async (_, job, detail) => {
    const one = guarded();
    expect(await one.run(job)).toEqual({ kind: "crashed", detail: expect.stringContaining(detail) });
    expect(await one.run("fine")).toEqual(FINE);
  });

  it("is not the file's fault where it never started", async () => {
    const nowhere = guarded({}, new URL("file:///nowhere/process.mjs"));
    expect(await nowhere.run("fine")).toMatchObject({ kind: "unavailable" });
  });
});

describe("a guarded process", () => {
  it("is kept warm from job to job, also past an error that was thrown", async () => {
    const one = guarded();
    const first = await one.run("pid");
    expect(await one.run("error")).toMatchObject({ kind: "threw", detail: expect.stringContaining("odd") });
    expect(await one.run("pid")).toEqual(first);
  });

  it("sees nothing of the environment's credentials", async () => {
    process.env.AWS_SECRET_ACCESS_KEY ??= "secret";
    expect(await guarded().run("environment")).toEqual({ kind: "done", value: [] });
  });

  it("is gone after it was closed, and starts again with the next job", async () => {
    const one = guarded();
    const first = await one.run("pid");
    await one.close();
    expect(first.kind === "done" && isAlive(Number(first.value))).toBe(false);
    expect(await one.run("fine")).toEqual(FINE);
  });
});

describe("the file of a job", () => {
  const ONE = heldFile(Uint8Array.of(1, 2, 3));
  const OTHER = heldFile(Uint8Array.of(4));
  const given = ({ bytes }: typeof ONE) => ({ kind: "done", value: bytes });

  it("is sent once while jobs about it follow one another", async () => {
    const one = guarded();
    for (const file of [ONE, ONE, OTHER, ONE]) expect(await one.run("file", file)).toEqual(given(file));
    expect(one.holds).toBe(ONE.key);
    // Bytes that the key does not stand for are not sent: it has the file.
    expect(await one.run("file", { ...OTHER, key: ONE.key })).toEqual(given(ONE));
  });

  it("is sent again to a process that took the place of another", async () => {
    const one = guarded();
    await one.run("file", ONE);
    expect(await one.run("exit", ONE)).toMatchObject({ kind: "crashed" });
    expect(one.holds).toBeNull();
    expect(await one.run("file", ONE)).toEqual(given(ONE));
  });

  it("is not there where the job has none", async () => {
    const one = guarded();
    await one.run("file", ONE);
    expect(await one.run("file")).toMatchObject({ kind: "threw", detail: expect.stringContaining("sent") });
  });
});

describe("a pool of them", () => {
  it("asks the process that has the file, if it is free", async () => {
    const pool = new ProcessPool<string, unknown>(CODE, LIMITS, 2);
    open.push(pool);
    const [one, other] = [heldFile(Uint8Array.of(1)), heldFile(Uint8Array.of(2))];
    const [first, second] = await Promise.all([pool.run("pid", one), pool.run("pid", other)]);
    expect(first).not.toEqual(second);
    expect(await pool.run("pid", one)).toEqual(first);
    expect(await pool.run("pid", other)).toEqual(second);
    expect(await pool.run("pid", one)).toEqual(first);
  });

  it("works on as many jobs at once as it has processes, and on all in the end", async () => {
    const pool = new ProcessPool<string, unknown>(CODE, LIMITS, 2);
    open.push(pool);
    const endings = await Promise.all(Array.from({ length: 6 }, () => pool.run("pid")));
    const pids = endings.map((ending) => (ending.kind === "done" ? ending.value : ending));
    expect(new Set(pids).size).toBe(2);
  });

  it("goes on where one of them dies", async () => {
    const pool = new ProcessPool<string, unknown>(CODE, LIMITS, 2);
    open.push(pool);
    const endings = await Promise.all(["abort", "fine", "exit", "fine", "fine"].map((job) => pool.run(job)));
    expect(endings.map(({ kind }) => kind)).toEqual(["crashed", "done", "crashed", "done", "done"]);
  });
});

it("a process does not outlive the one that started it", async () => {
  const one = guarded();
  const ending = await one.run("pid");
  const pid = ending.kind === "done" ? Number(ending.value) : 0;
  // What the system does to the channel when the parent is killed.
  (one as unknown as { child: { disconnect(): void } }).child.disconnect();
  for (let look = 0; look < 100 && isAlive(pid); look += 1) await setTimeout(50);
  expect(isAlive(pid)).toBe(false);
});
