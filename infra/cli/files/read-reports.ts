import { readFile, stat } from "node:fs/promises";
import type { SourceDocument } from "../../../shared/document/document.ts";
import type { Rejection } from "../../../shared/document/rejection.ts";
import { fail, ok, type Result } from "../../../shared/document/result.ts";
import { type Archive, type Member, openArchive } from "../../../shared/readers/archive/archive.ts";
import { Refusal } from "../../../shared/readers/refusal.ts";
import { MAX_FILE_BYTES } from "../../../shared/readers/sizes.ts";
import type { Report } from "../../../shared/report/report.ts";
import { scrutinizedReports } from "../../../shared/scrutiny/scrutinized-reports.ts";

/** Bytes to a document; see `withReading`. */
export interface FileReader {
  read(bytes: Uint8Array, file: string): Promise<Result<SourceDocument, Rejection>>;
}

/** A file that could not be opened at all: the caller's mistake, not the file's. */
export class FileUnavailable extends Error {
  override readonly name = "FileUnavailable";
}

/** One file as it was read; of an archive's member, `file` is the archive's path, a slash, and the member's own. */
export interface FileReading {
  readonly file: string;
  readonly result: Result<readonly Report[], Rejection>;
}

function refusedAs<T>(work: () => T): Result<T, Rejection> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Refusal) return fail({ code: error.code, detail: error.message });
    throw error;
  }
}

async function reportsIn(reader: FileReader, bytes: Uint8Array, file: string): Promise<FileReading> {
  const document = await reader.read(bytes, file);
  return { file, result: document.ok ? scrutinizedReports(document.value, file) : document };
}

async function readMember(
  reader: FileReader,
  archive: string,
  { path, bytes }: Member,
): Promise<FileReading> {
  const file = `${archive}/${path}`;
  const unpacked = refusedAs(bytes);
  return unpacked.ok ? reportsIn(reader, unpacked.value, file) : { file, result: unpacked };
}

/** One reading a file; of an archive, one a member. Throws FileUnavailable where there is no such file. */
export async function readReports(reader: FileReader, path: string): Promise<readonly FileReading[]> {
  const status = await stat(path).catch(() => null);
  if (status === null || !status.isFile()) throw new FileUnavailable(path);
  if (status.size > MAX_FILE_BYTES)
    return [{ file: path, result: fail({ code: "TOO_LARGE", detail: `${status.size} bytes` }) }];
  const bytes = new Uint8Array(await readFile(path));
  const archive: Result<Archive | null, Rejection> = refusedAs(() => openArchive(bytes));
  if (!archive.ok) return [{ file: path, result: archive }];
  if (archive.value === null) return [await reportsIn(reader, bytes, path)];
  const readings: FileReading[] = [];
  for (const member of archive.value.members) readings.push(await readMember(reader, path, member));
  return readings;
}
