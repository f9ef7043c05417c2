import type { Report } from "./report.ts";

/** Characters that would cut a path: HTTP APIs decode the path before they take it apart. */
const CUTTING: ReadonlyMap<string, string> = new Map([
  ["/", "／"],
  ["\\", "＼"],
  ["?", "？"],
  ["#", "＃"],
  ["%", "％"],
]);

/**
 * The name by which an agency's reports are filed and addressed (`/reports/{agency}/{year}`): NFKC, without
 * spaces, and with the full-width form of characters that mean something in a URL.
 */
export function agencyKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[/\\?#%]/gu, (character) => CUTTING.get(character) ?? character);
}

/**
 * The leading place name of an agency, e.g. 内蒙古自治区 of 内蒙古自治区卫生健康委员会; empty where it has none.
 * It is read from the name and nothing else.
 */
export function regionOf(agency: string): string {
  const match = /^(?:.{2,12}?(?:自治区|特别行政区|省|自治州|地区|盟|自治县|市|县|区|旗|新区))+/u.exec(
    agencyKey(agency),
  );
  return match?.[0] ?? "";
}

/** True where a report is filed under its file, because its agency or year could not be read. */
export function isUnidentified(agency: string): boolean {
  return agency.startsWith("~");
}

/** Agency and year, under which revisions of one report are filed. */
export interface ReportIdentity {
  readonly agency: string;
  readonly year: number;
}

/**
 * The identity of a report; a report whose agency or year could not be read is filed under the ingestion that
 * brought it (`~` + ingestion id) and year 0, so that nothing unproved is mixed with an agency's reports.
 */
export function identityOf(report: Report, ingestionId: string): ReportIdentity {
  if (report.agency === null || report.reportYear === null)
    return { agency: `~${ingestionId}`, year: report.reportYear ?? 0 };
  return { agency: agencyKey(report.agency), year: report.reportYear };
}
