import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { ReviewConfig } from "./config.ts";
import type { ReviewDependencies } from "./handler.ts";

export function createContainer(config: ReviewConfig, host: { sink?: LogSink } = {}): ReviewDependencies {
  return {
    store: createStore(config.table),
    queues: createQueues(config.queues),
    log: createLogger("review", host.sink),
    now: () => new Date().toISOString(),
  };
}
