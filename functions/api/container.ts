import { randomUUID } from "node:crypto";
import { createObjects } from "../../shared/aws/object-store.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import { RULES, RULES_VERSION } from "../../shared/rules/catalogue.ts";
import { checkReport } from "../../shared/rules/engine.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { ApiConfig } from "./config.ts";
import type { ApiDependencies } from "./dependencies.ts";

/** The real dependencies; the SDK finds its endpoints in its own environment variables. */
export function createContainer(config: ApiConfig, host: { readonly sink?: LogSink } = {}): ApiDependencies {
  return {
    store: createStore(config.table),
    objects: createObjects(config.bucket),
    queues: createQueues(config.queues),
    check: checkReport,
    rules: RULES,
    rulesVersion: RULES_VERSION,
    now: () => new Date().toISOString(),
    newId: randomUUID,
    log: createLogger("api", host.sink),
  };
}
