import type { Mailer } from "../../shared/aws/mail.ts";
import type { Objects } from "../../shared/aws/objects.ts";
import type { Store } from "../../shared/records/store.ts";
import type { Logger } from "../../shared/telemetry/log.ts";
import type { MailSettings } from "./config.ts";

/** What NOTIFY works with; built by container.ts, or by a test. */
export interface NotifyDependencies {
  readonly store: Store;
  readonly objects: Pick<Objects, "readJson">;
  readonly mailer: Mailer;
  readonly settings: MailSettings;
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly log: Logger;
}
