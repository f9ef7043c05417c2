import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { ScanMessage } from "../../shared/events/messages.ts";
import { workOff } from "../../shared/events/sqs-edge.ts";
import { noting } from "../../shared/workflow/noting.ts";
import type { OcrDependencies } from "./dependencies.ts";
import { scanFile } from "./scan-file.ts";

/** OCR: files whose pictures must be recognised in, extractions out. Takes the scans queue, one file at a time. */
export function createHandler(deps: OcrDependencies) {
  return middy<SQSEvent, SQSBatchResponse>().handler((event) =>
    workOff(event, {
      schema: ScanMessage,
      concurrency: 1,
      log: deps.log,
      work: ({ ingestionId }) => noting(deps.store, ingestionId, () => scanFile(deps, ingestionId)),
    }),
  );
}
