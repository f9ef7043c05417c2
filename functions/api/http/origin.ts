import type { GatewayEvent } from "./gateway-event.ts";

/** Where the API was reached, e.g. `http://127.0.0.1:3000`; only ever shown, in examples. */
export function originOf(event: GatewayEvent): string {
  const protocol = event.headers["x-forwarded-proto"] === "https" ? "https" : "http";
  return `${protocol}://${event.headers.host ?? event.requestContext.domainName}`;
}
