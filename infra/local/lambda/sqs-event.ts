import type { Message, MessageAttributeValue } from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent, SQSMessageAttributes, SQSRecord } from "aws-lambda";

/** The parts of a received message that Lambda hands on; the adapter refuses one without them. */
function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new Error(`the queue gave a message without ${name}`);
  return value;
}

function attributesOf(
  attributes: Readonly<Record<string, MessageAttributeValue>> | undefined,
): SQSMessageAttributes {
  return Object.fromEntries(
    Object.entries(attributes ?? {}).map(([name, value]) => [
      name,
      {
        dataType: required(value.DataType, `a type of attribute ${name}`),
        stringValue: value.StringValue,
        binaryValue:
          value.BinaryValue === undefined ? undefined : Buffer.from(value.BinaryValue).toString("base64"),
        stringListValues: [],
        binaryListValues: [],
      },
    ]),
  );
}

function recordOf(message: Message, queueArn: string): SQSRecord {
  const attributes = message.Attributes ?? {};
  return {
    messageId: required(message.MessageId, "an id"),
    receiptHandle: required(message.ReceiptHandle, "a receipt handle"),
    body: message.Body ?? "",
    attributes: {
      ...attributes,
      ApproximateReceiveCount: attributes.ApproximateReceiveCount ?? "1",
      SentTimestamp: attributes.SentTimestamp ?? "0",
      SenderId: attributes.SenderId ?? "",
      ApproximateFirstReceiveTimestamp: attributes.ApproximateFirstReceiveTimestamp ?? "0",
    },
    messageAttributes: attributesOf(message.MessageAttributes),
    md5OfBody: message.MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN: queueArn,
    awsRegion: queueArn.split(":")[3] ?? "",
  };
}

/** The event that Lambda's poller would make of received messages. */
export function sqsEvent(messages: readonly Message[], queueArn: string): SQSEvent {
  return { Records: messages.map((message) => recordOf(message, queueArn)) };
}

const isResponse = (value: unknown): value is SQSBatchResponse =>
  typeof value === "object" &&
  value !== null &&
  "batchItemFailures" in value &&
  Array.isArray(value.batchItemFailures);

/**
 * Ids of the messages that a handler's answer leaves in the queue, by Lambda's rules: no answer or no list means
 * that all succeeded; an item without an id, or with one that was not in the batch, means that all failed.
 */
export function failedIds(answer: unknown, records: readonly SQSRecord[]): ReadonlySet<string> {
  const all = new Set(records.map((record) => record.messageId));
  if (!isResponse(answer)) return new Set();
  const ids = answer.batchItemFailures.map((item) => item?.itemIdentifier);
  return ids.every((id) => all.has(id)) ? new Set(ids) : all;
}
