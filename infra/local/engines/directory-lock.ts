import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Another process runs its engines on the same directory. */
export class DirectoryInUse extends Error {
  override readonly name = "DirectoryInUse";

  constructor(directory: string, cause: unknown) {
    super(`Another process is using ${directory}`, { cause });
  }
}

/**
 * Takes the directory for this process. The lock is the operating system's, so that it goes with the process,
 * however that ends. Throws DirectoryInUse.
 */
export function lockDirectory(directory: string): { release(): void } {
  mkdirSync(directory, { recursive: true });
  const file = new DatabaseSync(join(directory, "lock.db"));
  try {
    file.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    file.close();
    throw new DirectoryInUse(directory, error);
  }
  return { release: () => (file.isOpen ? file.close() : undefined) };
}
