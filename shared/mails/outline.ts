import { formCell } from "../form/cells.ts";
import { TABLES, type TableName } from "../form/edition.ts";
import type { Basis, Finding, Severity } from "../report/finding.ts";
import type { Proposal } from "../report/proposal.ts";

/** A finding that failed, with what a person may look at first. */
export interface Told {
  readonly finding: Finding;
  readonly proposals: readonly Proposal[];
}

/** What was found, in the order in which people are told: errors, then warnings; hints are only counted. */
export interface Outline {
  readonly errors: readonly Told[];
  readonly warnings: readonly Told[];
  readonly infos: readonly Told[];
  /** Proposals that belong to no finding that is told: numbers for cells that were not read. */
  readonly suggestions: readonly Proposal[];
}

/** Of alternatives, more than this many only confuse; each says how many there are. */
const PROPOSALS_SHOWN = 2;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const GROUPS: readonly (TableName | "document")[] = ["document", ...TABLES];

/** What two numbers mean for these is that they differ; for the others they are a share, or a size. */
const COMPARED: ReadonlySet<Basis> = new Set(["printed", "arithmetic", "continuity", "narrative"]);

/** The findings that failed, worst first. */
export function failedFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((finding) => finding.result === "fail")
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

function groupOf({ finding }: Told): TableName | "document" {
  const [first] = finding.cells;
  return (first === undefined ? undefined : formCell(first)?.table) ?? "document";
}

/** What is told, by table: first what concerns the report as a whole. */
export function byTable(
  told: readonly Told[],
): readonly (readonly [TableName | "document", readonly Told[]])[] {
  const groups = Map.groupBy(told, groupOf);
  return GROUPS.flatMap((name) => {
    const members = groups.get(name) ?? [];
    return members.length === 0 ? [] : [[name, members] as const];
  });
}

/** The two numbers that should agree, side by side: 16 ≠ 17. Null where it is not about two numbers that differ. */
export function figuresOf({ left, right, basis }: Finding): string | null {
  if (left === null || right === null || left === right || !COMPARED.has(basis)) return null;
  return `${left} ≠ ${right}`;
}

const proves = ({ proof, kind }: Proposal, { rule, instance }: Finding): boolean =>
  kind !== "forced" && proof.some((one) => one.rule === rule && one.instance === instance);

/** T3-06 says of one cell what its proposal says as well. */
function isSaid(finding: Finding, proposals: readonly Proposal[]): boolean {
  const [cell] = finding.cells;
  return finding.rule === "T3-06" && proposals.some(({ cells }) => cells[0]?.cell === cell);
}

/** Each proposal is told once, with the first finding that it would mend. */
function withProposals(findings: readonly Finding[], proposals: readonly Proposal[]): readonly Told[] {
  const left = new Set(proposals);
  return findings.map((finding) => {
    const own = [...left].filter((proposal) => proves(proposal, finding));
    for (const proposal of own) left.delete(proposal);
    return { finding, proposals: own.slice(0, PROPOSALS_SHOWN) };
  });
}

/** Lays out what the rules found, and what might mend it. */
export function outlineOf(findings: readonly Finding[], proposals: readonly Proposal[]): Outline {
  const failed = failedFindings(findings).filter((finding) => !isSaid(finding, proposals));
  const told = withProposals(failed, proposals);
  const of = (severity: Severity) => told.filter(({ finding }) => finding.severity === severity);
  return {
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    suggestions: proposals.filter((proposal) => !failed.some((finding) => proves(proposal, finding))),
  };
}
