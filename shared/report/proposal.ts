import type { CellId } from "../form/cells.ts";
import type { Message } from "./finding.ts";

/** A rule, and the instance of it, e.g. T3-01 of a column. */
export interface RuleInstance {
  readonly rule: string;
  readonly instance: string;
}

/** What makes a misprint likely, apart from the sums that it would mend; `misread`: recognition thought of it itself. */
export type Slip = "transposed" | "digitLost" | "digitAdded" | "digitChanged" | "misread";

export interface ProposedCell {
  readonly cell: CellId;
  /** What was read; null where no number stands there. */
  readonly from: number | null;
  readonly to: number;
}

/**
 * What a person may look at first, because the sums would then hold. It is never applied: neither the reading nor the
 * verdict changes through it.
 */
export interface Proposal {
  /** `misprint`: a number that may be wrong; `shift`: one that may stand in the neighbouring cell; `forced`: no number was read, and the sums leave one. */
  readonly kind: "misprint" | "shift" | "forced";
  readonly cells: readonly ProposedCell[];
  /** The relations that fail and would hold, or that leave no other number. */
  readonly proof: readonly RuleInstance[];
  /** True where no other change of this kind would mend the same relations. */
  readonly unique: boolean;
  /** How many changes would mend them, this one among them. */
  readonly alternatives: number;
  readonly slip: Slip | null;
  readonly message: Message;
}
