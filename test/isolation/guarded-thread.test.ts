import { afterEach, describe, expect, it } from "vitest";
import { GuardedThread } from "../../shared/isolation/guarded-thread.ts";
import type { Limits } from "../../shared/isolation/limits.ts";
import { threadOf } from "./threads.ts";

const LIMITS: Limits = { cpuSeconds: 20, wallSeconds: 60, megabytes: 300 };
const open: GuardedThread<string, unknown>[] = [];

function guarded(otherwise: string, limits: Partial<Limits> = {}): GuardedThread<string, unknown> {
  const thread = new GuardedThread<string, unknown>(threadOf(otherwise), { ...LIMITS, ...limits });
  open.push(thread);
  return thread;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((thread) => thread.close()));
});

const FINE = { kind: "done", value: "fine" };

describe("a job that takes more than its share is ended, and the next one is done", () => {
  it.each([
    ["work that does not come back", "for (;;);", { cpuSeconds: 0.2 }, "more than 0.2 s of work"],
    ["waiting for ever", "return;", { wallSeconds: 0.3 }, "more than 0.3 s"],
    [
      "a growing heap",
      "const all = []; for (;;) all.push([all.length]);",
      { megabytes: 64 },
      "more than 64 MB",
    ],
    [
      "buffers, which are outside of the heap",
      "for (;;) { kept.push(new Uint8Array(1e6).fill(1)); for (let i = 0; i < 1e6; i += 1); }",
      { megabytes: 100 },
      "more than 100 MB",
    ],
    [
      "WebAssembly memory",
      "const m = new WebAssembly.Memory({ initial: 1, maximum: 8000 }); m.grow(4000); kept.push(m); for (;;);",
      { megabytes: 100 },
      "more than 100 MB",
    ],
  ])("%s", async (_, otherwise, limits, detail) => {
    const thread = guarded(otherwise, limits);
    expect(await thread.run("long")).toEqual({ kind: "over", detail: expect.stringContaining(detail) });
    expect(await thread.run("short")).toEqual(FINE);
  });
});

describe("a thread that ends by itself", () => {
  it.each([
    ["an exit", "process.exit(3);", "the thread ended with 3"],
    ["an error that nobody caught", "throw new Error('odd');", "odd"],
    ["an error at a later time", "setTimeout(() => { throw new Error('late'); }); return;", "late"],
  ])("%s is a crash, and the next job is done", async (_, otherwise, detail) => {
    const thread = guarded(otherwise);
    expect(await thread.run("long")).toEqual({ kind: "crashed", detail: expect.stringContaining(detail) });
    expect(await thread.run("short")).toEqual(FINE);
  });

  it("is not the file's fault where it never started", async () => {
    const thread = new GuardedThread<string, unknown>(new URL("file:///nowhere/thread.mjs"), LIMITS);
    expect(await thread.run("short")).toMatchObject({ kind: "unavailable" });
  });

  it("is started again by the job where it could not be started before one", async () => {
    const thread = new GuardedThread<string, unknown>(new URL("file:///nowhere/thread.mjs"), LIMITS);
    thread.start();
    expect(await thread.run("short")).toMatchObject({ kind: "unavailable" });
    expect(await thread.run("short")).toMatchObject({ kind: "unavailable" });
  });
});

describe("a guarded thread", () => {
  it("does jobs one after the other, each with its own answer", async () => {
    const echo = "parentPort.postMessage({ kind: 'done', value: job }); return;";
    const thread = guarded(echo);
    const jobs = Array.from({ length: 20 }, (_, index) => `${index}`);
    const endings = await Promise.all(jobs.map((job) => thread.run(job)));
    expect(endings).toEqual(jobs.map((value) => ({ kind: "done", value })));
  });

  it("is kept warm from one job to the next, and replaced where a job leaves much behind", async () => {
    const count = "kept.push(job === 'much' ? new Uint8Array(200e6) : null);";
    const thread = guarded(`${count} parentPort.postMessage({ kind: 'done', value: kept.length }); return;`);
    const values = [];
    for (const job of ["a", "b", "much", "c"]) values.push(await thread.run(job));
    expect(values.map((ending) => ending.kind === "done" && ending.value)).toEqual([1, 2, 3, 1]);
  });

  it("sees nothing of the environment", async () => {
    const tell = "parentPort.postMessage({ kind: 'done', value: Object.keys(process.env) }); return;";
    expect(await guarded(tell).run("x")).toEqual({ kind: "done", value: [] });
  });

  it("may be started before there is a job, and is the same then", async () => {
    const thread = guarded("parentPort.postMessage({ kind: 'done', value: kept.push(1) }); return;");
    thread.start();
    thread.start();
    const values = [];
    for (const job of ["a", "b"]) values.push(await thread.run(job));
    expect(values.map((ending) => ending.kind === "done" && ending.value)).toEqual([1, 2]);
  });

  it("starts again after it was closed", async () => {
    const thread = guarded("");
    await thread.run("a");
    await thread.close();
    expect(await thread.run("b")).toEqual(FINE);
  });
});
