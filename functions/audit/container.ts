import { createObjects } from "../../shared/aws/object-store.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { AuditConfig } from "./config.ts";
import type { AuditDependencies } from "./dependencies.ts";

export function createContainer(config: AuditConfig, host: { sink?: LogSink } = {}): AuditDependencies {
  return {
    objects: createObjects(config.bucket),
    store: createStore(config.table),
    queues: createQueues(config.queues),
    log: createLogger("audit", host.sink),
    now: () => new Date().toISOString(),
    idleMinutes: config.idleMinutes,
  };
}
