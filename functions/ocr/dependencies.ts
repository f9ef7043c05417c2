import type { Objects } from "../../shared/aws/objects.ts";
import type { Rejection } from "../../shared/document/rejection.ts";
import type { Result } from "../../shared/document/result.ts";
import type { Scanned } from "../../shared/scanning/scanned.ts";
import type { Ports } from "../../shared/workflow/ports.ts";

export interface OcrDependencies extends Ports {
  readonly objects: Objects;
  /** Reads a file, its pictures recognised. Rejects where that could not be tried. */
  readonly scan: (bytes: Uint8Array, fileName: string) => Promise<Result<Scanned, Rejection>>;
}
