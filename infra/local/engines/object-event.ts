import { encodeKey } from "../../../shared/events/s3-notification.ts";

export interface CreatedObject {
  readonly key: string;
  readonly size: number;
  /** With or without quotes. */
  readonly etag: string;
  readonly at: Date;
}

let last = 0;

/** Sorts events of one key: grows with every event, also over restarts as long as the clock does not go back. */
function nextSequencer(at: Date): string {
  last = Math.max(last + 1, at.getTime() * 1000);
  return last.toString(16).toUpperCase().padStart(18, "0");
}

/** The notification that S3 sends of a created object, event structure 2.1. */
export function objectCreated(
  event: "Put" | "CompleteMultipartUpload",
  bucket: string,
  region: string,
  object: CreatedObject,
): object {
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: region,
        eventTime: object.at.toISOString(),
        eventName: `ObjectCreated:${event}`,
        userIdentity: { principalId: "local" },
        requestParameters: { sourceIPAddress: "127.0.0.1" },
        responseElements: {},
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "incoming",
          bucket: { name: bucket, ownerIdentity: { principalId: "local" }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeKey(object.key),
            size: object.size,
            eTag: object.etag.replaceAll('"', ""),
            sequencer: nextSequencer(object.at),
          },
        },
      },
    ],
  };
}
