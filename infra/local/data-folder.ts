import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fail, ok, type Result } from "../../shared/document/result.ts";

/** Everything that the local host keeps lives below one folder. */
export interface DataFolder {
  readonly path: string;
  /** Objects, tables, queues and mails. */
  readonly engines: string;
  readonly inbox: string;
  readonly inboxDone: string;
  readonly log: string;
  /** True until `markUsed` was called in some run. */
  readonly isNew: boolean;
  markUsed(): void;
  /** Says where the running system is found, for whoever finds the folder taken. */
  announce(address: string): void;
  release(): void;
}

/**
 * A lock that the operating system takes back when its holder dies, however it dies: SQLite's exclusive
 * transaction on a file of its own. A file with a process number would outlive a kill.
 */
function lock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

const SQLITE_BUSY = 5;

/** Opens the folder for one running system. The error is where the system that holds it is found, if it said so. */
export function openDataFolder(folder: string): Result<DataFolder, string> {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true });
  const address = join(path, "address");
  const used = join(path, "used");
  const held = lock(join(path, "lock"));
  if (held === undefined) return fail(existsSync(address) ? readFileSync(address, "utf8").trim() : "");
  return ok({
    path,
    engines: path,
    inbox: join(path, "inbox"),
    inboxDone: join(path, "inbox-done"),
    log: join(path, "gouji.log"),
    isNew: !existsSync(used),
    markUsed: () => writeFileSync(used, `${new Date().toISOString()}\n`),
    announce: (text) => writeFileSync(address, `${text}\n`),
    release: () => held.close(),
  });
}
