import { heightOf, widthOf } from "../../raster/box.ts";
import { isUnit } from "../../text/unit.ts";
import type { InkedCell, ReadCell } from "../inked-cell.ts";
import { widestOf } from "./without-unit.ts";

/** Digits, full-width ones with room between them, and what the network takes a lone 0 or 1 for. */
const DIGITS = /^[\d０-９oOlI|Ｏ〇○][\d０-９oOlI|Ｏ〇○,.，．\s]*$/u;

/** A figure that is left where its unit stands on the line below, as the figure of the whole cell. */
export function withUnitBelow(cell: InkedCell): InkedCell {
  const [last, ...before] = cell.lines.toReversed();
  if (last === undefined || before.length === 0) return cell;
  const text = last.text.text.trim();
  const { box } = last.line;
  // Ink that is wider than the unit may be of digits that were not seen.
  const isAlone = isUnit(text) && widthOf(box) <= widestOf(text) * heightOf(box);
  // 自然人 may end in a line of its own, too.
  if (!isAlone || !before.every(({ text: { text: digits } }) => DIGITS.test(digits.trim()))) return cell;
  return { ...cell, lines: before.toReversed(), unit: { text, confidence: last.text.least } };
}

/** A figure with the unit that stands below it. */
export const measuredBelow = (figure: ReadCell, { unit }: InkedCell): ReadCell =>
  unit === undefined
    ? figure
    : {
        text: figure.text + unit.text,
        confidence: Math.min(figure.confidence, unit.confidence),
        ...(figure.alternatives !== undefined && {
          alternatives: figure.alternatives.map((other) => other + unit.text),
        }),
      };
