import type {
  ExtractionMessage,
  NoticeMessage,
  PagesMessage,
  ReviewMessage,
  ScanMessage,
} from "../events/messages.ts";
import type { S3Notification } from "../events/s3-notification.ts";

/** The queues that functions send to. A message is checked against its schema before it is sent. */
export interface Queues {
  /** Used by the auditor to put a lost upload back to work. */
  sendUpload(notification: S3Notification): Promise<void>;
  sendExtraction(message: ExtractionMessage): Promise<void>;
  sendPages(message: PagesMessage): Promise<void>;
  sendScan(message: ScanMessage): Promise<void>;
  sendReview(message: ReviewMessage): Promise<void>;
  sendNotice(message: NoticeMessage): Promise<void>;
}
