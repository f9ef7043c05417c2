import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { PagesMessage } from "../../shared/events/messages.ts";
import { workOff } from "../../shared/events/sqs-edge.ts";
import type { RenderDependencies } from "./dependencies.ts";
import { keepPictures } from "./pictures.ts";

/** RENDER: pictures of the pages of PDFs, for the people who review them. Takes the pages queue, one file at a time. */
export function createHandler(deps: RenderDependencies) {
  return middy<SQSEvent, SQSBatchResponse>().handler((event) =>
    workOff(event, {
      schema: PagesMessage,
      concurrency: 1,
      log: deps.log,
      work: (message) => keepPictures(deps, message.ingestionId),
    }),
  );
}
