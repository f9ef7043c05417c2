import { createReading, type Reading } from "../../../shared/isolation/reading.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { type FileReading, FileUnavailable, readReports } from "./read-reports.ts";

/** Does some work with a reading of its own, and ends it. Faults of readers go to standard error. */
export async function withReading<T>(io: Io, work: (reading: Reading) => Promise<T>): Promise<T> {
  const reading = createReading((file, detail) => io.stderr(`${file}: ${detail}\n`));
  try {
    return await work(reading);
  } finally {
    await reading.close();
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
