import { INCOMING } from "../../shared/records/object-keys.ts";
import { fingerprint } from "../../shared/workflow/fingerprint.ts";
import { safeFileName, safeFolder } from "../../shared/workflow/safe-name.ts";

/** Bytes that a key may have. */
const LONGEST_KEY = 1_024;

/**
 * The key of an archive's member. It begins with the archive's own key, so that whoever is told of the archive by a
 * key's beginning is told of its members too; the fingerprint keeps apart paths that become alike once they are safe.
 */
export function memberKey(archiveKey: string, ingestionId: string, path: string): string {
  const folders = safeFolder(path.split("/").slice(0, -1).join("/"));
  const name = [fingerprint(path).slice(0, 8), safeFileName(path)].join("/");
  const candidates = [
    [`${archiveKey}.files`, ingestionId, ...folders, name],
    [`${archiveKey}.files`, ingestionId, name],
    [`${INCOMING}archives`, ingestionId, name],
  ].map((parts) => parts.join("/"));
  const fits = candidates.find((key) => Buffer.byteLength(key) <= LONGEST_KEY);
  return fits ?? `${INCOMING}archives/${ingestionId}/${fingerprint(path)}`;
}
