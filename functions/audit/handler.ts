import middy from "@middy/core";
import type { ScheduledEvent } from "aws-lambda";
import { type Audited, audit } from "./audit.ts";
import type { AuditDependencies } from "./dependencies.ts";

export type { AuditDependencies } from "./dependencies.ts";

/** AUDIT: compares bucket and table on a schedule, and puts back to work whatever is missing. */
export function createHandler(deps: AuditDependencies) {
  return middy<ScheduledEvent, Audited>().handler(() => audit(deps));
}
