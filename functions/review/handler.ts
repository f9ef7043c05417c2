import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import * as z from "zod/mini";
import {
  ExtractionMessage,
  NoticeMessage,
  PagesMessage,
  ReviewMessage,
  ScanMessage,
} from "../../shared/events/messages.ts";
import { S3Notification } from "../../shared/events/s3-notification.ts";
import { type Delivery, workOff } from "../../shared/events/sqs-edge.ts";
import type { Ports } from "../../shared/workflow/ports.ts";
import { failFile, failUploads } from "./failed-file.ts";
import { failNotice } from "./failed-notice.ts";
import { failRecheck } from "./failed-recheck.ts";
import { noteMissing } from "./missing-pictures.ts";
import { openReview } from "./open-review.ts";
import { reviewUnreadable } from "./unreadable.ts";

export type ReviewDependencies = Ports;

/** Messages of one batch worked on at a time. */
const CONCURRENCY = 5;

/** The review queue's own messages, and those of the other queues, which come here as dead letters only. */
const AnyMessage = z.union([
  ReviewMessage,
  ExtractionMessage,
  PagesMessage,
  ScanMessage,
  NoticeMessage,
  S3Notification,
]);
type AnyMessage = z.infer<typeof AnyMessage>;

/** What a message is says where it came from; a queue's name is the deployment's. */
function take(deps: ReviewDependencies, message: AnyMessage, delivery: Delivery): Promise<void> {
  if (!("type" in message)) return failUploads(deps, message, delivery);
  switch (message.type) {
    case "review":
      return openReview(deps, message);
    case "extracted":
      return failFile(deps, message.ingestionId, "extractions", delivery);
    case "scan":
      return failFile(deps, message.ingestionId, "scans", delivery);
    case "recheck":
    case "asked":
      return failRecheck(deps, message);
    case "pages":
      return noteMissing(deps, message);
    case "notice":
      return failNotice(deps, message);
  }
}

/**
 * REVIEW: opens what people must look at. Takes the review queue and the dead letters of the others. Every review
 * has an id that follows from what it is about, so that a repeat finds it open.
 */
export function createHandler(deps: ReviewDependencies) {
  return middy<SQSEvent, SQSBatchResponse>().handler((event) =>
    workOff(event, {
      schema: AnyMessage,
      concurrency: CONCURRENCY,
      log: deps.log,
      work: (message, delivery) => take(deps, message, delivery),
      unreadable: (delivery) => reviewUnreadable(deps, delivery),
    }),
  );
}
