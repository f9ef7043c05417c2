import { createObjects } from "../../shared/aws/object-store.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import { createTextractReader } from "../../shared/aws/textract-reader.ts";
import { createScanner } from "../../shared/isolation/scanning.ts";
import { type ChosenEngine, engineOfFile } from "../../shared/ocr-choice/engine.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { OcrConfig } from "./config.ts";
import type { OcrDependencies } from "./dependencies.ts";

/** Seconds by the clock for one file: some less than the function's timeout, so that it ends with an outcome. */
const SECONDS = 540;
/** Milliseconds that one page may wait for Textract. */
const PATIENCE = 60_000;

/** The engine for a file. Where the deployment knows one engine only, a file cannot ask for another. */
function chooser({ engine: usual, region }: OcrConfig) {
  return (metadata: Readonly<Record<string, string>>): ChosenEngine => {
    const chosen = engineOfFile(usual, metadata, region);
    if (usual !== "local" || chosen.engine === "local") return chosen;
    return { engine: usual, refused: `${chosen.engine} is not set up in this deployment` };
  };
}

export function createContainer(config: OcrConfig, host: { sink?: LogSink } = {}): OcrDependencies {
  const log = createLogger("ocr", host.sink);
  const scanner = createScanner((fileName, detail) => log("READER_FAILED", { fileName, detail }));
  const reader =
    config.engine === "local"
      ? null
      : createTextractReader({
          region: config.region,
          perSecond: config.textractPerSecond,
          patience: PATIENCE,
        });
  return {
    objects: createObjects(config.bucket),
    store: createStore(config.table),
    queues: createQueues(config.queues),
    log,
    now: () => new Date().toISOString(),
    chooseEngine: chooser(config),
    scan: (bytes, fileName, engine) => {
      const noteFault = (page: number, { code, detail }: { code: string; detail: string }): void =>
        log("ENGINE_FAILED", { fileName, page, reason: code, detail });
      const other = reader === null ? null : { engine, reader, noteFault };
      return scanner.scan(bytes, fileName, { seconds: SECONDS, other });
    },
  };
}
