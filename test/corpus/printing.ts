import type { FormCell } from "../../shared/form/cells.ts";
import type { TableName } from "../../shared/form/edition.ts";
import type { Value } from "./model.ts";
import type { Random } from "./random.ts";

/** How a zero is printed: as a figure, or as one of the signs that stand for nothing. */
export type ZeroStyle = "0" | "" | "-" | "/";

/** How one document prints its figures. */
export interface PrintStyle {
  readonly zeros: Readonly<Record<TableName, ZeroStyle>>;
  readonly fullWidth: boolean;
  readonly thousands: boolean;
  /** 件 behind every count. */
  readonly unit: boolean;
  readonly minus: string;
  /** Blanks that word processors leave around a figure; one is picked for each side of each value. */
  readonly padding: readonly string[];
}

const PADDINGS: readonly (readonly string[])[] = [[""], ["", "", " "], ["", "\u3000", "\u3000\u3000", " "]];

export function printStyleOf(zeros: ZeroStyle, random: Random): PrintStyle {
  const zeroIn = (): ZeroStyle => (random.chance(0.75) ? zeros : "0");
  return {
    zeros: { proactiveDisclosure: zeroIn(), requests: zeros, remedies: zeroIn() },
    fullWidth: random.chance(0.06),
    thousands: random.chance(0.15),
    unit: random.chance(0.05),
    minus: random.weighted([
      [8, "-"],
      [1, "－"],
      [1, "−"],
    ] as const),
    padding: random.weighted([
      [8, PADDINGS[0] ?? []],
      [2, PADDINGS[1] ?? []],
      [1, PADDINGS[2] ?? []],
    ]),
  };
}

const toFullWidth = (text: string): string =>
  text.replace(/[0-9.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const group = (digits: string): string =>
  digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

function figureText(figure: number | string, style: PrintStyle): string {
  const text = String(figure);
  const signed = text.startsWith("-") ? style.minus + text.slice(1) : text;
  const grouped = style.thousands ? group(signed) : signed;
  return style.fullWidth ? toFullWidth(grouped) : grouped;
}

/** The value as the document shows it, and what a reader should make of it. Money is read as it is printed. */
export function printed(cell: FormCell, figure: number | string, style: PrintStyle, random: Random): Value {
  const zero = figure === 0 || figure === "0";
  if (zero && style.zeros[cell.table] !== "0") return { text: style.zeros[cell.table], reading: null };
  const unit = style.unit && cell.quantity === "count" ? "件" : "";
  const core = figureText(figure, style) + unit;
  const text = random.pick(style.padding) + core + random.pick(style.padding);
  return { text, reading: typeof figure === "string" ? core : figure };
}
