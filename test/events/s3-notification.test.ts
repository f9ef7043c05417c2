import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeKey, encodeKey, S3Notification } from "../../shared/events/s3-notification.ts";

test("keys are decoded as S3 encodes them", () => {
  expect(decodeKey("incoming/%E5%B9%B4%E6%8A%A5+2023%2B.html")).toBe("incoming/年报 2023+.html");
  expect(encodeKey("incoming/年报 2023+.html")).toBe("incoming/%E5%B9%B4%E6%8A%A5+2023%2B.html");
});

test("what was encoded is decoded, whatever the key", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (key) => {
      expect(decodeKey(encodeKey(key))).toBe(key);
    }),
  );
});

test("the notification of the S3 documentation is understood, and a time that is none is not", () => {
  const record = (eventTime: string) => ({
    eventVersion: "2.1",
    eventSource: "aws:s3",
    awsRegion: "cn-north-1",
    eventTime,
    eventName: "ObjectCreated:Put",
    s3: {
      s3SchemaVersion: "1.0",
      bucket: { name: "reports", arn: "arn:aws-cn:s3:::reports" },
      object: {
        key: "incoming/a.html",
        size: 1024,
        eTag: "d41d8cd9",
        versionId: "096f",
        sequencer: "0055AED6DCD90281E5",
      },
    },
  });
  expect(S3Notification.safeParse({ Records: [record("1970-01-01T00:00:00.000Z")] }).success).toBe(true);
  expect(S3Notification.safeParse({ Records: [record("today")] }).success).toBe(false);
  expect(S3Notification.safeParse({ Event: "s3:TestEvent", Service: "Amazon S3" }).success).toBe(true);
  expect(S3Notification.safeParse({}).success).toBe(false);
});
