import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Ending } from "./ending.ts";
import type { Limits } from "./limits.ts";

const LOOK_EVERY_MS = 50;
const MEGABYTE = 1024 * 1024;
/** MiB of the limit that are not for long-lived objects: the nursery, and what comes between two looks. */
const NURSERY = 32;
/** A thread that keeps more than this share of the limit after a job is not used again. */
const MOST_KEPT = 0.5;

const nameOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : null;

/** A thread, and what tells that its code is loaded. */
interface Running {
  readonly worker: Worker;
  readonly ready: Promise<unknown>;
}

/**
 * Does jobs one after the other on a thread of its own, which is kept warm, and is ended and replaced where a job
 * takes more than its share: what does not come back, hoards, or crashes costs its own job and nothing else.
 */
export class GuardedThread<J, T> {
  private running: Running | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private readonly code: URL;
  private readonly limits: Limits;

  /** `code` is a module that calls `serve`. */
  constructor(code: URL, limits: Limits) {
    this.code = code;
    this.limits = limits;
  }

  /** Does a job once those before it are done. Never rejects. */
  run(job: J): Promise<Ending<T>> {
    const ending = this.last.then(() => this.guarded(job));
    this.last = ending;
    return ending;
  }

  /** Lets the thread load its code while nothing is asked of it yet. Where it cannot, a job tries again, and says so. */
  start(): void {
    this.thread().ready.catch(() => undefined);
  }

  /** Ends the thread; a job after this starts another. */
  async close(): Promise<void> {
    const { running } = this;
    this.running = null;
    await running?.worker.terminate();
  }

  private thread(): Running {
    if (this.running !== null) return this.running;
    const worker = new Worker(this.code, {
      // Readers need nothing of the environment, and the credentials in it are none of their business.
      env: {},
      execArgv: ["--disable-warning=ExperimentalWarning"],
      resourceLimits: {
        maxOldGenerationSizeMb: Math.max(NURSERY / 2, this.limits.megabytes - NURSERY),
        maxYoungGenerationSizeMb: NURSERY,
      },
    });
    // Its first message says that its code was loaded; an error before that is thrown by `ready`.
    const exit = once(worker, "exit").then(([code]) => Promise.reject(new Error(`ended with ${code}`)));
    const running = { worker, ready: Promise.race([once(worker, "message"), exit]) };
    exit.catch(() => this.forget(running));
    worker.on("error", () => this.forget(running));
    worker.unref();
    this.running = running;
    return running;
  }

  /** A thread that ended while nothing was asked of it. */
  private forget(running: Running): void {
    if (this.running === running) this.running = null;
  }

  private async guarded(job: J): Promise<Ending<T>> {
    const { worker, ready } = this.thread();
    worker.ref();
    try {
      await ready;
    } catch (error) {
      return { kind: "unavailable", detail: `the thread did not start: ${String(error)}` };
    }
    const ending = await this.work(worker, job);
    const isSound = ending.kind === "done" || ending.kind === "threw";
    if (!isSound || (await this.keepsMuch(worker))) await this.close();
    worker.unref();
    return ending;
  }

  private async work(worker: Worker, job: J): Promise<Ending<T>> {
    const { cpuSeconds, wallSeconds, megabytes } = this.limits;
    const before = await worker.cpuUsage();
    const { promise, resolve } = Promise.withResolvers<Ending<T>>();
    const over = (detail: string): void => resolve({ kind: "over", detail });
    const onError = (error: unknown): void =>
      nameOf(error) === "ERR_WORKER_OUT_OF_MEMORY"
        ? over(`more than ${megabytes} MB of memory`)
        : resolve({ kind: "crashed", detail: String(error) });
    const onExit = (code: number): void =>
      resolve({ kind: "crashed", detail: `the thread ended with ${code}` });
    worker.once("message", resolve).once("error", onError).once("exit", onExit);
    // A thread that is just ending answers neither question; its own events say how it ended.
    const silent = (): void => undefined;
    const look = (): void => {
      worker.cpuUsage(before).then(({ user, system }) => {
        if ((user + system) / 1e6 > cpuSeconds) over(`more than ${cpuSeconds} s of work`);
      }, silent);
      worker.getHeapStatistics().then(({ used_heap_size, external_memory }) => {
        if (used_heap_size + external_memory > megabytes * MEGABYTE)
          over(`more than ${megabytes} MB of memory`);
      }, silent);
    };
    const looking = setInterval(look, LOOK_EVERY_MS);
    const waiting = setTimeout(() => over(`more than ${wallSeconds} s`), wallSeconds * 1_000);
    worker.postMessage(job);
    const ending = await promise;
    clearInterval(looking);
    clearTimeout(waiting);
    worker.off("message", resolve).off("error", onError).off("exit", onExit);
    return ending;
  }

  private async keepsMuch(worker: Worker): Promise<boolean> {
    const { external_memory } = await worker.getHeapStatistics();
    return external_memory > MOST_KEPT * this.limits.megabytes * MEGABYTE;
  }
}
