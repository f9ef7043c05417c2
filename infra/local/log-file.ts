import { appendFileSync, existsSync, renameSync, statSync } from "node:fs";
import type { LogSink } from "../../shared/telemetry/log.ts";

/** Bytes after which the log of the runs before is put aside at the next start. */
const LIMIT = 20 * 1024 * 1024;

/** Keeps the log lines of all functions in one file, as JSON lines with their time. */
export function logFile(path: string): LogSink {
  if (existsSync(path) && statSync(path).size > LIMIT) renameSync(path, `${path}.old`);
  return (line) => appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
}
