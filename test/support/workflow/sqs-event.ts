import type { Context, SQSEvent, SQSRecord } from "aws-lambda";

export const CONTEXT = {} as Context;

/** A record as Lambda hands it to a function. */
export function sqsRecord(
  queue: string,
  body: unknown,
  { id = "m1", receives = 1 }: { readonly id?: string; readonly receives?: number } = {},
): SQSRecord {
  return {
    messageId: id,
    receiptHandle: `receipt-${id}`,
    body: typeof body === "string" ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: "1700000000000",
      SenderId: "AIDAEXAMPLE",
      ApproximateFirstReceiveTimestamp: "1700000000001",
    },
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: `arn:aws:sqs:eu-central-1:123456789012:gouji-${queue}`,
    awsRegion: "eu-central-1",
  };
}

export const sqsEvent = (...records: readonly SQSRecord[]): SQSEvent => ({ Records: [...records] });
