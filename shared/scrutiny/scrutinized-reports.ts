import type { SourceDocument } from "../document/document.ts";
import type { Rejection } from "../document/rejection.ts";
import { ok, type Result } from "../document/result.ts";
import { mapDocument } from "../reading/map.ts";
import type { Report } from "../report/report.ts";
import { scrutinize } from "./scrutinize.ts";

/** The reports of a document as the system stands by them: read by their place, and borne out by their sums. */
export function scrutinizedReports(
  document: SourceDocument,
  fileName: string,
): Result<readonly Report[], Rejection> {
  const mapped = mapDocument(document, fileName);
  return mapped.ok ? ok(mapped.value.map(scrutinize)) : mapped;
}
