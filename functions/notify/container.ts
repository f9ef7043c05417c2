import { setTimeout } from "node:timers/promises";
import { createMailer } from "../../shared/aws/mailer.ts";
import { createObjects } from "../../shared/aws/object-store.ts";
import { createStore } from "../../shared/aws/store.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { NotifyConfig } from "./config.ts";
import type { NotifyDependencies } from "./dependencies.ts";

/** The real dependencies of NOTIFY. */
export function createContainer(config: NotifyConfig, host: { sink?: LogSink } = {}): NotifyDependencies {
  const { transport } = config;
  return {
    store: createStore(config.table),
    objects: createObjects(config.bucket),
    mailer: createMailer(
      transport.kind === "ses" ? { transport: "ses" } : { transport: "smtp", smtpUrl: transport.url },
    ),
    settings: config,
    now: () => new Date(),
    pause: (milliseconds) => setTimeout(milliseconds),
    log: createLogger("notify", host.sink),
  };
}
