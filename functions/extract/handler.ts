import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { S3Notification } from "../../shared/events/s3-notification.ts";
import { workOff } from "../../shared/events/sqs-edge.ts";
import type { ExtractDependencies } from "./dependencies.ts";
import { takeNotification } from "./notification.ts";

export type { ExtractDependencies } from "./dependencies.ts";

/** Files of one batch in memory at a time. */
const CONCURRENCY = 4;

/** EXTRACT: notifications of dropped files in, extractions out. Takes the uploads queue. */
export function createHandler(deps: ExtractDependencies) {
  return middy<SQSEvent, SQSBatchResponse>().handler((event) =>
    workOff(event, {
      schema: S3Notification,
      concurrency: CONCURRENCY,
      log: deps.log,
      work: (notification) => takeNotification(deps, notification),
    }),
  );
}
