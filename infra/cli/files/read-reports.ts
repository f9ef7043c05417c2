import { readFile, stat } from "node:fs/promises";
import type { Rejection } from "../../../shared/document/rejection.ts";
import { fail, type Result } from "../../../shared/document/result.ts";
import { MAX_FILE_BYTES, readDocument } from "../../../shared/readers/read.ts";
import { mapDocument } from "../../../shared/reading/map.ts";
import type { Report } from "../../../shared/report/report.ts";

/** A file that could not be opened at all: the caller's mistake, not the file's. */
export class FileUnavailable extends Error {
  override readonly name = "FileUnavailable";
}

/** The reports in a file on disk. Throws FileUnavailable where there is no such file. */
export async function readReports(path: string): Promise<Result<readonly Report[], Rejection>> {
  const status = await stat(path).catch(() => null);
  if (status === null || !status.isFile()) throw new FileUnavailable(path);
  if (status.size > MAX_FILE_BYTES) return fail({ code: "TOO_LARGE", detail: `${status.size} bytes` });
  const document = await readDocument(new Uint8Array(await readFile(path)), path);
  return document.ok ? mapDocument(document.value, path) : document;
}
