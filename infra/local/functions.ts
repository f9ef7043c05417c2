import { readConfig as apiConfig } from "../../functions/api/config.ts";
import { createContainer as apiContainer } from "../../functions/api/container.ts";
import { createHandler as apiHandler } from "../../functions/api/handler.ts";
import { readConfig as auditConfig } from "../../functions/audit/config.ts";
import { createContainer as auditContainer } from "../../functions/audit/container.ts";
import { createHandler as auditHandler } from "../../functions/audit/handler.ts";
import { readConfig as extractConfig } from "../../functions/extract/config.ts";
import { createContainer as extractContainer } from "../../functions/extract/container.ts";
import { createHandler as extractHandler } from "../../functions/extract/handler.ts";
import { readConfig as notifyConfig } from "../../functions/notify/config.ts";
import { createContainer as notifyContainer } from "../../functions/notify/container.ts";
import { createHandler as notifyHandler } from "../../functions/notify/handler.ts";
import { readConfig as ocrConfig } from "../../functions/ocr/config.ts";
import { createContainer as ocrContainer } from "../../functions/ocr/container.ts";
import { createHandler as ocrHandler } from "../../functions/ocr/handler.ts";
import { readConfig as renderConfig } from "../../functions/render/config.ts";
import { createContainer as renderContainer } from "../../functions/render/container.ts";
import { createHandler as renderHandler } from "../../functions/render/handler.ts";
import { readConfig as reviewConfig } from "../../functions/review/config.ts";
import { createContainer as reviewContainer } from "../../functions/review/container.ts";
import { createHandler as reviewHandler } from "../../functions/review/handler.ts";
import { readConfig as validateConfig } from "../../functions/validate/config.ts";
import { createContainer as validateContainer } from "../../functions/validate/container.ts";
import { createHandler as validateHandler } from "../../functions/validate/handler.ts";
import type { LogSink } from "../../shared/telemetry/log.ts";
import type { FunctionName } from "../topology.ts";
import type { Handler, LocalFunction } from "./lambda/invoke.ts";

type Environment = Readonly<Record<string, string | undefined>>;
type Compose = (environment: Environment, host: { sink: LogSink }) => unknown;

/** As each function's index.ts composes it, with a log that can be listened to. */
const COMPOSE: Readonly<Record<FunctionName, Compose>> = {
  extract: (environment, host) => extractHandler(extractContainer(extractConfig(environment), host)),
  ocr: (environment, host) => ocrHandler(ocrContainer(ocrConfig(environment), host)),
  validate: (environment, host) => validateHandler(validateContainer(validateConfig(environment), host)),
  render: (environment, host) => renderHandler(renderContainer(renderConfig(environment), host)),
  review: (environment, host) => reviewHandler(reviewContainer(reviewConfig(environment), host)),
  notify: (environment, host) => notifyHandler(notifyContainer(notifyConfig(environment), host)),
  api: (environment, host) => apiHandler(apiContainer(apiConfig(environment), host)),
  audit: (environment, host) => auditHandler(auditContainer(auditConfig(environment), host)),
};

/** A function of the system, ready to be invoked with the events that Lambda would pass to it. */
export function localFunction(name: FunctionName, environment: Environment, sink: LogSink): LocalFunction {
  return { name, handler: COMPOSE[name](environment, { sink }) as Handler };
}
