import type { Block, Particular } from "./letter.ts";
import { brief } from "./printable.ts";
import { beijingTime } from "./times.ts";
import type { Matter, PrintedReport } from "./topics.ts";

const UNKNOWN = "（未能识别 not recognised）";

const of = (zh: string, en: string, value: string): Particular => ({ label: { zh, en }, value });

/** Which file, and when it came. */
function fileParticulars({ fileName, receivedAt }: Matter): readonly Particular[] {
  return [
    of("文件", "File", brief(fileName, 160)),
    ...(receivedAt === null
      ? []
      : [of("收到", "Received", `${beijingTime(receivedAt)}（北京时间 Beijing time）`)]),
  ];
}

/** Which report: agency, year and title as printed. */
function reportParticulars({ agency, reportYear, title }: PrintedReport): readonly Particular[] {
  return [
    of("机关", "Agency", agency === null ? UNKNOWN : brief(agency, 100)),
    of("年度", "Year", reportYear === null ? UNKNOWN : String(reportYear)),
    ...(title.trim() === "" ? [] : [of("标题", "Title", brief(title, 160))]),
  ];
}

/** What the mail is about: the report where one was read, the file, and what the letter adds. */
export function particulars(
  matter: Matter,
  report: PrintedReport | null,
  more: readonly Particular[] = [],
): Block {
  const ofReport = report === null ? [] : reportParticulars(report);
  return { kind: "particulars", rows: [...ofReport, ...fileParticulars(matter), ...more] };
}
