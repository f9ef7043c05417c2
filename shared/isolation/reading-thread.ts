import type { SourceDocument } from "../document/document.ts";
import type { Rejection } from "../document/rejection.ts";
import type { Result } from "../document/result.ts";
import { readDocument } from "../readers/read.ts";
import { ReaderUnavailable } from "../readers/readers.ts";
import type { ReadingJob } from "./reading-job.ts";
import { serve, Unavailable } from "./serve.ts";

/** The reading thread's own entry: a file of its own beside the function's code. */
serve(async ({ bytes, fileName }: ReadingJob): Promise<Result<SourceDocument, Rejection>> => {
  try {
    return await readDocument(bytes, fileName);
  } catch (error) {
    if (error instanceof ReaderUnavailable) throw new Unavailable(error.message, { cause: error.cause });
    throw error;
  }
});
