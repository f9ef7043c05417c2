import type { Ending } from "./ending.ts";
import { GuardedProcess } from "./guarded-process.ts";
import type { HeldFile } from "./held-file.ts";
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

  /**
   * Does a job on a free process that has its file already; else on the one that was free last, which is the warmest.
   * Never rejects.
   */
  async run(job: J, file: HeldFile | null = null): Promise<Ending<T>> {
    const process =
      this.take(file) ?? (await new Promise<GuardedProcess<J, T>>((take) => this.waiting.push(take)));
    const ending = await process.run(job, file);
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(process);
    else next(process);
    return ending;
  }

  private take(file: HeldFile | null): GuardedProcess<J, T> | undefined {
    const found = file === null ? -1 : this.free.findIndex(({ holds }) => holds === file.key);
    return found === -1 ? this.free.pop() : this.free.splice(found, 1)[0];
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((process) => process.close()));
  }
}
