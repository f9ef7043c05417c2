import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** For every answer. What an operation says itself (the docs page's policy, what may be kept) stands. */
const HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
};

export function secured(result: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 {
  return { ...result, headers: { ...HEADERS, ...result.headers } };
}
