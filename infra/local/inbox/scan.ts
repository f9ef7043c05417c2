import { readdir, stat } from "node:fs/promises";
import { sep } from "node:path";
import { decodeName, isUnfinished } from "./names.ts";

/** A file in the inbox. Paths are bytes: a name need not be valid UTF-8 to be sent. */
export interface InboxFile {
  readonly path: Buffer;
  readonly folders: readonly string[];
  readonly name: string;
  readonly size: number;
  /** Changes whenever the file's content or place does. */
  readonly stamp: string;
}

const join = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, Buffer.from(sep), name]);

const GONE = new Set(["ENOENT", "ENOTDIR"]);

const isGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && GONE.has(String(error.code));

/**
 * Every file below a folder that is meant to be sent, in the order of the names. What vanishes meanwhile is left
 * out; what cannot be looked at is told to `onFault`.
 */
export async function scanInbox(
  folder: Buffer,
  onFault: (path: string, error: unknown) => void,
  folders: readonly string[] = [],
): Promise<InboxFile[]> {
  const found: InboxFile[] = [];
  const names = await readdir(folder, { encoding: "buffer" });
  for (const bytes of names.sort(Buffer.compare)) {
    const name = decodeName(bytes);
    if (isUnfinished(name)) continue;
    const path = join(folder, bytes);
    try {
      const stats = await stat(path, { bigint: true });
      if (stats.isDirectory()) found.push(...(await scanInbox(path, onFault, [...folders, name])));
      if (!stats.isFile()) continue;
      const stamp = `${stats.ino}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}`;
      found.push({ path, folders, name, size: Number(stats.size), stamp });
    } catch (error) {
      if (!isGone(error)) onFault([...folders, name].join("/"), error);
    }
  }
  return found;
}
