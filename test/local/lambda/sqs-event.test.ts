import type { SQSRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { failedIds, sqsEvent } from "../../../infra/local/lambda/sqs-event.ts";

const ARN = "arn:aws:sqs:us-east-1:000000000000:uploads";

const message = {
  MessageId: "m1",
  ReceiptHandle: "r1",
  Body: "{}",
  MD5OfBody: "99914b932bd37a50b983c5e7c90ae93b",
  Attributes: {
    ApproximateReceiveCount: "2",
    SentTimestamp: "1700000000000",
    SenderId: "sender",
    ApproximateFirstReceiveTimestamp: "1700000000001",
  },
  MessageAttributes: {
    trace: { DataType: "String", StringValue: "t" },
    bytes: { DataType: "Binary", BinaryValue: new Uint8Array([1, 2]) },
  },
};

describe("the event made of received messages", () => {
  it("has the fields that Lambda's own poller gives", () => {
    const [record] = sqsEvent([message], ARN).Records;
    expect(record).toMatchObject({
      messageId: "m1",
      receiptHandle: "r1",
      body: "{}",
      md5OfBody: "99914b932bd37a50b983c5e7c90ae93b",
      eventSource: "aws:sqs",
      eventSourceARN: ARN,
      awsRegion: "us-east-1",
      attributes: { ApproximateReceiveCount: "2", SentTimestamp: "1700000000000" },
    });
    expect(record?.messageAttributes.trace).toMatchObject({ dataType: "String", stringValue: "t" });
    expect(record?.messageAttributes.bytes?.binaryValue).toBe("AQI=");
  });

  it("is refused for a message that could not be deleted afterwards", () => {
    expect(() => sqsEvent([{ MessageId: "m1", Body: "" }], ARN)).toThrow("receipt handle");
  });
});

describe("which messages a handler's answer leaves in the queue", () => {
  const records = ["a", "b", "c"].map((messageId) => ({ messageId }) as SQSRecord);
  const failing = (...ids: unknown[]) => ({
    batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
  });
  const all = ["a", "b", "c"];

  it.each<[string, unknown, string[]]>([
    ["those that it names", failing("b"), ["b"]],
    ["none for an empty list", failing(), []],
    ["none for no answer", undefined, []],
    ["none for an answer of another kind", { ok: true }, []],
    ["all for an id that is not in the batch", failing("b", "x"), all],
    ["all for an item without an id", failing(undefined), all],
    ["all for an empty id", failing(""), all],
    ["all for an item that is null", { batchItemFailures: [null] }, all],
  ])("%s", (_name, answer, expected) => {
    expect([...failedIds(answer, records)]).toEqual(expected);
  });
});
