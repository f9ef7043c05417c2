import type { SourceDocument } from "../document/document.ts";
import type { Rejection } from "../document/rejection.ts";
import { fail, type Result } from "../document/result.ts";
import { GuardedThread } from "./guarded-thread.ts";
import { READING_LIMITS } from "./limits.ts";
import type { ReadingJob } from "./reading-job.ts";

/** Reads files apart from everything else, within `READING_LIMITS`. */
export interface Reading {
  /**
   * The document in a file, or why there is none. What a reader did not expect of a file is CORRUPT, what takes too
   * much is TOO_COMPLEX: the same bytes would end the same way again. Rejects where the reader could not be loaded.
   */
  read(bytes: Uint8Array, fileName: string): Promise<Result<SourceDocument, Rejection>>;
  close(): Promise<void>;
}

/** Beside this module as source; beside `index.mjs` once it is bundled. */
const THREAD = import.meta.url.endsWith(".ts") ? "./reading-thread.ts" : "./reading-thread.mjs";

/** A reading that starts its thread with the first file. `onFault` is told of what no reader expected, for the log. */
export function createReading(onFault: (fileName: string, detail: string) => void): Reading {
  const thread = new GuardedThread<ReadingJob, Result<SourceDocument, Rejection>>(
    new URL(THREAD, import.meta.url),
    READING_LIMITS,
  );
  return {
    async read(bytes, fileName) {
      const ending = await thread.run({ type: "read", bytes, fileName });
      switch (ending.kind) {
        case "done":
          return ending.value;
        case "over":
          return fail({ code: "TOO_COMPLEX", detail: ending.detail });
        case "unavailable":
          throw new Error(ending.detail);
        case "threw":
        case "crashed":
          onFault(fileName, ending.detail);
          return fail({ code: "CORRUPT", detail: `no reader expected this: ${ending.detail}` });
      }
    },
    close: () => thread.close(),
  };
}
