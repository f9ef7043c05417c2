import type { Recognized } from "../document/document.ts";
import { type CellId, formCell } from "../form/cells.ts";
import type { Quantity } from "../form/edition.ts";
import { type CellValue, isAsserted, recognizedConfidence } from "../report/cell.ts";

/** What is no figure of the form is not sure, however clearly it was read. */
const MOST_DOUBTFUL = 0.89;

/** A figure that the form has no room for is a speck, a rule or a seal taken for a part of it. */
function isAgainstForm({ kind, value }: CellValue, quantity: Quantity): boolean {
  if (kind !== "number" || value === null) return false;
  if (quantity === "money") return value < 0;
  return !Number.isInteger(value) || (quantity === "count" && value < 0);
}

/**
 * A cell as recognised from a picture. What is not sure, or no figure of the form, is not asserted: the text that was
 * read and what else it may be become candidates, the likeliest first.
 */
export function asRecognized(cell: CellValue, quantity: Quantity, source: Recognized): CellValue {
  const confidence = recognizedConfidence(source.confidence ?? 1);
  const others = source.alternatives ?? [];
  const read = { ...cell, confidence, candidates: others.filter((text) => text !== cell.raw) };
  if (isAsserted(read) && !isAgainstForm(cell, quantity)) return read;
  const own = cell.kind === "ambiguous" ? cell.candidates : [cell.raw];
  return {
    ...read,
    kind: "ambiguous",
    value: null,
    raw: "",
    confidence: Math.min(confidence, MOST_DOUBTFUL),
    candidates: [...new Set([...own, ...others])],
  };
}

const MOST_CANDIDATES = 3;

/** Doubtful cells with what they may hold: 自然人 (0, 8), 总计 (1). A blank is told by its brackets alone. */
export function doubtWords(cells: readonly { readonly id: CellId; readonly cell: CellValue }[]): string {
  return cells
    .map(({ id, cell }) => {
      const form = formCell(id);
      const name = form?.table === "remedies" ? `${form.rowLabel} ${form.columnLabel}` : form?.columnLabel;
      return `${name} (${cell.candidates.slice(0, MOST_CANDIDATES).join(", ")})`;
    })
    .join(", ");
}
