import type { PagesMessage } from "../../shared/events/messages.ts";
import type { Ports } from "../../shared/workflow/ports.ts";

const REASON = "rendering was tried again and again without success";

/** Pictures that could not be made: noted where people would look for them. The report is as good without them. */
export async function noteMissing({ store, log, now }: Ports, { ingestionId }: PagesMessage): Promise<void> {
  await store.pictures.missing(ingestionId, REASON, now());
  log("PICTURES_MISSING", { ingestionId, reason: REASON });
}
