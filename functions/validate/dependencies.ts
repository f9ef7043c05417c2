import type { Objects } from "../../shared/aws/objects.ts";
import type { SourceDocument } from "../../shared/document/document.ts";
import type { Rejection } from "../../shared/document/rejection.ts";
import type { Result } from "../../shared/document/result.ts";
import type { Finding } from "../../shared/report/finding.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Surroundings } from "../../shared/report/surroundings.ts";
import type { Ports } from "../../shared/workflow/ports.ts";

type Check = (report: Report, previous: Report | null, around: Surroundings) => readonly Finding[];

export interface ValidateDependencies extends Ports {
  readonly objects: Objects;
  readonly map: (document: SourceDocument, fileName: string) => Result<readonly Report[], Rejection>;
  readonly check: Check;
  /** Only the rules that read beyond the report: the year before, and what stands around it. */
  readonly checkCrossYear: Check;
  readonly rulesVersion: string;
}
