import type { Objects } from "../../shared/aws/objects.ts";
import type { Rejection } from "../../shared/document/rejection.ts";
import type { Result } from "../../shared/document/result.ts";
import type { ChosenEngine, OcrEngine } from "../../shared/ocr-choice/engine.ts";
import type { Scanned } from "../../shared/scanning/scanned.ts";
import type { Ports } from "../../shared/workflow/ports.ts";

export interface OcrDependencies extends Ports {
  readonly objects: Objects;
  /** Reads a file, its pictures recognised, by the engine given. Rejects where that could not be tried. */
  readonly scan: (
    bytes: Uint8Array,
    fileName: string,
    engine: OcrEngine,
  ) => Promise<Result<Scanned, Rejection>>;
  /** The engine for a file by its metadata, and why it is not the one that is asked for there. */
  readonly chooseEngine: (metadata: Readonly<Record<string, string>>) => ChosenEngine;
}
