import { createObjects } from "../../shared/aws/object-store.ts";
import { createStore } from "../../shared/aws/store.ts";
import { createRenderer } from "../../shared/isolation/rendering.ts";
import { createLogger, type LogSink } from "../../shared/telemetry/log.ts";
import type { RenderConfig } from "./config.ts";
import type { RenderDependencies } from "./dependencies.ts";

export function createContainer(config: RenderConfig, host: { sink?: LogSink } = {}): RenderDependencies {
  const log = createLogger("render", host.sink);
  const renderer = createRenderer((fileName, detail) => log("READER_FAILED", { fileName, detail }));
  return {
    objects: createObjects(config.bucket),
    store: createStore(config.table),
    log,
    now: () => new Date().toISOString(),
    render: renderer.render,
  };
}
