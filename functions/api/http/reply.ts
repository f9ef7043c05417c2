import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** An answer before it is written out; `body` is JSON unless `contentType` says otherwise. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** True where the body is Base64 of bytes. */
  readonly isBinary?: boolean;
  readonly body?: unknown;
}

/** The answer as API Gateway takes it. */
export function gatewayResult(reply: Reply): APIGatewayProxyStructuredResultV2 {
  if (reply.body === undefined) return { statusCode: reply.status, headers: { ...reply.headers } };
  const contentType = reply.contentType ?? "application/json";
  return {
    statusCode: reply.status,
    headers: { ...reply.headers, "content-type": contentType },
    ...(reply.isBinary === true && { isBase64Encoded: true }),
    body: reply.contentType === undefined ? JSON.stringify(reply.body) : String(reply.body),
  };
}
