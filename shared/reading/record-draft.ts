import type { Binding, Spread, ValuePiece } from "./pieces.ts";
import type { RecordLabel } from "./record.ts";
import type { ValueLine } from "./scattered.ts";

/** A record that is being gathered. */
interface Draft {
  labels: RecordLabel[];
  values: ValuePiece[];
  binding: Binding;
  width: number;
  spread: Spread | undefined;
  isPlaced: true | undefined;
  isGrid: true | undefined;
  /** Where its values stand, one for each value. */
  lines: ValueLine[];
}

/** A record of nothing yet. */
export const emptyDraft = (): Draft => ({
  labels: [],
  values: [],
  binding: "loose",
  width: 0,
  spread: undefined,
  isPlaced: undefined,
  isGrid: undefined,
  lines: [],
});
