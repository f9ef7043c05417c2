import type { SourceDocument } from "../../../shared/document/document.ts";
import type { Rejection, RejectionCode } from "../../../shared/document/rejection.ts";
import { fail, ok, type Result } from "../../../shared/document/result.ts";
import type { Rendering } from "../../../shared/isolation/rendering.ts";
import type { Finding, RuleResult, Severity } from "../../../shared/report/finding.ts";
import type { Fact } from "../../../shared/report/prose.ts";
import type { Report } from "../../../shared/report/report.ts";
import { NO_SURROUNDINGS, type Surroundings } from "../../../shared/report/surroundings.ts";
import type { Scanned } from "../../../shared/scanning/scanned.ts";
import { EMPTY_REPORT } from "../records.ts";

/** A report as tests write it: what it carries over from the year before, and forward to the next. */
export interface ReportSpec {
  readonly agency: string | null;
  readonly year: number | null;
  readonly over?: number;
  readonly forward?: number;
  /** True where it fails a rule of its own. */
  readonly wrong?: boolean;
  readonly open?: boolean;
  /** What it says in its first section, and whose figures it gives. */
  readonly text?: string;
  readonly scope?: Report["scope"];
}

export interface FileSpec {
  readonly reports?: readonly ReportSpec[];
  readonly reject?: RejectionCode;
  /** True for a file whose pages can be shown; `unprintable` for one whose pages cannot. */
  readonly pdf?: boolean | "unprintable";
  /** What it shows only as pictures: `pdf` for one whose pages RENDER can show. */
  readonly scan?: "picture" | "pdf" | "blank";
  /** The step that has a bug and throws on this file. */
  readonly broken?: "read" | "scan" | "map" | "check" | "render";
  /** Makes bytes differ that mean the same. */
  readonly note?: string;
}

export const file = (spec: FileSpec): string => JSON.stringify(spec);

const breakAt = (spec: FileSpec, step: FileSpec["broken"]): void => {
  if (spec.broken === step) throw new TypeError(`a bug of ${step}`);
};

/** A document of which nothing is text. */
const UNREAD: SourceDocument = {
  format: "scan",
  encoding: "binary",
  blocks: [],
  unread: [{ at: { page: 1, box: [0, 0, 0, 0] }, reason: "picture" }],
  metadata: {},
};

const PICTURE = { page: 1, width: 2, height: 3, scale: 2, png: Uint8Array.of(1) };

export async function scan(bytes: Uint8Array): Promise<Result<Scanned, Rejection>> {
  const text = Buffer.from(bytes).toString();
  const spec: FileSpec = JSON.parse(text);
  breakAt(spec, "scan");
  if (spec.scan === "blank") return fail({ code: "NO_TEXT", detail: "as the test wants it" });
  const line = { kind: "line", separator: "none", parts: [{ text, at: { line: 1 } }] } as const;
  const document: SourceDocument = { format: "scan", encoding: "binary", blocks: [line], metadata: {} };
  const isPdf = spec.scan === "pdf";
  return ok({ document, kept: isPdf ? [] : [PICTURE], pages: 1, isPdf });
}

export async function read(bytes: Uint8Array): Promise<Result<SourceDocument, Rejection>> {
  const text = Buffer.from(bytes).toString();
  if (!text.startsWith("{")) return fail({ code: "UNSUPPORTED", detail: "no format that is read" });
  const spec: FileSpec = JSON.parse(text);
  breakAt(spec, "read");
  if (spec.reject !== undefined && spec.reject !== "NOT_A_REPORT")
    return fail({ code: spec.reject, detail: "as the test wants it" });
  if (spec.scan !== undefined) return ok(UNREAD);
  const blocks: SourceDocument["blocks"] = [
    { kind: "line", separator: "none", parts: [{ text, at: { line: 1 } }] },
  ];
  return ok({ format: spec.pdf ? "pdf" : "text", encoding: "utf-8", blocks, metadata: {} });
}

export async function render(bytes: Uint8Array): Promise<Result<Rendering, Rejection>> {
  const spec: FileSpec = JSON.parse(Buffer.from(bytes).toString());
  if (spec.pdf === "unprintable") return fail({ code: "TOO_COMPLEX", detail: "as the test wants it" });
  breakAt(spec, "render");
  return ok([PICTURE]);
}

const fact = (subject: string, value: number): Fact => ({
  subject,
  value,
  unit: "件",
  quote: "",
  sentence: "",
  span: { paragraph: 0, from: 0, to: 0 },
  at: { line: 1 },
  section: 1,
  negated: false,
  approximate: false,
  scope: "unstated",
  year: null,
  qualifiers: [],
});

const reportOf = (
  spec: FileSpec,
  { agency, year, over = 0, forward = 0, wrong, open, text, scope = "unknown" }: ReportSpec,
): Report => ({
  ...EMPTY_REPORT,
  agency,
  reportYear: year,
  title: spec.broken ?? "",
  scope,
  prose: text === undefined ? [] : [{ section: 1, text, at: { line: 1 } }],
  facts: [fact("over", over), fact("forward", forward), fact("wrong", wrong ? 1 : 0)],
  issues: open ? [{ code: "MISSING_TABLE", cells: [], detail: "", at: null }] : [],
});

export function map(document: SourceDocument): Result<readonly Report[], Rejection> {
  const line = document.blocks[0];
  const spec: FileSpec = JSON.parse(line?.kind === "line" ? (line.parts[0]?.text ?? "") : "");
  breakAt(spec, "map");
  if (spec.reject === "NOT_A_REPORT") return fail({ code: "NOT_A_REPORT", detail: "no table" });
  return ok((spec.reports ?? []).map((report) => reportOf(spec, report)));
}

const finding = (rule: string, result: RuleResult, severity: Severity = "error"): Finding => ({
  rule,
  instance: "",
  result,
  severity,
  basis: "printed",
  cells: [],
  left: null,
  right: null,
  delta: null,
  args: {},
  message: { zh: "", en: "" },
});

const told = (report: Report, subject: string) => report.facts.find((one) => one.subject === subject)?.value;

/** What rules over sets would say, with what they saw as its arguments. */
function checkAround({ lookalikes, members, missing, versions }: Surroundings): readonly Finding[] {
  const told = (rule: string, seen: readonly string[]): Finding => ({
    ...finding(rule, seen.length > 0 ? "fail" : "pass", "warning"),
    args: { seen: seen.toSorted().join(" ") },
  });
  return [
    told(
      "AGG-04",
      lookalikes.map(({ agency }) => agency),
    ),
    told(
      "AGG-01",
      members.map(({ agency }) => agency),
    ),
    told("AGG-03", missing),
    told("PUB-06", versions > 1 ? [String(versions)] : []),
  ];
}

export function checkCrossYear(
  report: Report,
  previous: Report | null,
  around: Surroundings = NO_SURROUNDINGS,
): readonly Finding[] {
  const set = checkAround(around);
  if (previous === null) return [finding("XY-01", "notApplicable"), ...set];
  const fits = told(report, "over") === told(previous, "forward");
  return [finding("XY-01", fits ? "pass" : "fail"), ...set];
}

export function check(
  report: Report,
  previous: Report | null,
  around: Surroundings = NO_SURROUNDINGS,
): readonly Finding[] {
  if (report.title === "check") throw new TypeError("a bug of check");
  const own = finding("T3-01", told(report, "wrong") === 1 ? "fail" : "pass");
  return [own, ...checkCrossYear(report, previous, around), finding("META-01", "pass")];
}
