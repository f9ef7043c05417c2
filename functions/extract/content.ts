import type { Ingestion } from "../../shared/records/ingestion.ts";
import { renewCopies } from "../../shared/workflow/renew-copies.ts";
import type { ExtractDependencies } from "./dependencies.ts";

/** Milliseconds between looks at an owner that is just being read; then the queue brings the message again. */
const LOOKS = [20, 50, 100, 200, 400, 800, 1500];

/** The owner of the content, or null where it is this file. */
async function ownerOf(
  { store }: ExtractDependencies,
  hash: string,
  ingestion: Ingestion,
): Promise<Ingestion | null> {
  const { won, current: ownerId } = await store.ingestions.claimContent(hash, ingestion.id);
  if (won) return null;
  const owner = await store.ingestions.get(ownerId);
  if (owner === null) throw new Error(`content ${hash} is claimed by ${ownerId}, which is not recorded`);
  return owner;
}

/**
 * An owner that claimed the bytes but has not read them may still vanish or fail, and then this file is the one to
 * read. A file is called a duplicate only when its owner is past that point.
 */
async function settledOwner(
  deps: ExtractDependencies,
  hash: string,
  ingestion: Ingestion,
): Promise<Ingestion | null> {
  for (const wait of LOOKS) {
    const owner = await ownerOf(deps, hash, ingestion);
    if (owner?.status !== "received") return owner;
    await deps.pause(wait);
  }
  throw new Error(`the same bytes are still being read for another file`);
}

/**
 * Claims the bytes of a file. True where they are this file's to read; false where another file brought them
 * before: then this one is closed as its duplicate, a recorded no-op.
 */
export async function settleContent(
  deps: ExtractDependencies,
  ingestion: Ingestion,
  contentHash: string,
): Promise<boolean> {
  const { id, fileName, receivedAt } = ingestion;
  const owner = await settledOwner(deps, contentHash, ingestion);
  if (owner === null) return true;
  const noted = await deps.store.ingestions.copied(owner.id, { ingestionId: id, fileName, receivedAt });
  await renewCopies(deps, noted);
  const fields = { duplicateOf: owner.id, contentHash };
  const { won } = await deps.store.ingestions.duplicate(id, fields, deps.now());
  if (won) deps.log("FILE_DUPLICATE", { ingestionId: id, fileName, duplicateOf: owner.id });
  return false;
}
