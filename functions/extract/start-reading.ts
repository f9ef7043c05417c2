import { createReading, type Reading } from "../../shared/isolation/reading.ts";
import type { Logger } from "../../shared/telemetry/log.ts";

/** Starts the reading thread; what its readers do wrong is logged. */
export function startReading(log: Logger): Reading {
  return createReading((fileName, detail) => log("READER_FAILED", { fileName, detail }));
}
