import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { NoticeMessage } from "../../shared/events/messages.ts";
import { workOff } from "../../shared/events/sqs-edge.ts";
import { deliver } from "./deliver.ts";
import type { NotifyDependencies } from "./dependencies.ts";

export type { NotifyDependencies } from "./dependencies.ts";

/** Messages of one batch worked on at a time: all of them, because one may have to wait for another's claim. */
const CONCURRENCY = 10;

/**
 * Sends one email for each message of the notices queue. A message that is none, or that speaks of something
 * that is not stored, is left to the dead letters, which become a review.
 */
export function createHandler(dependencies: NotifyDependencies) {
  return middy<SQSEvent, SQSBatchResponse>().handler((event) =>
    workOff(event, {
      schema: NoticeMessage,
      concurrency: CONCURRENCY,
      log: dependencies.log,
      work: (message) => deliver(dependencies, message),
    }),
  );
}
