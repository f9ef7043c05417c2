import * as z from "zod/mini";

/**
 * The messages between the functions. They carry ids; what they are about is in the bucket or the table.
 * Each has a version; sender and receiver both check it.
 */

/** uploads queue → EXTRACT is S3's own notification; see s3-notification.ts. */

/** extractions queue → VALIDATE: a file was read, or a stored report's neighbour changed. */
export const ExtractionMessage = z.discriminatedUnion("type", [
  z.strictObject({
    v: z.literal(1),
    type: z.literal("extracted"),
    ingestionId: z.string().check(z.minLength(1)),
  }),
  z.strictObject({
    v: z.literal(1),
    type: z.literal("recheck"),
    agency: z.string().check(z.minLength(1)),
    year: z.int(),
  }),
  /** The same, where requests are counted (records/sets.ts): many of them are answered at once. */
  z.strictObject({
    v: z.literal(1),
    type: z.literal("asked"),
    agency: z.string().check(z.minLength(1)),
    year: z.int(),
  }),
]);
export type ExtractionMessage = z.infer<typeof ExtractionMessage>;

/** pages queue → RENDER: a PDF was read; people may want to see its pages. */
export const PagesMessage = z.strictObject({
  v: z.literal(1),
  type: z.literal("pages"),
  ingestionId: z.string().check(z.minLength(1)),
});
export type PagesMessage = z.infer<typeof PagesMessage>;

/** scans queue → OCR: what a file shows as pictures must be recognised before it can be checked. */
export const ScanMessage = z.strictObject({
  v: z.literal(1),
  type: z.literal("scan"),
  ingestionId: z.string().check(z.minLength(1)),
});
export type ScanMessage = z.infer<typeof ScanMessage>;

/** review queue → REVIEW: something for people to look at. `index` is the report's place in its file. */
export const ReviewMessage = z.strictObject({
  v: z.literal(1),
  type: z.literal("review"),
  ingestionId: z.string().check(z.minLength(1)),
  report: z.nullable(
    z.strictObject({ agency: z.string(), year: z.int(), revision: z.string(), index: z.int() }),
  ),
});
export type ReviewMessage = z.infer<typeof ReviewMessage>;

/** notices queue → NOTIFY: one email to one audience. */
export const NoticeMessage = z.strictObject({
  v: z.literal(1),
  type: z.literal("notice"),
  kind: z.enum(["validation", "rejection", "failure", "decision", "reconsidered", "unpacked"]),
  audience: z.enum(["sender", "reviewers"]),
  ingestionId: z.string().check(z.minLength(1)),
  report: z.nullable(z.strictObject({ agency: z.string(), year: z.int(), revision: z.string() })),
  reviewId: z.nullable(z.string()),
  /** Tells repeated events of one kind apart, e.g. the number of a decision; part of the notice's id. */
  occasion: z.string(),
});
export type NoticeMessage = z.infer<typeof NoticeMessage>;
