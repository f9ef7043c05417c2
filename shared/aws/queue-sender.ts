import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import {
  ExtractionMessage,
  NoticeMessage,
  PagesMessage,
  ReviewMessage,
  ScanMessage,
} from "../events/messages.ts";
import { S3Notification } from "../events/s3-notification.ts";
import { CLIENT } from "./clients.ts";
import type { Queues } from "./queues.ts";

type QueueName = "uploads" | "extractions" | "pages" | "scans" | "review" | "notices";

/**
 * The queues through the SQS SDK. `urls` names those that a function may send to. A message that does not match
 * its schema is never sent: zod's error is thrown.
 */
export function createQueues(urls: Partial<Record<QueueName, string>>): Queues {
  const client = new SQSClient(CLIENT);
  const send = async (queue: QueueName, message: unknown): Promise<void> => {
    const url = urls[queue];
    if (url === undefined) throw new Error(`The URL of the queue ${queue} is not configured`);
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
  };
  return {
    sendUpload: async (message) => send("uploads", S3Notification.parse(message)),
    sendExtraction: async (message) => send("extractions", ExtractionMessage.parse(message)),
    sendPages: async (message) => send("pages", PagesMessage.parse(message)),
    sendScan: async (message) => send("scans", ScanMessage.parse(message)),
    sendReview: async (message) => send("review", ReviewMessage.parse(message)),
    sendNotice: async (message) => send("notices", NoticeMessage.parse(message)),
  };
}
