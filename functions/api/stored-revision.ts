import type { Revision } from "../../shared/records/revision.ts";
import type { Reports } from "../../shared/records/store.ts";
import { NotFound } from "./problems/not-found.ts";

export interface FoundRevision {
  readonly revision: Revision;
  readonly current: boolean;
}

/** The revision that is asked for, or the current one. */
export async function findRevision(
  reports: Reports,
  { agency, year }: { readonly agency: string; readonly year: number },
  asked: string | undefined,
): Promise<FoundRevision> {
  const current = await reports.current(agency, year);
  if (current === null)
    throw new NotFound({
      zh: "没有这个机关该年度的报告。",
      en: "No report of that agency and year is stored.",
    });
  if (asked === undefined || asked === current.revision) return { revision: current, current: true };
  const revision = await reports.revision(agency, year, asked);
  if (revision === null) throw new NotFound({ zh: "没有这个版本。", en: "The report has no such revision." });
  return { revision, current: false };
}
