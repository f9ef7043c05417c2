import type { IncomingMessage } from "node:http";

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Why a request must not be served, or undefined. The server is open to everything on this machine, browsers
 * included: a page elsewhere must not reach it under a name of its own (DNS rebinding), nor post to it.
 */
export function refusal(request: IncomingMessage): string | undefined {
  const { host, origin } = request.headers;
  if (host === undefined || !LOCAL.test(host)) return "this server answers to localhost only";
  if (origin !== undefined && origin !== `http://${host}`) return "requests from other sites are not taken";
  return undefined;
}
