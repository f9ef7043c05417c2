import type { Place } from "../document/document.ts";
import type { CellId } from "../form/cells.ts";

export type RuleResult = "pass" | "fail" | "notAssessable" | "notApplicable";
export type Severity = "error" | "warning" | "info";

/** What a finding rests on: printed on the form, arithmetic of its words, continuity over years, … */
export type Basis = "printed" | "arithmetic" | "continuity" | "narrative" | "statute" | "plausibility";

export interface Message {
  readonly zh: string;
  readonly en: string;
}

/**
 * One assessment of one instance of a rule. `left`, `right` and `delta` (= left − right) are numbers where the
 * rule is an equation or inequality and was assessed, else null. `args` fill the message templates.
 */
export interface Finding {
  readonly rule: string;
  /** The instance within the rule, e.g. a column id; empty where the rule has one instance. */
  readonly instance: string;
  readonly result: RuleResult;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly cells: readonly CellId[];
  readonly left: number | null;
  readonly right: number | null;
  readonly delta: number | null;
  readonly args: Readonly<Record<string, string | number>>;
  readonly message: Message;
  /** The sentence of the report that it is about, and where it stands; only where it rests on one. */
  readonly quote?: string;
  readonly at?: Place;
}
