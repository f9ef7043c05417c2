import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fail, ok, type Result } from "../../../shared/document/result.ts";
import { isUnfinished } from "../../local/inbox/names.ts";

/** A file to be sent; `folder` is where it lay below the folder that was named, with slashes. */
export interface FileToSend {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  readonly size: number;
}

async function fileAt(path: string, root: string): Promise<FileToSend> {
  const { size } = await stat(path);
  const folders = relative(root, path).split(/[\\/]/).slice(0, -1);
  return { path, name: basename(path), folder: folders.join("/"), size };
}

async function filesBelow(folder: string): Promise<readonly FileToSend[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !isUnfinished(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(paths.map((path) => fileAt(path, join(folder, ".."))));
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** The files that the arguments name: files themselves, folders with all below. The error names what does not exist. */
export async function collectFiles(
  paths: readonly string[],
): Promise<Result<readonly FileToSend[], readonly string[]>> {
  const files: FileToSend[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      files.push(...(isFolder ? await filesBelow(path) : [await fileAt(path, join(path, ".."))]));
    } catch (error) {
      if (!isMissing(error)) throw error;
      missing.push(path);
    }
  }
  return missing.length > 0 ? fail(missing) : ok(files);
}
