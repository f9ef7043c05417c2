import { copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { join, parse } from "node:path";

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** `name.txt`, `name (2).txt`, … : the first that is free in the folder. */
async function freeName(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${stem} (${count})${ext}`);
    if (!(await exists(path))) return path;
  }
}

/** Moves a file that was sent out of the inbox, keeping its subfolders, also where the two are on different disks. */
export async function putAside(
  file: { readonly path: Buffer; readonly folders: readonly string[]; readonly name: string },
  doneFolder: string,
): Promise<void> {
  const folder = join(doneFolder, ...file.folders);
  await mkdir(folder, { recursive: true });
  const target = await freeName(folder, file.name);
  try {
    await rename(file.path, target);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    await copyFile(file.path, target);
    await rm(file.path);
  }
}
