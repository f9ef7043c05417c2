import type { GatewayEvent } from "./gateway-event.ts";

/**
 * Who asks, by the token that the authorizer has checked: the email address unless the issuer says that it is
 * unverified, else the subject. Null where nobody signs in. Headers are never believed.
 */
export function callerOf(event: GatewayEvent): string | null {
  const claims = event.requestContext.authorizer?.jwt?.claims;
  if (claims === undefined) return null;
  const email = String(claims.email_verified) === "false" ? undefined : claims.email;
  return String(email ?? claims.sub ?? "unnamed");
}
