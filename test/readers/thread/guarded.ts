import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Bounds on the work of reading one file. Time is that of the processor, so that a busy machine changes nothing. */
export interface Limits {
  readonly cpuSeconds: number;
  readonly heapMegabytes: number;
}

const LIMITS: Limits = { cpuSeconds: 5, heapMegabytes: 1_024 };
const LOOK_EVERY_MS = 100;
const READING = new URL("./reading-thread.ts", import.meta.url);

/**
 * Reads files on a thread of its own, which is ended where a file takes more than its share: a reader that does not
 * come back fails its test instead of stopping it.
 */
export class GuardedReading {
  private worker: Worker | null = null;
  private readonly limits: Limits;
  private readonly code: URL;

  constructor(limits: Partial<Limits> = {}, code = READING) {
    this.limits = { ...LIMITS, ...limits };
    this.code = code;
  }

  private async thread(): Promise<Worker> {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(this.code, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMegabytes },
    });
    await once(worker, "online");
    this.worker = worker;
    return worker;
  }

  /** `report`, the code of a rejection, or what went wrong: `threw …`, `report with …`, `over …`. */
  async read(bytes: Uint8Array): Promise<string> {
    const worker = await this.thread();
    const before = await worker.cpuUsage();
    const { promise, resolve } = Promise.withResolvers<string>();
    const onError = (error: Error): void => resolve(`over its share of memory (${error.message})`);
    worker.once("message", resolve).once("error", onError);
    const look = setInterval(() => {
      worker.cpuUsage(before).then(({ user, system }) => {
        const seconds = (user + system) / 1e6;
        if (seconds > this.limits.cpuSeconds) resolve(`over ${this.limits.cpuSeconds} s of work`);
      }, onError);
    }, LOOK_EVERY_MS);
    worker.postMessage(bytes);
    const outcome = await promise;
    clearInterval(look);
    worker.off("message", resolve).off("error", onError);
    if (outcome.startsWith("over")) await this.close();
    return outcome;
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}
