import type { SourceDocument } from "../../../shared/document/document.ts";
import type { Rejection } from "../../../shared/document/rejection.ts";
import { ok, type Result } from "../../../shared/document/result.ts";
import { createReading } from "../../../shared/isolation/reading.ts";
import { createScanner } from "../../../shared/isolation/scanning.ts";
import { wantsScanning } from "../../../shared/scanning/wanted.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { type FileReader, type FileReading, FileUnavailable, readReports } from "./read-reports.ts";

/** Seconds by the clock that one file's pictures may take: whoever waits for it can break off. */
const SCANNING_SECONDS = 3_600;

/**
 * Does some work with a reader of its own, and ends it. It reads a file as the whole system does: what the file says as
 * text, and, where that is not all, what its pictures show. Faults, and every page that was recognised, go to standard
 * error.
 */
export async function withReading<T>(io: Io, work: (reader: FileReader) => Promise<T>): Promise<T> {
  const onFault = (file: string, detail: string): void => io.stderr(`${file}: ${detail}\n`);
  const reading = createReading(onFault);
  const scanner = createScanner(onFault);
  const scan = async (bytes: Uint8Array, file: string): Promise<Result<SourceDocument, Rejection>> => {
    const onPage = (done: number, of: number): void => io.stderr(`${file}  识别 recognised ${done}/${of}\n`);
    const scanned = await scanner.scan(bytes, file, { seconds: SCANNING_SECONDS, onPage });
    return scanned.ok ? ok(scanned.value.document) : scanned;
  };
  try {
    return await work({
      read: async (bytes, file) => {
        const document = await reading.read(bytes, file);
        return document.ok && wantsScanning(document.value) ? scan(bytes, file) : document;
      },
    });
  } finally {
    await Promise.all([reading.close(), scanner.close()]);
  }
}

/** Reads files one after the other; a usage error, said on standard error, where one of them is not there. */
export function readEach(
  files: readonly string[],
  io: Io,
): Promise<readonly FileReading[] | typeof USAGE_ERROR> {
  return withReading(io, async (reading) => {
    const readings: FileReading[] = [];
    for (const file of files) {
      try {
        readings.push(...(await readReports(reading, file)));
      } catch (error) {
        if (!(error instanceof FileUnavailable)) throw error;
        io.stderr(`找不到文件 no such file: ${file}\n`);
        return USAGE_ERROR;
      }
    }
    return readings;
  });
}
