import { createObjects } from "../../shared/aws/object-store.ts";
import { createQueues } from "../../shared/aws/queue-sender.ts";
import { createStore } from "../../shared/aws/store.ts";
import { RULES_VERSION } from "../../shared/rules/catalogue.ts";
import { checkCrossYear, checkReport } from "../../shared/rules/engine.ts";
import { scrutinizedReports } from "../../shared/scrutiny/scrutinized-reports.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { ValidateConfig } from "./config.ts";
import type { ValidateDependencies } from "./dependencies.ts";

export function createContainer(config: ValidateConfig, host: { sink?: LogSink } = {}): ValidateDependencies {
  return {
    objects: createObjects(config.bucket),
    store: createStore(config.table),
    queues: createQueues(config.queues),
    log: createLogger("validate", host.sink),
    now: () => new Date().toISOString(),
    map: scrutinizedReports,
    check: checkReport,
    checkCrossYear,
    rulesVersion: RULES_VERSION,
  };
}
