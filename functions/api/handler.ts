import middy, { type MiddyfiedHandler } from "@middy/core";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { ApiDependencies } from "./dependencies.ts";
import type { GatewayEvent } from "./http/gateway-event.ts";
import { gatewayResult } from "./http/reply.ts";
import { answered } from "./middleware/answered.ts";
import { describeApi } from "./openapi/document.ts";
import type { OpenApiDocument } from "./openapi/shape.ts";
import { OPERATIONS } from "./operations.ts";
import { NotFound } from "./problems/not-found.ts";

export type { ApiDependencies } from "./dependencies.ts";

export type ApiHandler = MiddyfiedHandler<GatewayEvent, APIGatewayProxyStructuredResultV2>;

const BY_ROUTE = new Map(OPERATIONS.map((operation) => [`${operation.method} ${operation.path}`, operation]));

/** Written on first use, and the same ever after. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const document: () => OpenApiDocument = once(() => describeApi(OPERATIONS));

/** The HTTP API: events of API Gateway (HTTP API, payload 2.0), dispatched by their route key. */
export function createHandler(deps: ApiDependencies): ApiHandler {
  return middy<GatewayEvent, APIGatewayProxyStructuredResultV2>()
    .use(answered(deps.log))
    .handler(async (event: GatewayEvent) => {
      const operation = BY_ROUTE.get(event.routeKey);
      if (operation === undefined)
        throw new NotFound({ zh: "没有这个接口。", en: "There is no such operation." });
      return gatewayResult(await operation.answer(event, deps, document));
    });
}
