import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { routeKey } from "../../routes.ts";
import type { RouteMatch } from "./match-route.ts";

const TEXT = /^(text\/|application\/(json|.*\+json|xml|.*\+xml|javascript))/i;

/** `12/Mar/2022:19:03:58 +0000`, as access logs have it. */
function logTime(at: Date): string {
  const [, day, month, year, time] = at.toUTCString().split(" ");
  return `${day}/${month}/${year}:${time} +0000`;
}

/** Header names in lower case, repeats joined by commas; cookies travel apart. */
function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    if (name !== "cookie" && values !== undefined) headers[name] = values.join(",");
  }
  return headers;
}

function queryOf(query: URLSearchParams): Record<string, string> | undefined {
  const names = [...new Set(query.keys())];
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, query.getAll(name).join(",")]));
}

/** The event of payload format 2.0 for a request whose path was decoded once. An empty body is no body. */
export function gatewayEvent(
  request: IncomingMessage,
  url: URL,
  decodedPath: string,
  match: RouteMatch,
  body: Buffer,
): APIGatewayProxyEventV2 {
  const headers = headersOf(request);
  const key = routeKey(match.route);
  const cookies = request.headersDistinct.cookie?.flatMap((line) => line.split(/;\s*/));
  const query = queryOf(url.searchParams);
  const now = new Date();
  const binary = body.length > 0 && !TEXT.test(headers["content-type"] ?? "");
  return {
    version: "2.0",
    routeKey: key,
    rawPath: decodedPath,
    rawQueryString: url.search.slice(1),
    ...(cookies === undefined ? {} : { cookies }),
    headers,
    ...(query === undefined ? {} : { queryStringParameters: query }),
    ...(Object.keys(match.parameters).length === 0 ? {} : { pathParameters: { ...match.parameters } }),
    ...(body.length === 0 ? {} : { body: body.toString(binary ? "base64" : "utf8") }),
    isBase64Encoded: binary,
    requestContext: {
      accountId: "000000000000",
      apiId: "local",
      domainName: url.hostname,
      domainPrefix: url.hostname.split(".")[0] ?? "",
      http: {
        method: match.route.method,
        path: decodedPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? "",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey: key,
      stage: "$default",
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
  };
}
