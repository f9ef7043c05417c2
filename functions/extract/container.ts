import { setTimeout } from "node:timers/promises";
import { createObjects } from "../../shared/aws/object-store.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import { readDocument } from "../../shared/readers/read.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { ExtractConfig } from "./config.ts";
import type { ExtractDependencies } from "./dependencies.ts";

export function createContainer(config: ExtractConfig, host: { sink?: LogSink } = {}): ExtractDependencies {
  return {
    objects: createObjects(config.bucket),
    store: createStore(config.table),
    queues: createQueues(config.queues),
    log: createLogger("extract", host.sink),
    now: () => new Date().toISOString(),
    read: readDocument,
    pause: async (milliseconds) => setTimeout(milliseconds),
  };
}
