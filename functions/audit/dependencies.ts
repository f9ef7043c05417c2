import type { Objects } from "../../shared/aws/objects.ts";
import type { Ports } from "../../shared/workflow/ports.ts";

export interface AuditDependencies extends Ports {
  readonly objects: Objects;
  /** What moved in so many minutes is left alone; 0 compares everything at once. */
  readonly idleMinutes: number;
}
