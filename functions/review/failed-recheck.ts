import type { ExtractionMessage } from "../../shared/events/messages.ts";
import { revisionPlace } from "../../shared/records/build-revision.ts";
import { fingerprint } from "../../shared/workflow/fingerprint.ts";
import { followUpReview } from "../../shared/workflow/follow-up-review.ts";
import type { Ports } from "../../shared/workflow/ports.ts";
import { open } from "./open.ts";

/** A report whose cross-year rules could not be run again: it stands with what was found before, and people know. */
export async function failRecheck(
  ports: Ports,
  { agency, year }: Extract<ExtractionMessage, { type: "recheck" | "asked" }>,
): Promise<void> {
  const { reports, rechecks } = ports.store;
  // People are told: the auditor need not ask for it again and again. Whatever asks next asks anew.
  const asked = await rechecks.get(agency, year);
  const current = await reports.current(agency, year);
  if (current === null) return;
  const { ingestionId, fileName, revision } = current;
  const before = await reports.current(agency, year - 1);
  const cause = fingerprint(before?.revision ?? "");
  const detail = `the report of ${year} could not be checked again with that of ${year - 1}`;
  ports.log("WORK_FAILED", { ingestionId, fileName, queue: "extractions", reason: detail });
  const review = await open(ports, {
    id: `${ingestionId}.${revisionPlace(revision).index}.recheck.${cause}`,
    reason: { kind: "failure", queue: "extractions", detail },
    ingestionId,
    fileName,
    report: { agency, year, revision },
  });
  await followUpReview(ports, review);
  if (asked !== null) await rechecks.answer(agency, year, asked.times);
}
