import type { SourceDocument } from "../document/document.ts";
import type { Rejection } from "../document/rejection.ts";
import type { Result } from "../document/result.ts";
import { GuardedThread } from "./guarded-thread.ts";
import { READING_LIMITS } from "./limits.ts";
import { type OnFault, outcomeOf } from "./outcome.ts";
import type { ReadingJob } from "./reading-job.ts";

/** Reads files apart from everything else, within `READING_LIMITS`. */
export interface Reading {
  /** The document in a file, or why there is none; see `outcomeOf`. Rejects where the reader could not be loaded. */
  read(bytes: Uint8Array, fileName: string): Promise<Result<SourceDocument, Rejection>>;
  close(): Promise<void>;
}

/** Beside this module as source; beside `index.mjs` once it is bundled. */
const THREAD = import.meta.url.endsWith(".ts") ? "./reading-thread.ts" : "./reading-thread.mjs";

/** A reading whose thread starts at once, so that it is there when the first file comes. */
export function createReading(onFault: OnFault): Reading {
  const thread = new GuardedThread<ReadingJob, Result<SourceDocument, Rejection>>(
    new URL(THREAD, import.meta.url),
    READING_LIMITS,
  );
  thread.start();
  return {
    read: async (bytes, fileName) => outcomeOf(await thread.run({ bytes, fileName }), fileName, onFault),
    close: () => thread.close(),
  };
}
