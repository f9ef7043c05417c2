import type { Rejection } from "../../../shared/document/rejection.ts";
import type { Result } from "../../../shared/document/result.ts";
import type { Report } from "../../../shared/report/report.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { FileUnavailable, readReports } from "./read-reports.ts";

/** One file as it was read. */
export interface FileReading {
  readonly file: string;
  readonly result: Result<readonly Report[], Rejection>;
}

/** Reads files one after the other; a usage error, said on standard error, where one of them is not there. */
export async function readEach(
  files: readonly string[],
  io: Io,
): Promise<readonly FileReading[] | typeof USAGE_ERROR> {
  const readings: FileReading[] = [];
  for (const file of files) {
    try {
      readings.push({ file, result: await readReports(file) });
    } catch (error) {
      if (!(error instanceof FileUnavailable)) throw error;
      io.stderr(`找不到文件 no such file: ${file}\n`);
      return USAGE_ERROR;
    }
  }
  return readings;
}
