import type { Rejection } from "../../shared/document/rejection.ts";
import { fail, ok, type Result } from "../../shared/document/result.ts";
import { inParallel } from "../../shared/events/in-parallel.ts";
import { type Archive, type Member, openArchive } from "../../shared/readers/archive/archive.ts";
import { Refusal } from "../../shared/readers/refusal.ts";
import type { Ingestion, UnpackedMember } from "../../shared/records/ingestion.ts";
import { membersKey } from "../../shared/records/object-keys.ts";
import { followUpIngestion } from "../../shared/workflow/follow-up-ingestion.ts";
import { reject } from "../../shared/workflow/reject.ts";
import type { ExtractDependencies } from "./dependencies.ts";
import type { Content } from "./examine.ts";
import { memberKey } from "./member-key.ts";

/** Members put at a time; each is in memory while it is put. */
const ABREAST = 4;

/** The metadata by which a member's archive is known: an archive within an archive is not unpacked. */
export const ARCHIVE_MARK = "archive";

function refusedAs<T>(work: () => T): Result<T, Rejection> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Refusal) return fail({ code: error.code, detail: error.message });
    throw error;
  }
}

/** The archive in a file's bytes; null where it is none. A refusal here is the archive's own. */
export function archiveIn(bytes: Uint8Array): Result<Archive | null, Rejection> {
  return refusedAs(() => openArchive(bytes));
}

async function putMember(
  { objects }: ExtractDependencies,
  { id, object, sender }: Ingestion,
  member: Member,
): Promise<UnpackedMember> {
  const { path } = member;
  const bytes = refusedAs(member.bytes);
  if (!bytes.ok) return { path, rejection: bytes.error };
  const key = memberKey(object.key, id, path);
  const metadata = { [ARCHIVE_MARK]: id, ...(sender !== null && { sender }) };
  await objects.putIfAbsent(key, bytes.value, "application/octet-stream", metadata);
  return { path, key };
}

const settled = <T>(result: PromiseSettledResult<T>): T => {
  if (result.status === "rejected") throw result.reason;
  return result.value;
};

/*
 * Why a repeat is harmless: a member's key follows from the archive's ingestion and its path, and is put only where
 * nothing is, so that it has one event; the list is the same whoever writes it; `unpacked` is written last.
 */

/**
 * Puts every member of an archive back as a file of its own, and closes the archive. Bytes of an archive are not
 * claimed: where it is sent again, each member is the duplicate, and the newest sending of each counts.
 */
export async function unpack(
  deps: ExtractDependencies,
  ingestion: Ingestion,
  { hash: contentHash }: Content,
  archive: Archive,
): Promise<void> {
  const { id, fileName } = ingestion;
  const put = await inParallel(archive.members, ABREAST, (member) => putMember(deps, ingestion, member));
  const members = put.map(settled);
  const refusals = members.flatMap((member) => ("rejection" in member ? [member.rejection] : []));
  const [first] = refusals;
  if (first !== undefined && refusals.length === members.length)
    return reject(deps, ingestion, first, { contentHash });
  const listKey = membersKey(id);
  await deps.objects.putJson(listKey, members);
  const counts = { members: members.length - refusals.length, refused: refusals.length };
  const fields = { contentHash, unpacked: { ...counts, listKey } };
  const { won, current } = await deps.store.ingestions.unpacked(id, fields, deps.now());
  if (won) deps.log("ARCHIVE_UNPACKED", { ingestionId: id, fileName, ...counts });
  await followUpIngestion(deps, current);
}
