import type { Queues } from "../../../shared/aws/queues.ts";
import {
  ExtractionMessage,
  NoticeMessage,
  PagesMessage,
  ReviewMessage,
  ScanMessage,
} from "../../../shared/events/messages.ts";
import { S3Notification } from "../../../shared/events/s3-notification.ts";

const QUEUES = ["uploads", "extractions", "pages", "scans", "review", "notices"] as const;
export type QueueName = (typeof QUEUES)[number];

export interface Waiting {
  readonly id: string;
  readonly queue: QueueName;
  /** Where it lies: a dead letter keeps the queue that it came from. */
  readonly isDead: boolean;
  readonly body: string;
  readonly receives: number;
}

/** Queues in memory, in one list in the order of sending. */
export interface MemoryQueues extends Queues {
  readonly waiting: Waiting[];
  send(queue: QueueName, body: string): void;
}

export function memoryQueues(): MemoryQueues {
  const waiting: Waiting[] = [];
  let count = 0;
  const send = (queue: QueueName, body: string): void => {
    waiting.push({ id: `m${++count}`, queue, isDead: false, body, receives: 0 });
  };
  return {
    waiting,
    send,
    sendUpload: async (message) => send("uploads", JSON.stringify(S3Notification.parse(message))),
    sendExtraction: async (message) => send("extractions", JSON.stringify(ExtractionMessage.parse(message))),
    sendPages: async (message) => send("pages", JSON.stringify(PagesMessage.parse(message))),
    sendScan: async (message) => send("scans", JSON.stringify(ScanMessage.parse(message))),
    sendReview: async (message) => send("review", JSON.stringify(ReviewMessage.parse(message))),
    sendNotice: async (message) => send("notices", JSON.stringify(NoticeMessage.parse(message))),
  };
}
