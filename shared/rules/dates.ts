import type { Message } from "../report/finding.ts";
import type { Report, ReportDate } from "../report/report.ts";

/** The dates that say when a report was made or published; when its file was created says neither. */
export function datesOf(report: Report): readonly ReportDate[] {
  const dates = report.dates ?? [];
  if (dates.length === 0 && report.publishedOn !== null)
    return [{ source: "page", date: report.publishedOn, at: null }];
  return dates.filter(({ source }) => source !== "file");
}

export const SOURCE_NAMES: Readonly<Record<ReportDate["source"], Message>> = {
  signature: { zh: "落款", en: "the signature" },
  page: { zh: "页面", en: "the page" },
  file: { zh: "文件", en: "the file" },
};

const DAY = 86_400_000;

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function earliest(dates: readonly ReportDate[], source: ReportDate["source"]): string | null {
  const [first] = dates.flatMap((one) => (one.source === source ? [one.date] : [])).sort();
  return first ?? null;
}

/** When a report was signed, and when a page says that it was published: the earliest date of each source. */
export function signedAndPublished(report: Report): {
  readonly signed: string | null;
  readonly published: string | null;
} {
  const dates = datesOf(report);
  return { signed: earliest(dates, "signature"), published: earliest(dates, "page") };
}
