import { createObjects } from "../../shared/aws/object-store.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import { createScanner } from "../../shared/isolation/scanning.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { OcrConfig } from "./config.ts";
import type { OcrDependencies } from "./dependencies.ts";

/** Seconds by the clock for one file: some less than the function's timeout, so that it ends with an outcome. */
const SECONDS = 540;

export function createContainer(config: OcrConfig, host: { sink?: LogSink } = {}): OcrDependencies {
  const log = createLogger("ocr", host.sink);
  const scanner = createScanner((fileName, detail) => log("READER_FAILED", { fileName, detail }));
  return {
    objects: createObjects(config.bucket),
    store: createStore(config.table),
    queues: createQueues(config.queues),
    log,
    now: () => new Date().toISOString(),
    scan: (bytes, fileName) => scanner.scan(bytes, fileName, { seconds: SECONDS }),
  };
}
