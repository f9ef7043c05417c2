import type { Objects } from "../../shared/aws/objects.ts";
import type { Basis, Finding, Message, Severity } from "../../shared/report/finding.ts";
import type { Report } from "../../shared/report/report.ts";
import type { Surroundings } from "../../shared/report/surroundings.ts";
import type { Ports } from "../../shared/workflow/ports.ts";

/** What people are told of a rule. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly statement: Message;
  readonly formula: Message;
}

/** What the API works with; built by container.ts, or by a test. */
export interface ApiDependencies extends Ports {
  readonly objects: Objects;
  /** Every rule over a report, and over its year before where that is stored. */
  readonly check: (report: Report, previous: Report | null, around: Surroundings) => readonly Finding[];
  readonly rules: readonly RuleDescription[];
  readonly rulesVersion: string;
  /** A fresh id, for the keys of uploads. */
  readonly newId: () => string;
}
