import type * as z from "zod/mini";
import { REJECTION_MESSAGES, type Rejection } from "../../../shared/document/rejection.ts";
import { type Ingestion, isOpen, type Step, type UnpackedMember } from "../../../shared/records/ingestion.ts";
import type { Notice } from "../../../shared/records/notice.ts";
import type { PagePictures } from "../../../shared/records/page-pictures.ts";
import type { Answer } from "../operation.ts";
import type { IngestionDetail, IngestionSummary } from "../schemas/ingestion.ts";
import { reportLinks } from "./report-links.ts";

type Summary = Answer<z.output<typeof IngestionSummary>>;
type Detail = Answer<z.output<typeof IngestionDetail>>;

/** A rejection with what people are told about it. */
export const rejectionView = ({ code, detail }: Rejection) => ({
  code,
  detail,
  message: REJECTION_MESSAGES[code],
});

const stepsOf = ({ steps }: Ingestion) =>
  (Object.entries(steps) as [Step, string][])
    .map(([step, at]) => ({ step, at }))
    .sort((a, b) => a.at.localeCompare(b.at));

export const ingestionPath = (id: string): string => `/v1/ingestions/${encodeURIComponent(id)}`;

export function ingestionSummary(ingestion: Ingestion): Summary {
  return {
    id: ingestion.id,
    status: ingestion.status,
    open: isOpen(ingestion.status),
    key: ingestion.object.key,
    fileName: ingestion.fileName,
    size: ingestion.size,
    receivedAt: ingestion.receivedAt,
    sender: ingestion.sender,
    steps: stepsOf(ingestion),
    contentHash: ingestion.contentHash,
    duplicateOf: ingestion.duplicateOf,
    rejection: ingestion.rejection === null ? null : rejectionView(ingestion.rejection),
    failure: ingestion.failure,
    reports: ingestion.reports.map((report) => ({
      agency: report.agency,
      year: report.year,
      revision: report.revision,
      verdict: report.verdict,
      links: { self: reportLinks(report, report.revision).self },
    })),
    links: { self: ingestionPath(ingestion.id) },
  };
}

const memberView = (member: UnpackedMember) => ({
  path: member.path,
  key: "key" in member ? member.key : null,
  rejection: "rejection" in member ? rejectionView(member.rejection) : null,
  links: { ingestions: "key" in member ? `/v1/ingestions?key=${encodeURIComponent(member.key)}` : null },
});

/** `members`: what was in an archive; null for other files. */
export function ingestionDetail(
  ingestion: Ingestion,
  notices: readonly Notice[],
  {
    members,
    pictures,
  }: { readonly members: readonly UnpackedMember[] | null; readonly pictures: PagePictures | null },
): Detail {
  return {
    ...ingestionSummary(ingestion),
    notices: notices.map(({ kind, audience, subject, to, withheld, status, sentAt }) => ({
      kind,
      audience,
      subject,
      to,
      withheld,
      status,
      sentAt,
    })),
    pictures:
      pictures === null
        ? null
        : {
            status: pictures.status,
            reason: pictures.reason,
            links: { pages: `${ingestionPath(ingestion.id)}/pages` },
          },
    members: members?.map(memberView) ?? null,
  };
}
