import type middy from "@middy/core";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Logger } from "../../../shared/telemetry/log.ts";
import type { GatewayEvent } from "../http/gateway-event.ts";
import { secured } from "../http/security-headers.ts";
import { InternalError } from "../problems/internal-error.ts";
import { Problem } from "../problems/problem.ts";
import { problemReply } from "../problems/problem-reply.ts";

/**
 * The edge of the function: problems become problem documents, what is broken becomes a 500 without a word about
 * it outside the log, every answer gets its security headers and every request one log line.
 */
export function answered(log: Logger): middy.MiddlewareObj<GatewayEvent, APIGatewayProxyStructuredResultV2> {
  const finish = (event: GatewayEvent, result: APIGatewayProxyStructuredResultV2) => {
    const { requestId } = event.requestContext;
    log("REQUEST_HANDLED", { requestId, route: event.routeKey, status: result.statusCode });
    return secured(result);
  };
  return {
    after(request) {
      request.response = finish(request.event, request.response ?? {});
    },
    onError(request) {
      const { event, error } = request;
      const { requestId } = event.requestContext;
      if (!(error instanceof Problem))
        log("REQUEST_FAILED", { requestId, route: event.routeKey, error: error?.stack ?? String(error) });
      const problem = error instanceof Problem ? error : new InternalError();
      request.response = finish(event, problemReply(problem, requestId));
    },
  };
}
