import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { ExtractionMessage } from "../../shared/events/messages.ts";
import { workOff } from "../../shared/events/sqs-edge.ts";
import { noting } from "../../shared/workflow/noting.ts";
import type { ValidateDependencies } from "./dependencies.ts";
import { answer, recheck } from "./recheck.ts";
import { validateFile } from "./validate-file.ts";

export type { ValidateDependencies } from "./dependencies.ts";

/** Messages of one batch worked on at a time. */
const CONCURRENCY = 5;

async function take(deps: ValidateDependencies, message: ExtractionMessage): Promise<void> {
  if (message.type === "recheck") return recheck(deps, message.agency, message.year);
  if (message.type === "asked") return answer(deps, message.agency, message.year);
  const { ingestionId } = message;
  return noting(deps.store, ingestionId, () => validateFile(deps, ingestionId));
}

/** VALIDATE: extractions in, stored reports with their verdicts out. Takes the extractions queue. */
export function createHandler(deps: ValidateDependencies) {
  return middy<SQSEvent, SQSBatchResponse>().handler((event) =>
    workOff(event, {
      schema: ExtractionMessage,
      concurrency: CONCURRENCY,
      log: deps.log,
      work: (message) => take(deps, message),
    }),
  );
}
