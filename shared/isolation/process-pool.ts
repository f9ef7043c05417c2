import type { Ending } from "./ending.ts";
import { GuardedProcess } from "./guarded-process.ts";
import type { Limits } from "./limits.ts";

/** Guarded processes that do jobs side by side, each started when it is first needed. */
export class ProcessPool<J, T> {
  private readonly free: GuardedProcess<J, T>[];
  private readonly all: readonly GuardedProcess<J, T>[];
  private readonly waiting: ((process: GuardedProcess<J, T>) => void)[] = [];

  constructor(code: URL, limits: Limits, size: number) {
    this.all = Array.from({ length: size }, () => new GuardedProcess<J, T>(code, limits));
    this.free = [...this.all].reverse();
  }

  get size(): number {
    return this.all.length;
  }

  /** Does a job on the process that was free last, which is the warmest. Never rejects. */
  async run(job: J): Promise<Ending<T>> {
    const process =
      this.free.pop() ?? (await new Promise<GuardedProcess<J, T>>((take) => this.waiting.push(take)));
    const ending = await process.run(job);
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(process);
    else next(process);
    return ending;
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((process) => process.close()));
  }
}
