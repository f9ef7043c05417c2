import { REJECTION_MESSAGES, type Rejection } from "../../../shared/document/rejection.ts";
import { VERDICT_WORDS } from "../../../shared/mails/words.ts";
import type { Finding } from "../../../shared/report/finding.ts";
import { agencyKey } from "../../../shared/report/identity.ts";
import type { Proposal } from "../../../shared/report/proposal.ts";
import type { Report } from "../../../shared/report/report.ts";
import { isUnsettled } from "../../../shared/report/unsettled.ts";
import { type Verdict, verdictOf, worst } from "../../../shared/report/verdict.ts";
import { checkReport } from "../../../shared/rules/engine.ts";
import { proposalsOf } from "../../../shared/rules/suspects/proposals.ts";
import { readEach } from "../files/each-file.ts";
import type { FileReading } from "../files/read-reports.ts";
import { type Io, USAGE_ERROR } from "../io.ts";
import { parseOptions } from "../options.ts";
import { checkPage } from "../pages/check-page.ts";
import { usage } from "../usage.ts";

interface Checked {
  readonly file: string;
  readonly verdict: Verdict;
  readonly report: Report | null;
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  readonly rejection?: Rejection;
}

const EXIT: Readonly<Record<Verdict, number>> = { valid: 0, invalid: 1, needsReview: 2, rejected: 3 };

/** The report of the year before by the same agency, among those that the caller gave for it. */
function previousOf(report: Report, candidates: readonly Report[]): Report | null {
  const { agency, reportYear } = report;
  if (agency === null || reportYear === null) return null;
  const found = candidates.find(
    (other) =>
      other.reportYear === reportYear - 1 &&
      other.agency !== null &&
      agencyKey(other.agency) === agencyKey(agency),
  );
  return found ?? null;
}

function checkFile({ file, result }: FileReading, previous: readonly Report[]): Checked[] {
  if (!result.ok)
    return [
      { file, verdict: "rejected", report: null, findings: [], proposals: [], rejection: result.error },
    ];
  return result.value.map((report) => {
    const findings = checkReport(report, previousOf(report, [...previous, ...result.value]));
    const verdict = verdictOf(findings, isUnsettled(report), report.recognized === true);
    return { file, verdict, report, findings, proposals: proposalsOf(report) };
  });
}

function page({ report, ...checked }: Checked, all: boolean): string {
  if (report !== null) return checkPage({ ...checked, report }, all);
  const code = checked.rejection?.code ?? "CORRUPT";
  const words = VERDICT_WORDS.rejected;
  const message = REJECTION_MESSAGES[code];
  return `${words.zh} ${words.en.toUpperCase()}  ${checked.file}\n  ${code}\n  ${message.zh}\n  ${message.en}\n`;
}

/** `gouji check FILE… [--previous FILE] [--all] [--json]`: reads and checks; the exit code is that of the worst file. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const parsed = parseOptions(args, {
    json: { type: "boolean" },
    all: { type: "boolean" },
    previous: { type: "string" },
  });
  if (!parsed.ok || parsed.value.positionals.length === 0) {
    io.stderr(`${parsed.ok ? "" : `${parsed.error}\n`}${usage("check")}`);
    return USAGE_ERROR;
  }
  const { values, positionals } = parsed.value;
  const readings = await readEach(positionals, io);
  const before = values.previous === undefined ? [] : await readEach([values.previous], io);
  if (readings === USAGE_ERROR || before === USAGE_ERROR) return USAGE_ERROR;
  const previous = before.flatMap(({ result }) => (result.ok ? result.value : []));
  if (before.length > 0 && previous.length === 0)
    io.stderr(`上一年度的文件读不出来 the report of the year before could not be read\n`);
  const checked = readings.flatMap((reading) => checkFile(reading, previous));
  if (values.json === true) io.stdout(`${JSON.stringify(checked)}\n`);
  else for (const one of checked) io.stdout(page(one, values.all === true));
  const verdict = worst(checked.map((one) => one.verdict));
  // The order of exit codes is invalid 1, needs review 2, rejected 3: the greatest is the worst.
  return Math.max(EXIT[verdict], ...checked.map((one) => EXIT[one.verdict]));
}
