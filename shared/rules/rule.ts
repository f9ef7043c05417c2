import type { CellId } from "../form/cells.ts";
import type { Basis, Message, RuleResult, Severity } from "../report/finding.ts";
import type { Fact } from "../report/prose.ts";
import type { Report } from "../report/report.ts";
import type { Surroundings } from "../report/surroundings.ts";
import type { Example } from "./example.ts";

/**
 * What a rule may look at: the report, the same agency's report of the year before where it is stored, and what
 * stands around it in the store; null or absent where there is no store.
 */
export interface Context {
  readonly report: Report;
  readonly previous: Report | null;
  readonly around?: Surroundings | null;
}

/** What fills a message: a number, a word that is the same in both languages, or a word in each. */
export type Args = Readonly<Record<string, string | number | Message>>;

/** What a rule says of one of its instances. Text is rendered later, from the rule's messages and `args`. */
export interface Assessment {
  /** Unique within the rule; empty where the rule has one instance. */
  readonly instance: string;
  readonly result: RuleResult;
  /** Cells of the report under check (never of the year before), in the order of the form. */
  readonly cells: readonly CellId[];
  readonly left: number | null;
  readonly right: number | null;
  readonly args: Args;
  /** Milder than the rule's own, where this instance weighs less. */
  readonly severity?: Severity;
  /** The key of the message; the result where it is absent. */
  readonly wording?: string;
  /** The fact of the report's prose that it rests on; its sentence is shown beside the cells. */
  readonly fact?: Pick<Fact, "sentence" | "at">;
}

/** A message for each result that the rule can have, and for further wordings that its assessments name. */
export type Messages = Readonly<Record<string, Message>>;

export interface Rule {
  readonly id: string;
  /** The gravest that an instance of it may have. */
  readonly severity: Severity;
  readonly basis: Basis;
  /** A rule that reads beyond the report is assessed again when what it reads arrives or changes. */
  readonly reads: "report" | "previous" | "around";
  readonly statement: Message;
  /** `zh` in the printed names, `en` in cell ids. */
  readonly formula: Message;
  readonly messages: Messages;
  readonly examples: { readonly good: Example; readonly bad: Example };
  assess(context: Context): readonly Assessment[];
}
