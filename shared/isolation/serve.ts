import { parentPort } from "node:worker_threads";
import type { Ending } from "./ending.ts";
import { type Asked, fileKeeper } from "./held-file.ts";

const STACK_LINES = 4;

/** The code that a job needs could not be loaded; thrown by `work`. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${(error.stack ?? error.message).split("\n").slice(0, STACK_LINES).join(" ")}${cause}`;
}

async function ended<J, T>(work: (job: J) => Promise<T>, job: J): Promise<Ending<T>> {
  try {
    return { kind: "done", value: await work(job) };
  } catch (error) {
    if (error instanceof Unavailable) return { kind: "unavailable", detail: told(error) };
    const isTooDeep = error instanceof RangeError && /call stack/iu.test(error.message);
    return isTooDeep
      ? { kind: "over", detail: "nested deeper than the stack" }
      : { kind: "threw", detail: told(error) };
  }
}

/** The thread's side: says that it is there, does every job that comes, and answers how it ended. */
export function serve<J, T>(work: (job: J) => Promise<T>): void {
  parentPort?.on("message", async (job: J) => parentPort?.postMessage(await ended(work, job)));
  parentPort?.postMessage("ready");
}

/**
 * The side of a process: the same, and it ends with the one that started it. `work` can ask for the file that its job
 * is about.
 */
export function serveProcess<J, T>(work: (job: J, file: () => Uint8Array) => Promise<T>): void {
  const fileOf = fileKeeper();
  const answered = (asked: Asked<J>): Promise<T> => work(asked.job, fileOf(asked));
  process.on("message", async (asked: Asked<J>) => process.send?.(await ended(answered, asked)));
  process.on("disconnect", () => process.exit());
  process.send?.("ready");
}
