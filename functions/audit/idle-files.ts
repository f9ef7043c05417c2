import type { Ingestion } from "../../shared/records/ingestion.ts";
import { notificationOf } from "../../shared/workflow/upload.ts";
import type { AuditDependencies } from "./dependencies.ts";
import { type Swept, sweep } from "./sweep.ts";

const PAGES = 100;
const PAGE = 100;
const MINUTE = 60_000;
/** A scan may wait so many times longer: its queue is the slowest, and a message more is a scan more. */
const SCANNING_PATIENCE = 6;

/** Sends again, for every open file that has not moved since `before`, the message that takes it further. */
export function resumeIdleFiles(deps: AuditDependencies, before: string): Promise<Swept> {
  const idle = deps.idleMinutes * MINUTE;
  const scanBefore = new Date(Date.parse(before) - (SCANNING_PATIENCE - 1) * idle).toISOString();
  const work = async (ingestion: Ingestion): Promise<boolean> => {
    const { id: ingestionId, fileName, status } = ingestion;
    if (status === "scanning") {
      if ((ingestion.steps.scanning ?? "") > scanBefore) return false;
      await deps.queues.sendScan({ v: 1, type: "scan", ingestionId });
    } else if (status === "received") await deps.queues.sendUpload(notificationOf(ingestion));
    else if (status === "extracted")
      await deps.queues.sendExtraction({ v: 1, type: "extracted", ingestionId });
    else return false;
    deps.log("WORK_RESUMED", { what: status, ingestionId, fileName });
    return true;
  };
  const list = (cursor?: string) =>
    deps.store.ingestions.listStale(before, { limit: PAGE, ...(cursor && { cursor }) });
  return sweep({ pages: PAGES, list, work });
}
