import type { IncomingMessage } from "node:http";

/** The most that API Gateway takes in one request, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** The request's body, or undefined where it is larger than the limit. */
export async function readBody(
  request: IncomingMessage,
  limit: number = BODY_LIMIT,
): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
