import { setTimeout } from "node:timers/promises";
import { createObjects } from "../../shared/aws/object-store.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import { createReading } from "../../shared/isolation/reading.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { ExtractConfig } from "./config.ts";
import type { ExtractDependencies } from "./dependencies.ts";

export function createContainer(config: ExtractConfig, host: { sink?: LogSink } = {}): ExtractDependencies {
  const log = createLogger("extract", host.sink);
  const reading = createReading((fileName, detail) => log("READER_FAILED", { fileName, detail }));
  return {
    objects: createObjects(config.bucket),
    store: createStore(config.table),
    queues: createQueues(config.queues),
    log,
    now: () => new Date().toISOString(),
    read: reading.read,
    pause: async (milliseconds) => setTimeout(milliseconds),
  };
}
