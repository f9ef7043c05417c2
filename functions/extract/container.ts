import { setTimeout } from "node:timers/promises";
import { createObjects } from "../../shared/aws/object-store.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import type { Reading } from "../../shared/isolation/reading.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { ExtractConfig } from "./config.ts";
import type { ExtractDependencies } from "./dependencies.ts";
import { startReading } from "./start-reading.ts";

interface Host {
  readonly sink?: LogSink;
  /** Where it was started already. */
  readonly reading?: Reading;
}

export function createContainer(config: ExtractConfig, host: Host = {}): ExtractDependencies {
  const log = createLogger("extract", host.sink);
  const reading = host.reading ?? startReading(log);
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
