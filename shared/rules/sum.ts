import type { CellId } from "../form/cells.ts";
import type { Message } from "../report/finding.ts";
import type { Report } from "../report/report.ts";
import type { Naming } from "./names.ts";
import { cellOf, numberIn } from "./operand.ts";

/** The longest sum that shows its zeros. */
const SHORT = 3;

/** To six decimals, so that the noise of binary fractions is no difference. */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The sum of cells; null where one of them cannot be counted with. */
export function settledSum(report: Report, ids: readonly CellId[]): number | null {
  let sum = 0;
  for (const id of ids) {
    const value = numberIn(report, id);
    if (value === null) return null;
    sum += value;
  }
  return round6(sum);
}

/** The sum of cells that hold numbers; any other cell adds nothing. */
export function sumOf(report: Report, ids: readonly CellId[]): number {
  let sum = 0;
  for (const id of ids) sum += cellOf(report, id).value ?? 0;
  return round6(sum);
}

/** A sum with the printed names of its terms: 本年新收 3 + 上年结转 0 = 3. Zeros of long sums are not listed. */
export function sumText(report: Report, ids: readonly CellId[], naming: Naming): Message {
  const total = sumOf(report, ids);
  const shown = ids.length > SHORT ? ids.filter((id) => cellOf(report, id).value !== 0) : ids;
  if (shown.length === 0 && ids.length > 0) return { zh: "各项均为 0，合计 0", en: "every term 0, sum 0" };
  const terms = shown.map((id) => ({ name: naming(id, report.forms), value: cellOf(report, id).value }));
  const zh = terms.map((term) => `${term.name.zh} ${term.value}`).join(" + ");
  const en = terms.map((term) => `${term.name.en} ${term.value}`).join(" + ");
  if (ids.length < 2) return { zh: zh || "0", en: en || "0" };
  const hidden = shown.length < ids.length;
  return {
    zh: `${zh}${hidden ? "（其余各项为 0）" : " "}= ${total}`,
    en: `${en}${hidden ? " (the rest 0)" : ""} = ${total}`,
  };
}
