import { revisionPlace } from "./build-revision.ts";
import type { Revision } from "./revision.ts";

/** The id of the review about a revision. A file that was rejected, or failed, is reviewed under its ingestion id. */
export function reviewIdOf(revision: Pick<Revision, "ingestionId" | "revision" | "reviewId">): string {
  return revision.reviewId ?? `${revision.ingestionId}.${revisionPlace(revision.revision).index}`;
}
