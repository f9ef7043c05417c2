import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type * as z from "zod/mini";
import { inParallel } from "./in-parallel.ts";

/** What is known of a message besides its body. */
export interface Delivery {
  readonly messageId: string;
  /** How often it was received, this time included. */
  readonly receives: number;
  /** Name of the queue that it was received from. */
  readonly queue: string;
}

/** How a function works off a batch. */
export interface QueueWork<T> {
  readonly schema: z.ZodMiniType<T>;
  /** Messages of one batch worked on at a time. */
  readonly concurrency: number;
  readonly log: (
    code: "MESSAGE_RETRIED" | "MESSAGE_INVALID",
    fields: Readonly<Record<string, string | number>>,
  ) => void;
  /** Returns when the message may be forgotten; throws when it must come again. */
  readonly work: (message: T, delivery: Delivery) => Promise<void>;
  /** What to do with a body that is no such message; without it, it is left to the dead letters. */
  readonly unreadable?: (delivery: Delivery) => Promise<void>;
}

function parse<T>(
  schema: z.ZodMiniType<T>,
  body: string,
): { readonly message: T } | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { problem: "not JSON" };
  }
  const result = schema.safeParse(json);
  if (result.success) return { message: result.data };
  const { path, message } = result.error.issues[0] ?? { path: [], message: "invalid" };
  return { problem: `${path.map(String).join(".")}: ${message}` };
}

const deliveryOf = (record: SQSRecord): Delivery => ({
  messageId: record.messageId,
  receives: Number(record.attributes.ApproximateReceiveCount),
  queue: record.eventSourceARN.slice(record.eventSourceARN.lastIndexOf(":") + 1),
});

async function handleRecord<T>(record: SQSRecord, queueWork: QueueWork<T>): Promise<void> {
  const delivery = deliveryOf(record);
  const parsed = parse(queueWork.schema, record.body);
  if ("message" in parsed) return queueWork.work(parsed.message, delivery);
  queueWork.log("MESSAGE_INVALID", { ...delivery, reason: parsed.problem });
  if (queueWork.unreadable === undefined) throw new Error(`no message of this queue: ${parsed.problem}`);
  return queueWork.unreadable(delivery);
}

/**
 * Works off one batch. Each message has its own outcome: those that must come again are named in the answer (the
 * function's event source has ReportBatchItemFailures), the others are deleted by the caller.
 */
export async function workOff<T>(event: SQSEvent, queueWork: QueueWork<T>): Promise<SQSBatchResponse> {
  const results = await inParallel(event.Records, queueWork.concurrency, (record) =>
    handleRecord(record, queueWork),
  );
  const batchItemFailures = event.Records.flatMap((record, index) => {
    const result = results[index];
    if (result?.status !== "rejected") return [];
    queueWork.log("MESSAGE_RETRIED", { ...deliveryOf(record), reason: String(result.reason) });
    return [{ itemIdentifier: record.messageId }];
  });
  return { batchItemFailures };
}
