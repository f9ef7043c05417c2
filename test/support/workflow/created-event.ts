import { encodeKey, type S3Notification } from "../../../shared/events/s3-notification.ts";
import type { MemoryObjects } from "../memory/objects.ts";

/** The event that S3 sends of the object that stands under a key. */
export function createdEvent(objects: MemoryObjects, key: string, at: string): S3Notification {
  const object = objects.standing(key);
  return {
    Records: [
      {
        eventName: "ObjectCreated:Put",
        eventTime: at,
        s3: { bucket: { name: objects.bucket }, object: { ...object, key: encodeKey(key) } },
      },
    ],
  };
}
