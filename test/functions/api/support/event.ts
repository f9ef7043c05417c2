import type { GatewayEvent } from "../../../../functions/api/http/gateway-event.ts";
import { OPERATIONS } from "../../../../functions/api/operations.ts";

/** A request in the terms of a test. */
export interface Call {
  /** Decoded, as API Gateway hands them over. */
  readonly path?: Readonly<Record<string, string>>;
  /** As it stands in the URL where it is a string. */
  readonly query?: string | Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string or bytes as they are. */
  readonly body?: unknown;
  readonly base64?: boolean;
  readonly claims?: Readonly<Record<string, string>>;
}

function bodyOf({ body, base64 = false }: Call): { body?: string } {
  if (body === undefined) return {};
  const isWritten = typeof body === "string" || Buffer.isBuffer(body);
  const bytes = Buffer.from(isWritten ? body : JSON.stringify(body));
  return { body: bytes.toString(base64 ? "base64" : "utf8") };
}

/** The event that API Gateway sends for a request (HTTP API, payload format 2.0). */
export function eventOf(id: string, call: Call): GatewayEvent {
  const operation = OPERATIONS.find((candidate) => candidate.id === id);
  const routeKey = operation === undefined ? id : `${operation.method} ${operation.path}`;
  const [method = "", path = ""] = routeKey.split(" ");
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => call.path?.[name] ?? "");
  const query = call.query ?? {};
  const type = call.body === undefined ? {} : { "content-type": "application/json" };
  return {
    version: "2.0",
    routeKey,
    rawPath,
    rawQueryString: typeof query === "string" ? query : new URLSearchParams(query).toString(),
    headers: { host: "127.0.0.1:3000", ...type, ...call.headers },
    ...(call.path === undefined ? {} : { pathParameters: { ...call.path } }),
    ...bodyOf(call),
    isBase64Encoded: call.base64 ?? false,
    requestContext: {
      accountId: "000000000000",
      apiId: "test",
      domainName: "127.0.0.1",
      domainPrefix: "127",
      http: { method, path: rawPath, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "test" },
      requestId: "request-1",
      routeKey,
      stage: "$default",
      time: "01/Jan/2022:00:00:00 +0000",
      timeEpoch: 1640995200000,
      ...(call.claims === undefined ? {} : { authorizer: { jwt: { claims: { ...call.claims } } } }),
    },
  };
}
