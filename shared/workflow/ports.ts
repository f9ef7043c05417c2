import type { Queues } from "../aws/queues.ts";
import type { Store } from "../records/store.ts";
import type { Logger } from "../telemetry/log.ts";

/** What every step of the workflow works with. `now` is the ISO time. */
export interface Ports {
  readonly store: Store;
  readonly queues: Queues;
  readonly log: Logger;
  readonly now: () => string;
}
