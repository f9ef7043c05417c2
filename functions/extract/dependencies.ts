import type { Objects } from "../../shared/aws/objects.ts";
import type { SourceDocument } from "../../shared/document/document.ts";
import type { Rejection } from "../../shared/document/rejection.ts";
import type { Result } from "../../shared/document/result.ts";
import type { Ports } from "../../shared/workflow/ports.ts";

export interface ExtractDependencies extends Ports {
  readonly objects: Objects;
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<Result<SourceDocument, Rejection>>;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}
