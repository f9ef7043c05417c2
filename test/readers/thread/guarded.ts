import { GuardedThread } from "../../../shared/isolation/guarded-thread.ts";
import { type Limits, READING_LIMITS } from "../../../shared/isolation/limits.ts";

const READING = new URL("./reading-thread.ts", import.meta.url);

/** Reads and maps files on the product's guarded thread, within the product's limits or tighter ones. */
export class GuardedReading {
  private readonly thread: GuardedThread<Uint8Array, string>;

  constructor(limits: Partial<Limits> = {}) {
    this.thread = new GuardedThread(READING, { ...READING_LIMITS, ...limits });
  }

  /** `report`, the code of a rejection, or what went wrong: `report with …`, `threw …`, `over …`, `crashed …`. */
  async read(bytes: Uint8Array): Promise<string> {
    const ending = await this.thread.run(bytes);
    return ending.kind === "done" ? ending.value : `${ending.kind} ${ending.detail}`;
  }

  close(): Promise<void> {
    return this.thread.close();
  }
}
