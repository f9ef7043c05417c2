import * as z from "zod/mini";

/** The parts of an S3 event notification that are relied on (event structure 2.x). Unknown fields are let through. */
const S3Record = z.object({
  eventName: z.string(),
  eventTime: z.string().check(z.refine((time) => !Number.isNaN(Date.parse(time)))),
  s3: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({
      key: z.string(),
      size: z.optional(z.number()),
      eTag: z.optional(z.string()),
      versionId: z.optional(z.string()),
      sequencer: z.optional(z.string()),
    }),
  }),
});

/** The body of a message in the uploads queue: records, or the test event that S3 sends once. */
export const S3Notification = z.union([
  z.object({ Records: z.array(S3Record) }),
  z.object({ Event: z.literal("s3:TestEvent") }),
]);
export type S3Notification = z.infer<typeof S3Notification>;
export type S3Record = z.infer<typeof S3Record>;

/** S3 encodes keys as form data: `+` is a space, the rest is percent-encoded UTF-8. */
export function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll("+", " "));
}

/** The inverse of `decodeKey`, for those who write notifications themselves. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/");
}
